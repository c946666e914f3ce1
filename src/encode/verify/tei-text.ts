import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { parseXmlEvents } from '../../xml/events.js';
import { sourceOffset } from '../../xml/source-offset.js';
import type { StartElementEvent, TextEvent } from '../../xml/xml-event.js';
import { JOINED, PARTED, SPACED, type VisibleText } from './visible-text.js';

/** The visible characters of a TEI document: of its text, and of each stretch of its header. */
export interface TeiText {
  readonly body: VisibleText & { readonly isAddition: Uint8Array };
  readonly header: VisibleText;
  /** Stretches of header text that may repeat the source's words, with where they start among the header's characters. */
  readonly statements: readonly { readonly words: string; readonly start: number }[];
  /** Why the document could not be read to its end; empty when it could. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The editor's half of a `choice`, which stands beside the source's words. */
const ALTERNATIVES: ReadonlySet<string> = new Set(['corr', 'expan', 'reg', 'ex']);

/** Words that an editor added, unless they stand in the source. */
const ADDITIONS: ReadonlySet<string> = new Set([...ALTERNATIVES, 'supplied']);

/** Elements that belong to a word or phrase: no word ends where they start or end. */
const INLINE: ReadonlySet<string> = new Set([
  ...[
    'abbr',
    'add',
    'am',
    'app',
    'c',
    'choice',
    'corr',
    'date',
    'del',
    'desc',
    'distinct',
    'emph',
    'ex',
    'expan',
    'foreign',
  ],
  ...[
    'forename',
    'g',
    'gap',
    'geogName',
    'gloss',
    'hi',
    'idno',
    'incident',
    'kinesic',
    'lem',
    'measure',
    'mentioned',
    'name',
  ],
  ...[
    'note',
    'num',
    'orgName',
    'orig',
    'pc',
    'persName',
    'placeName',
    'country',
    'region',
    'settlement',
    'eventName',
    'q',
  ],
  ...['rdg', 'ref', 'reg', 'roleName', 'rs', 's', 'said', 'seg', 'sic', 'soCalled', 'subst', 'supplied', 'surname'],
  ...['term', 'time', 'title', 'unclear', 'vocal', 'w', 'editor', 'publisher', 'bibl'],
]);

/** Parts of the header that only speak of the encoding: the source's words do not stand there. */
const ABOUT_ENCODING: ReadonlySet<string> = new Set(['encodingDesc', 'revisionDesc', 'langUsage', 'resp']);

/** Parts whose words are the publisher's own: they need not resemble the source. */
const PUBLISHERS_OWN: ReadonlySet<string> = new Set(['publicationStmt', 'textClass']);

/** Returns the visible characters of `xml`, which may be anybody's TEI. */
export function readTeiText(xml: string, source: string): TeiText {
  const body = new Collector(xml);
  const header = new Collector(xml);
  const statements: { words: string; start: number }[] = [];
  const open: string[] = [];
  const isOpen = (name: string): boolean => open.includes(name);
  let additions = 0;
  /** The depth of the editor's half of a `choice`, while inside one. */
  let alternative: number | undefined;

  const collector = (): Collector | undefined => {
    if (isOpen('teiHeader')) return open.some((name) => ABOUT_ENCODING.has(name)) ? undefined : header;
    return isOpen('text') ? body : undefined;
  };
  const startElement = ({ local, attributes, isSelfClosing }: StartElementEvent): void => {
    const isApart = local === 'note' && attributes.some(({ name, value }) => name === 'place' && value !== 'inline');
    if (!INLINE.has(local) || isApart) collector()?.part();
    open.push(local);
    if (ADDITIONS.has(local)) additions += 1;
    if (ALTERNATIVES.has(local) && open.includes('choice')) alternative ??= open.length;
    const isPlaceholder = local === 'gap' && attributes.some(({ value }) => value === 'not-representable');
    if (isPlaceholder && isSelfClosing) collector()?.placeholder();
  };
  const endElement = ({ local }: { local: string }): void => {
    if (alternative === open.length) alternative = undefined;
    open.pop();
    if (ADDITIONS.has(local)) additions -= 1;
    if (!INLINE.has(local)) collector()?.part();
  };
  const text = (event: TextEvent): void => {
    const into = collector();
    if (!into || alternative !== undefined) return;
    const start = into.count;
    into.add(event, additions > 0);
    const says = into === header && into.count > start && !open.some((name) => PUBLISHERS_OWN.has(name));
    if (says) statements.push({ words: event.text.trim(), start });
  };
  const diagnostics = parseXmlEvents(xml, { startElement, endElement, text }, { source });
  return { body: body.finish(), header: header.finish(), statements, diagnostics };
}

/** Gathers visible characters with their places. */
class Collector {
  readonly #xml: string;
  readonly #parts: string[] = [];
  readonly #runs: { event: TextEvent; first: number; inText: number }[] = [];
  #before: number[] = [];
  #isAddition: number[] = [];
  #pending = JOINED;
  count = 0;

  constructor(xml: string) {
    this.#xml = xml;
  }

  /** A block or line ends here. */
  part(): void {
    this.#pending = PARTED;
  }

  /** Something stands here for a character that XML cannot carry. */
  placeholder(): void {
    this.#push('\u0000', false);
  }

  add(event: TextEvent, isAddition: boolean): void {
    const visible = /\s+|\S+/g;
    for (let run = visible.exec(event.text); run; run = visible.exec(event.text)) {
      if (/\s/.test(run[0])) {
        this.#pending = Math.max(this.#pending, SPACED);
        continue;
      }
      this.#runs.push({ event, first: this.count, inText: run.index });
      this.#push(run[0], isAddition);
    }
  }

  #push(characters: string, isAddition: boolean): void {
    this.#parts.push(characters);
    for (let index = 0; index < characters.length; index += 1) {
      this.#before.push(index === 0 ? this.#pending : JOINED);
      this.#isAddition.push(Number(isAddition));
    }
    this.#pending = JOINED;
    this.count += characters.length;
  }

  finish(): VisibleText & { readonly isAddition: Uint8Array } {
    return {
      characters: this.#parts.join(''),
      before: Uint8Array.from(this.#before),
      isAddition: Uint8Array.from(this.#isAddition),
      offsetOf: (index) => this.#offsetOf(index),
    };
  }

  #offsetOf(index: number): number {
    let low = 0;
    let high = this.#runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#runs[middle]?.first ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    const run = this.#runs[low];
    return run ? sourceOffset(this.#xml, run.event, run.inText + index - run.first) : 0;
  }
}
