import { createDiagnostic } from '../../diagnostics/diagnostic.js';
import { EXAMPLES_NAMESPACE, XML_NAMESPACE } from '../../xml/names.js';
import type { XmlAttribute } from '../../xml/xml-event.js';
import type { CreateCheck } from '../check.js';
import { pointerAttributes } from './pointer-attributes.js';

interface Pointer {
  readonly attribute: string;
  /** The other file, as written; `''` for this one. */
  readonly file: string;
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reports `xml:id`s that stand twice and pointers into this file that lead nowhere. What stands in `egXML` is an example: its
 * ids and pointers are not the document's. Pointers to other files are followed where `idsIn` knows the file; XPointer schemes are
 * left alone.
 */
export const createPointerCheck: CreateCheck = ({ xml, source, position, report, idsIn }) => {
  const ids = new Map<string, number>();
  const pointers: Pointer[] = [];

  const define = ({ value, valueStart: start, valueEnd: end }: XmlAttribute) => {
    const id = value.trim();
    const first = ids.get(id);
    if (first === undefined) ids.set(id, start);
    else {
      const { line } = position({ start: first, end: first });
      report(
        createDiagnostic('validate/duplicate-id', { source, values: { id, line }, position: position({ start, end }) }),
      );
    }
  };

  return {
    startElement({ namespace, attributes }) {
      if (namespace === EXAMPLES_NAMESPACE) return;
      for (const attribute of attributes) {
        if (attribute.namespace === XML_NAMESPACE && attribute.local === 'id') define(attribute);
        else if (attribute.namespace === '' && pointerAttributes.has(attribute.local) && attribute.value.includes('#'))
          pointers.push(...localPointers(xml, attribute));
      }
    },
    finish() {
      for (const { attribute, file, id, start, end } of pointers) {
        const known = file === '' ? ids : idsIn(file);
        if (known === undefined || known.has(id)) continue;
        const at = { source, position: position({ start, end }) };
        report(
          file === ''
            ? createDiagnostic('validate/pointer-dangling', { ...at, values: { attribute, id } })
            : createDiagnostic('validate/pointer-file', { ...at, values: { attribute, id, file } }),
        );
      }
    },
  };
};

/** Returns the pointers of the form `#name` and `file.xml#name` in an attribute, each with its place. */
function localPointers(xml: string, { local, valueStart, valueEnd }: XmlAttribute): Pointer[] {
  return [...xml.slice(valueStart, valueEnd).matchAll(/(?<!\S)([^\s#]*)#([^\s#()]+)(?!\S)/g)].map((match) => {
    const start = valueStart + match.index;
    return { attribute: local, file: match[1] ?? '', id: match[2] ?? '', start, end: start + match[0].length };
  });
}
