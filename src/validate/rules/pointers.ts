import { createDiagnostic } from '../../diagnostics/diagnostic.js';
import { EXAMPLES_NAMESPACE, XML_NAMESPACE } from '../../xml/names.js';
import type { XmlAttribute } from '../../xml/xml-event.js';
import type { CreateCheck } from '../check.js';
import { nearestName } from '../grammar/spelling.js';
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
  const bare: Pointer[] = [];

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
        else if (attribute.namespace === '' && pointerAttributes.has(attribute.local)) {
          if (attribute.value.includes('#')) pointers.push(...localPointers(xml, attribute));
          if (alwaysPointers.has(attribute.local)) bare.push(...bareNames(xml, attribute));
        }
      }
    },
    finish() {
      for (const pointer of bare) if (ids.has(pointer.id)) reportBare(pointer);
      let hinted = 0;
      for (const pointer of pointers) {
        const known = pointer.file === '' ? ids : idsIn(pointer.file);
        if (known === undefined || known.has(pointer.id)) continue;
        hinted += 1;
        reportDangling(pointer, hinted > MOST_HINTED ? undefined : nearestName(pointer.id, known.keys()));
      }
    },
  };

  function reportBare({ attribute, id, start, end }: Pointer): void {
    const at = { source, position: position({ start, end }), hint: `Did you mean "#${id}"?` };
    report(createDiagnostic('validate/pointer-bare', { ...at, values: { attribute, id } }));
  }

  function reportDangling({ attribute, file, id, start, end }: Pointer, near: string | undefined): void {
    const hint = near === undefined ? {} : { hint: `Did you mean "${file}#${near}"?` };
    const at = { source, position: position({ start, end }), ...hint };
    report(
      file === ''
        ? createDiagnostic('validate/pointer-dangling', { ...at, values: { attribute, id } })
        : createDiagnostic('validate/pointer-file', { ...at, values: { attribute, id, file } }),
    );
  }
};

/** For more dangling pointers than this, no id that was meant is looked for: each look goes over all ids. */
const MOST_HINTED = 50;
/** Attributes that are pointers wherever they stand; a bare name in them that is an id here lacks its `#`. */
const alwaysPointers = new Set(
  'active ana copyOf corresp facs hand mutual next passive prev ref resp sameAs spanTo target toWhom who wit'.split(
    ' ',
  ),
);

/** Returns the words of an attribute that could be ids without their `#`. */
function bareNames(xml: string, { local, valueStart, valueEnd }: XmlAttribute): Pointer[] {
  return [...xml.slice(valueStart, valueEnd).matchAll(/(?<!\S)[\p{L}_][\p{L}\p{N}_-]*(?!\S)/gu)].map((match) => {
    const start = valueStart + match.index;
    return { attribute: local, file: '', id: match[0], start, end: start + match[0].length };
  });
}

/** Returns the pointers of the form `#name` and `file.xml#name` in an attribute, each with its place. */
function localPointers(xml: string, { local, valueStart, valueEnd }: XmlAttribute): Pointer[] {
  return [...xml.slice(valueStart, valueEnd).matchAll(/(?<!\S)([^\s#]*)#([^\s#()]+)(?!\S)/g)].map((match) => {
    const start = valueStart + match.index;
    return { attribute: local, file: match[1] ?? '', id: match[2] ?? '', start, end: start + match[0].length };
  });
}
