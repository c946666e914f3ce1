import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { parseXmlEvents } from '../../xml/events.js';

/** Where an element stands in a file, in UTF-16 code units, half-open. */
export interface ElementPlace {
  readonly local: string;
  /** `tei:` of `tei:person`; empty without one. */
  readonly prefix: string;
  readonly namespace: string;
  /** Place of the parent in the list of all elements; -1 for the root. */
  readonly parent: number;
  readonly start: number;
  /** Behind the `>` of the start tag. */
  readonly startTagEnd: number;
  readonly isSelfClosing: boolean;
  /** Before the `<` of the end tag; of a self-closing element as `end`. */
  readonly endTagStart: number;
  readonly end: number;
}

/** Where everything is in an XML file, and why it cannot be read when it cannot. */
export interface LocatedElements {
  /** In document order, the outer before the inner. */
  readonly places: readonly ElementPlace[];
  /** Does the file bring declarations of its own, which other parsers would not follow? */
  readonly hasDoctype: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Judges whether a file is well-formed, and returns where its elements are. */
export function locateElements(xml: string, { source }: { readonly source: string }): LocatedElements {
  const places: { -readonly [Key in keyof ElementPlace]: ElementPlace[Key] }[] = [];
  const open: number[] = [];
  let hasDoctype = false;
  const diagnostics = parseXmlEvents(
    xml,
    {
      startElement({ local, prefix, namespace, start, end, isSelfClosing }) {
        const parent = open.at(-1) ?? -1;
        open.push(places.length);
        places.push({
          local,
          prefix: prefix === '' ? '' : `${prefix}:`,
          namespace,
          parent,
          start,
          startTagEnd: end,
          isSelfClosing,
          endTagStart: end,
          end,
        });
      },
      endElement({ start, end }) {
        const place = places[open.pop() ?? -1];
        if (place !== undefined) Object.assign(place, { endTagStart: start, end });
      },
      doctype() {
        hasDoctype = true;
      },
    },
    { source },
  );
  return { places, hasDoctype, diagnostics };
}
