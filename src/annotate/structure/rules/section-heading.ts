import { documentWord, sectionTitles } from '../../lexicon/en/document-words.js';
import { headLabels } from '../../lexicon/en/head-labels.js';
import type { BlockRule, Page } from '../block-rule.js';
import type { Chunk } from '../layout/chunk.js';
import { readDateline } from '../layout/dateline-form.js';
import { isEnding } from '../layout/ending.js';
import { isNameLike } from '../layout/name-shape.js';
import { endsSentence, isAllCaps, isLetterSpaced, isTitleCase } from '../layout/sentence.js';
import { mark } from '../mark.js';

const RULE = 'structure/section-heading';
const LONGEST = 120;

/**
 * A heading between paragraphs: a short line without a full stop, before running text, that capitals, a number, letters spaced apart,
 * a line drawn under it or its words ("Recommendation") tell from a paragraph.
 *
 * ```
 * II. BACKGROUND       level 1: the first sort of heading met
 * 5. The Conference    level 2: another sort, met below the first
 * ```
 */
export const sectionHeading: BlockRule = {
  name: RULE,
  read(at, page, { previous }) {
    const chunk = page.chunks[at];
    const next = page.chunks[at + 1];
    if (!chunk || !next || previous === undefined) return undefined;
    const sort = sortOf(chunk, at, page);
    if (!sort || isEnding(at, page.chunks)) return undefined;
    const head = mark('head', chunk, {
      rule: RULE,
      evidence: `stands before text; ${sort.evidence}`,
      certainty: sort.isSure ? 'high' : 'medium',
    });
    return { until: at + 1, blocks: [head], opens: { type: 'section', level: page.levelOf(sort.sort) } };
  },
};

interface Sort {
  readonly sort: string;
  readonly evidence: string;
  readonly isSure: boolean;
}

function sortOf(chunk: Chunk, at: number, page: Page): Sort | undefined {
  const { short } = chunk;
  const next = page.chunks[at + 1];
  if (short === '' || short.length > LONGEST || /[,;—–-]$/.test(short) || /^[“"[(]/.test(short)) return undefined;
  if (isRule(next?.short ?? '') && next?.group === chunk.group)
    return { sort: 'underlined', evidence: 'a line is drawn under it', isSure: true };
  if (page.entryDates.has(at)) return { sort: 'date', evidence: 'a date alone, as above other entries', isSure: true };
  if (readDateline(short)) return undefined;
  if (isLetterSpaced(short)) return { sort: 'spaced', evidence: 'letters spaced apart', isSure: true };
  const number = sortOfNumber(short);
  const run = page.runs.get(at);
  if (number && page.counted.has(at) && (!run || run.entries.length > 1 || run.entries[0]?.inner.length))
    return undefined;
  return sortByWords(chunk, number, at, page) ?? sortByCapitals(short, number, at, page);
}

/** Its words, or what follows, say that it is a heading. */
function sortByWords(chunk: Chunk, number: string | undefined, at: number, { chunks }: Page): Sort | undefined {
  const { short } = chunk;
  if (introducesPeople(chunks[at + 1]) && isTitleCase(short) && short.split(' ').length <= 10 && !isNumbered(chunk))
    return { sort: number ?? 'title', evidence: 'a title before a list of those present', isSure: true };
  const title = short
    .toLowerCase()
    .replace(/^(?:[\divx]{1,4}|[a-z])[.)] /, '')
    .replace(/[:.]$/, '');
  if (!sectionTitles.has(title) || isEnding(at + 1, chunks)) return undefined;
  const sort = number ?? (isAllCaps(short) ? 'capitals' : 'title');
  return { sort, evidence: 'a usual title of a section', isSure: true };
}

/** Its capitals and the missing full stop say that it is a heading. */
function sortByCapitals(short: string, number: string | undefined, at: number, page: Page): Sort | undefined {
  const next = page.chunks[at + 1];
  const bare = number ? short.replace(/^\S+\s+/, '') : short;
  if (!leadsToText(next, page.chunks[at + 2]) || /[.:!?]$/.test(bare) || endsSentence(bare)) return undefined;
  if (isAllCaps(bare, 4))
    return page.isMostlyCapitals || !/\p{L}{3}/u.test(bare)
      ? undefined
      : { sort: number ?? 'capitals', evidence: 'capitals throughout', isSure: true };
  if (number && bare.length <= 60 && page.isKnownSort(number) && !isNumbered(next))
    return { sort: number, evidence: 'a number like those of other headings', isSure: false };
  if (number && isNumberedTitle(bare, at, page))
    return { sort: number, evidence: 'a number, no full stop, and text between blank lines below', isSure: false };
  if (!isTitleCase(bare) || bare.length > 80 || bare.split(' ').length > 12) return undefined;
  if (number)
    return isNumbered(next)
      ? undefined
      : { sort: number, evidence: 'a number and the capitals of a title', isSure: true };
  const isName = isNameLike(bare) && !documentWord.test(bare) && bare.includes(' ');
  if (isName || !endsBefore(page.chunks[at - 1]) || !/^\p{Lu}/u.test(bare)) return undefined;
  return { sort: 'title', evidence: 'capitals of a title, no full stop', isSure: false };
}

/** "II. Repair of the tower" on a line of its own, and what stands below has no number: no item of a list. */
function isNumberedTitle(bare: string, at: number, { chunks }: Page): boolean {
  const [before, chunk, next] = [chunks[at - 1], chunks[at], chunks[at + 1]];
  if (!chunk || !next || chunk.lines.length > 1 || bare.length > 60 || !/^\p{Lu}/u.test(bare)) return false;
  return before?.group !== chunk.group && next.group !== chunk.group && !isNumbered(next) && !isNameLike(bare);
}

function sortOfNumber(text: string): string | undefined {
  if (/^[IVX]{1,5}[.)]?\s+\S/.test(text) && /^[IVX]{1,5}[.)]/.test(text)) return 'roman';
  if (/^[A-Z][.)]\s+\S/.test(text)) return 'letter';
  const decimal = /^(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?\s+\S/.exec(text)?.[1];
  return decimal && (/^\d{1,2}[.)]/.test(text) || decimal.includes('.'))
    ? `decimal ${decimal.split('.').length}`
    : undefined;
}

/** Running text follows, a line that leads to a list, or another heading: not a short line of the same sort. */
function leadsToText(next: Chunk | undefined, after: Chunk | undefined): boolean {
  if (!next) return false;
  const { short } = next;
  if (readDateline(short)) return true;
  return (
    short === '' ||
    short.length > 60 ||
    endsSentence(short) ||
    /:$/.test(short) ||
    isNumbered(next) ||
    (isMarked(after) && after?.group === next.group) ||
    /^["“([•*–-]/.test(short) ||
    sortOfNumber(short) !== undefined
  );
}

function introducesPeople(next: Chunk | undefined): boolean {
  const label = next?.short.toLowerCase().replace(/:$/, '') ?? '';
  return headLabels.get(label) === 'many';
}

function isNumbered(next: Chunk | undefined): boolean {
  return /^\(?(?:\d{1,3}|[a-zA-Z])[.)]\s/.test(next?.short ?? next?.text.slice(0, 8) ?? '');
}

function isMarked(chunk: Chunk | undefined): boolean {
  return isNumbered(chunk) || /^[-–•*] /.test(chunk?.text ?? '');
}

function endsBefore(before: Chunk | undefined): boolean {
  return before === undefined || /[.!?…:”"’)\]]$/.test(before.text.slice(-1)) || before.short.length < 80;
}

/** A line drawn with signs: "-----", "=====". */
export function isRule(text: string): boolean {
  return /^(?:[-=_*~]{3,}|[─═]{3,})$/.test(text);
}
