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
  /** Where `&`, a carriage return and `]]>` come next; each is looked for anew only when it was passed. */
  readonly next: { ampersand: number; carriageReturn: number; sectionEnd: number };
}
