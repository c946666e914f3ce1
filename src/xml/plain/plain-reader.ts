import type { XmlEventHandler } from '../xml-event.js';
import type { XmlLimits } from '../xml-limits.js';
import type { ElementName, Scope, SplitName } from './scope.js';

/** Where the reading of a document stands. */
export interface PlainReader {
  readonly xml: string;
  readonly handler: XmlEventHandler;
  readonly limits: Required<XmlLimits>;
  /** The first character that XML does not allow, or the document's end. */
  readonly illegalAt: number;
  /** The next piece of markup or text begins here. */
  at: number;
  /** How many events were made. */
  made: number;
  hasRoot: boolean;
  /** The elements that are open, outermost first, and the scope in each. */
  readonly open: ElementName[];
  readonly scopes: Scope[];
  readonly attributeNames: Map<string, SplitName>;
  readonly next: NextSigns;
}

/** Where signs come next that make text or a value more than what is written; each is looked for anew only when it was passed. */
export interface NextSigns {
  '&': number;
  '<': number;
  '\r': number;
  '\n': number;
  '\t': number;
  ']]>': number;
}

/** Returns the offset of the next `sign` from `from` on; the end of the document when there is none. */
export function nextSign({ xml, next }: PlainReader, sign: keyof NextSigns, from: number): number {
  if (next[sign] < from) {
    const found = xml.indexOf(sign, from);
    next[sign] = found === -1 ? xml.length : found;
  }
  return next[sign];
}
