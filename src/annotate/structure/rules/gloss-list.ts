import type { BlockAnnotation } from '../../../model/annotation/block-annotation.js';
import type { Span } from '../../../model/span.js';
import { headLabels } from '../../lexicon/en/head-labels.js';
import type { BlockRule, Page } from '../block-rule.js';
import type { Chunk } from '../layout/chunk.js';
import { readDateline } from '../layout/dateline-form.js';
import { isAllCaps, isTitleCase } from '../layout/sentence.js';
import { speakerLabel } from '../layout/speaker-label.js';
import { mark } from '../mark.js';

const RULE = 'structure/gloss-list';
/** How far from the top a label alone on its line still belongs to the head. */
const TOP = 25;
/** A list of people is never longer, in lines. */
const LONGEST = 120;

/**
 * The head of a memorandum, labels with what they say:
 *
 * ```
 * SUBJECT                       label (with or without a colon; also before its item on one line)
 *
 * Proposed British Announcement item
 *
 * PARTICIPANTS                  label
 *
 * Sir Roger Makins              item: a list of its own, because there are several
 * Adm. Strauss, Chairman, AEC
 * ```
 *
 * A list of people ends before a sentence, a date, a bracket, a number, or a line in capitals.
 */
export const glossList: BlockRule = {
  name: RULE,
  read(at, page, { isOpening, previous }) {
    const { chunks } = page;
    const first = isSpeech(chunks[at], page) ? undefined : readLabel(chunks[at]);
    if (!first || !(isOpening || first.isAlone || readLabel(chunks[at + 1]) || readLabel(chunks[at - 1])))
      return undefined;
    // Outside the opening, "Notes" or "To" may be anything: a list of people may not.
    if (!isOpening && at > TOP && first.count !== 'many' && previous !== 'list') return undefined;
    const blocks: BlockAnnotation[] = [];
    let next = at;
    for (
      let label: Label | undefined = first;
      label && !isSpeech(chunks[next], page);
      label = readLabel(chunks[next])
    ) {
      const value = readValue(next, label, chunks);
      if (!value) break;
      const reason = { rule: RULE, evidence: `"${label.written}" is a label of a document’s head` } as const;
      blocks.push(mark('label', label.span, reason), ...drawItem(value.spans, reason));
      next = value.until;
    }
    const last = blocks.at(-1);
    if (!last || next === at) return undefined;
    const span = { start: chunks[at]?.start ?? 0, end: blocks.reduce((end, { span }) => Math.max(end, span.end), 0) };
    const evidence = `starts with "${first.written}", a label of a document’s head`;
    return { until: next, blocks: [mark('list', span, { rule: RULE, evidence }, { style: 'gloss' }), ...blocks] };
  },
};

/** "Interviewer:" may be a label of the head, or come back before all that he asks. */
function isSpeech(chunk: Chunk | undefined, { speakers }: Page): boolean {
  const label = chunk && speakers.size > 0 ? speakerLabel(chunk.text) : undefined;
  return label !== undefined && speakers.has(label);
}

interface Label {
  readonly written: string;
  readonly span: Span;
  readonly count: 'one' | 'many';
  /** Does nothing follow on the line? */
  readonly isAlone: boolean;
}

function readLabel(chunk: Chunk | undefined): Label | undefined {
  if (!chunk) return undefined;
  const match = /^([\p{Lu}][\p{L}&,.’' ]{0,40}?)(?: ?:|$)/u.exec(chunk.short);
  const written = match?.[1] ?? '';
  const count =
    headLabels.get(written.toLowerCase().replace(/\.$/, '')) ?? (/^E\.?O\.? ?\d*$/.test(written) ? 'one' : undefined);
  if (!match || !count) return undefined;
  const isAlone = match[0].length === chunk.short.length;
  // Without a colon, only capitals tell a label from a word: "PARTICIPANTS", but also "Participants" alone on its line.
  if (
    !match[0].endsWith(':') &&
    !(isAlone && !/^no$/i.test(written) && (isAllCaps(written, 2) || count === 'many' || written.length > 5))
  )
    return undefined;
  return { written, span: { start: chunk.start, end: chunk.start + match[0].length }, count, isAlone };
}

/** Returns what the label says, piece by piece, and the first chunk after it. */
function readValue(at: number, label: Label, chunks: readonly Chunk[]): { spans: Span[]; until: number } | undefined {
  const chunk = chunks[at];
  if (!chunk) return undefined;
  const spans: Span[] = [];
  if (!label.isAlone) {
    const start = label.span.end + (/^\s*/.exec(chunk.text.slice(label.span.end - chunk.start))?.[0].length ?? 0);
    spans.push({ start, end: chunk.end });
  }
  let next = at + 1;
  const most = label.count === 'one' ? 1 : LONGEST;
  while (spans.length < most && chunks[next] && isValueLine(chunks[next], label, spans.length === 0)) {
    spans.push({ start: chunks[next]?.start ?? 0, end: chunks[next]?.end ?? 0 });
    next += 1;
  }
  while (spans.length > 0 && goesOn(chunks[next - 1], chunks[next], label, next === at + 1)) {
    spans[spans.length - 1] = { start: spans.at(-1)?.start ?? chunk.start, end: chunks[next]?.end ?? chunk.end };
    next += 1;
  }
  return spans.length === 0 ? undefined : { spans, until: next };
}

/** Does a further line belong to the last piece of what the label says? */
function goesOn(before: Chunk | undefined, line: Chunk | undefined, label: Label, isFirst: boolean): boolean {
  if (!before || !line || line.short === '' || readLabel(line)) return false;
  // A word broken over two lines goes on, even after a blank line.
  if (/\p{L}-$/u.test(before.short)) return true;
  if (label.count !== 'one') return false;
  // "DATE AND PLACE" has two lines: the date, then the place.
  const value =
    isFirst && !label.isAlone ? before.short.slice(label.written.length).replace(/^ ?: ?/, '') : before.short;
  if (/place/i.test(label.written) && readDateline(value)) return isPlaceLike(line.short);
  return line.group === before.group && !label.isAlone && isValueLine(line, label, false);
}

function isPlaceLike(text: string): boolean {
  return text.split(' ').length <= 6 && isTitleCase(text) && !/[.:;!?]$/.test(text);
}

function isValueLine(chunk: Chunk | undefined, label: Label, isFirst: boolean): boolean {
  if (!chunk || chunk.short === '' || readLabel(chunk)) return false;
  const { short } = chunk;
  if (label.count === 'one')
    return isFirst ? short.length <= 300 && !/^\[/.test(short) : !/^\p{Lu}[\p{L} ]{0,30}:/u.test(short);
  if (short.length > 220 || /^\[|^“|^\d+\. /.test(short) || readDateline(short)) return false;
  if (isAllCaps(short, 8) && short.split(' ').length > 1 && !/\d|,|[–-]/.test(short)) return false;
  const isSentence =
    /[.!?:]["”’)]?$/.test(short) &&
    !/(?:\b(?:\p{Lu}|Jr|Sr|Esq|al|etc|Gen|U\.S|Ret|Inc|Co|Dept)\.|\))$/u.test(short) &&
    short.split(' ').length > 6;
  return (
    !isSentence &&
    !/^(?:The|Mr|Mrs|Dr|He|She|It|In|At|On|This|I|We)\b.*\b(?:said|asked|stated|told|opened|was|were|had|is|are|called|referred)\b/.test(
      short,
    )
  );
}

function drawItem(spans: readonly Span[], reason: { rule: typeof RULE; evidence: string }): BlockAnnotation[] {
  const span = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
  const item = mark('item', span, reason);
  if (spans.length === 1) return [item];
  return [item, mark('list', span, reason, { style: 'simple' }), ...spans.map((one) => mark('item', one, reason))];
}
