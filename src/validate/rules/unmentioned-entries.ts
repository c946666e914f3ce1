import { createDiagnostic } from '../../diagnostics/diagnostic.js';
import { EXAMPLES_NAMESPACE, XML_NAMESPACE } from '../../xml/names.js';
import type { CreateCheck } from '../check.js';
import { pointerAttributes } from './pointer-attributes.js';

const lists = new Set(['listPerson', 'listOrg', 'listPlace', 'listEvent']);
const entries = new Set(['person', 'personGrp', 'org', 'place', 'event']);
const MOST_SHOWN = 5;

interface Register {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly ids: string[];
}

/** Reports registers with entries that nothing in the file points to: one finding for each list. */
export const createUnmentionedCheck: CreateCheck = ({ source, position, report }) => {
  const registers: Register[] = [];
  const open: Register[] = [];
  const mentioned = new Set<string>();
  const ids = new Set<string>();
  return {
    startElement({ local, namespace, name, start, attributes }) {
      if (namespace === EXAMPLES_NAMESPACE) return;
      if (lists.has(local)) {
        const register = { name: local, start, end: start + 1 + name.length, ids: [] };
        registers.push(register);
        open.push(register);
      }
      for (const { local: attribute, namespace: of, value } of attributes) {
        if (of === XML_NAMESPACE && attribute === 'id') ids.add(value.trim());
        if (of === XML_NAMESPACE && attribute === 'id' && entries.has(local)) open.at(-1)?.ids.push(value.trim());
        if (of !== '' || !pointerAttributes.has(attribute)) continue;
        for (const pointer of value.split(/\s+/)) if (pointer.startsWith('#')) mentioned.add(pointer.slice(1));
      }
    },
    endElement({ local }) {
      if (lists.has(local)) open.pop();
    },
    finish() {
      // A pointer that leads nowhere may have meant one of them; that is said elsewhere
      if (mentioned.size === 0 || [...mentioned].some((id) => !ids.has(id))) return;
      for (const { name, start, end, ids: own } of registers) {
        const missing = own.filter((id) => !mentioned.has(id));
        if (missing.length === 0) continue;
        const shown = missing.slice(0, MOST_SHOWN).join(', ') + (missing.length > MOST_SHOWN ? ', …' : '');
        const values = { count: missing.length, all: own.length, list: name, ids: shown };
        report(
          createDiagnostic('validate/hygiene-unmentioned', { source, values, position: position({ start, end }) }),
        );
      }
    },
  };
};
