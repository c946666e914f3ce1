import { createDiagnostic } from '../../diagnostics/diagnostic.js';
import { EXAMPLES_NAMESPACE, XML_NAMESPACE } from '../../xml/names.js';
import type { CreateCheck } from '../check.js';

const speakers = new Set(['who', 'toWhom']);
/**
 * What can speak: persons and groups, countries and cities ("India said that …"), roles of a play, people named in the header,
 * hands, and names marked where they stand.
 */
const persons = new Set(
  `person personGrp persona org place castItem castGroup role name persName orgName placeName rs author editor respStmt handNote nym
   listPerson listOrg listPlace speaker actor participant character object animal`.split(/\s+/),
);

/** Reports `@who` and `@toWhom` that point to something which cannot speak, such as a date or a paragraph. */
export const createWhoCheck: CreateCheck = ({ source, position, report }) => {
  const kinds = new Map<string, string>();
  const pointers: { attribute: string; id: string; start: number; end: number }[] = [];
  return {
    startElement({ local: element, namespace, attributes }) {
      if (namespace === EXAMPLES_NAMESPACE) return;
      for (const { local, namespace: of, value, valueStart: start, valueEnd: end } of attributes) {
        if (of === XML_NAMESPACE && local === 'id') kinds.set(value.trim(), element);
        if (of !== '' || !speakers.has(local)) continue;
        for (const pointer of value.split(/\s+/)) {
          if (pointer.startsWith('#')) pointers.push({ attribute: local, id: pointer.slice(1), start, end });
        }
      }
    },
    finish() {
      for (const { attribute, id, start, end } of pointers) {
        const element = kinds.get(id);
        if (element === undefined || persons.has(element)) continue;
        const values = { attribute, id, element };
        report(createDiagnostic('validate/pointer-who', { source, values, position: position({ start, end }) }));
      }
    },
  };
};
