import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { parseXmlEvents } from '../xml/events.js';
import type { XmlAttribute } from '../xml/xml-event.js';
import { createNarrator } from './narrator.js';

/** One utterance of a TEI document. Members that the document does not give are empty. */
export interface Utterance {
  /** The `n`-th utterance of the document, from 1. */
  readonly n: number;
  /** Ids that `@who` and `@toWhom` point to, without `#`. */
  readonly speaker: string;
  readonly addressees: readonly string[];
  readonly direct: boolean;
  /** What the narrator says of it in the same sentence: "He said that", or behind it ", he asked". */
  readonly cue: string;
  /** The paragraph that it starts in: its `@n`, else its number, counted from 1; 0 before the first. */
  readonly paragraph: string;
  /** The number of its line in the file, from 1. */
  readonly line: number;
  readonly certainty: string;
  /** The words, white space evened; notes, gestures and happenings inside left out. */
  readonly text: string;
}

/** The utterances of a document, and why it could not be read to its end. */
export interface Speeches {
  readonly utterances: readonly Utterance[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Elements that part what a narrator says before an utterance from what stands before them. */
const BLOCKS = new Set(['p', 'ab', 'head', 'item', 'cell', 'div', 'sp', 'u', 'l', 'quote']);

const NOT_SPOKEN = new Set(['note', 'kinesic', 'vocal', 'incident', 'fw', 'corr', 'expan', 'reg']);

type Open = { -readonly [K in keyof Utterance]: Utterance[K] } & { pieces: string[] };

/**
 * Lists what is said in a TEI document: every `said` and every speech (`sp`) in document order, nested ones too. Parts of one
 * utterance that `@next` and `@prev` join are one entry.
 *
 * @example
 * listSpeech('<TEI xmlns="http://www.tei-c.org/ns/1.0"><said who="#a" direct="true">Yes</said></TEI>').utterances[0]?.speaker // 'a'
 */
export function listSpeech(xml: string, source = '-'): Speeches {
  const utterances: Open[] = [];
  const open: Open[] = [];
  const byId = new Map<string, Open>();
  let paragraph = 0;
  let number = '0';
  let silent = 0;
  const narrator = createNarrator();
  let line = 1;
  let lineAt = 0;
  const diagnostics = parseXmlEvents(
    xml,
    {
      startElement({ local, attributes, start, isSelfClosing }) {
        if (local === 'p') number = attributeOf(attributes, 'n') || String(++paragraph);
        if (BLOCKS.has(local)) narrator.startBlock();
        if (NOT_SPOKEN.has(local) && open.length > 0 && !isSelfClosing) silent++;
        if (local !== 'said' && local !== 'sp') return;
        for (; lineAt < start; lineAt++) if (xml.charCodeAt(lineAt) === 10) line++;
        const before = byId.get(attributeOf(attributes, 'prev').slice(1));
        const utterance = before ?? describe(attributes, local, { n: utterances.length + 1, paragraph: number, line });
        if (!before) utterances.push(utterance);
        if (local === 'said') narrator.startUtterance(utterance);
        const id = attributeOf(attributes, 'xml:id');
        if (id !== '') byId.set(id, utterance);
        open.push(utterance);
      },
      endElement({ local }) {
        if (NOT_SPOKEN.has(local) && silent > 0) silent--;
        if (local !== 'said' && local !== 'sp') return;
        open.pop();
        if (local === 'said') narrator.endUtterance();
      },
      text({ text }) {
        if (silent > 0) return;
        narrator.tell(text);
        for (const utterance of open) utterance.pieces.push(text);
      },
    },
    { source },
  );
  return { utterances: utterances.map(close), diagnostics };
}

function describe(
  attributes: readonly XmlAttribute[],
  local: string,
  place: Pick<Utterance, 'n' | 'paragraph' | 'line'>,
): Open {
  const pointers = (name: string) =>
    attributeOf(attributes, name)
      .split(/\s+/)
      .filter(Boolean)
      .map((pointer) => pointer.replace(/^#/, ''));
  return {
    ...place,
    speaker: pointers('who').join(' '),
    addressees: pointers('toWhom'),
    cue: '',
    direct: local === 'sp' || attributeOf(attributes, 'direct') !== 'false',
    certainty: attributeOf(attributes, 'cert'),
    text: '',
    pieces: [],
  };
}

function close({ pieces, ...utterance }: Open): Utterance {
  return { ...utterance, text: pieces.join('').replace(/\s+/g, ' ').trim() };
}

function attributeOf(attributes: readonly XmlAttribute[], name: string): string {
  return attributes.find((attribute) => attribute.name === name)?.value ?? '';
}
