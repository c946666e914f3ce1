import type { Line } from './line.js';
import { type PageNumber, readPageNumber } from './page-number.js';
import { endsSentence, isAllCaps } from './sentence.js';

/** A line that the printer set around the text. */
export interface Furniture {
  readonly line: Line;
  readonly type: 'pageNum' | 'header' | 'footer';
  readonly evidence: string;
}

/** A point where a new page starts: an offset in the white space before its first line. */
export interface PageStart {
  readonly at: number;
  readonly n?: string;
  readonly evidence: string;
}

/** The lines of the text itself, and what stood between them. */
export interface FurnishedLines {
  readonly lines: readonly Line[];
  readonly furniture: readonly Furniture[];
  readonly pages: readonly PageStart[];
}

/**
 * Takes page numbers and running heads out of the lines, and tells where pages start:
 *
 * ```
 * …reach an understanding no
 * ␌                               a form feed: a page starts here
 * Report on a Meeting      3      a running head: stands beside several page ends
 *
 * matter how hard this may be.
 *                    - 3 -        a page number: by its form; a bare "3" needs the form feed, or that numbers count on and break sentences
 * ```
 *
 * The line after furniture is set off from the one before, as by a blank line.
 */
export function takeFurniture(lines: readonly Line[]): FurnishedLines {
  const numbers = findPageNumbers(lines);
  if (numbers.size === 0 && !lines.some(({ startsPage }) => startsPage)) return { lines, furniture: [], pages: [] };
  const heads = findRunningHeads(lines, numbers);
  const kept: Line[] = [];
  const furniture: Furniture[] = [];
  for (const [index, line] of lines.entries()) {
    const number = numbers.get(index);
    const head = heads.get(index);
    if (number) furniture.push({ line, type: 'pageNum', evidence: describeNumber(number) });
    else if (head)
      furniture.push({ line, type: head, evidence: 'stands beside page ends: again and again, or within a sentence' });
    else {
      const isSetOff = line.startsPage || numbers.has(index - 1) || heads.has(index - 1);
      kept.push(isSetOff ? { ...line, gap: Math.max(1, line.gap) } : line);
    }
  }
  return { lines: kept, furniture, pages: findPageStarts(lines, numbers, heads) };
}

/** A form feed and the number beside it are one page's start; only other furniture may stand between them. */
function findPageStarts(
  lines: readonly Line[],
  numbers: ReadonlyMap<number, PageNumber>,
  heads: ReadonlyMap<number, unknown>,
): PageStart[] {
  const areFeet = standAtFeet(lines, numbers);
  const pages: PageStart[] = [];
  let isSamePage = false;
  const start = (page: PageStart) => {
    const last = pages.at(-1);
    if (last && isSamePage) pages[pages.length - 1] = { ...last, ...page, at: last.at };
    else pages.push(page);
    isSamePage = true;
  };
  for (const [index, line] of lines.entries()) {
    const number = numbers.get(index);
    const next = lines[index + 1];
    if (line.startsPage && index > 0) start({ at: line.from - 1, evidence: 'a form feed' });
    if (number) {
      const isFoot = areFeet || next?.startsPage === true;
      if (!isFoot && index > 0) start({ at: line.from - 1, n: number.n, evidence: describeNumber(number) });
      else if (isFoot && next && !next.startsPage) start({ at: next.from - 1, evidence: describeNumber(number) });
    } else if (!heads.has(index)) isSamePage = false;
  }
  return pages;
}

function describeNumber({ n, isDecorated }: PageNumber): string {
  return isDecorated
    ? `written as page numbers are: ${n}`
    : `a number (${n}) alone, and page ends or numbers that count on`;
}

/** Returns the page numbers by the index of their line. */
function findPageNumbers(lines: readonly Line[]): Map<number, PageNumber> {
  const found = new Map<number, PageNumber>();
  const bare: { index: number; number: PageNumber }[] = [];
  for (const [index, line] of lines.entries()) {
    const number = readPageNumber(line);
    if (!number || !isAlone(lines, index, number.isDecorated)) continue;
    const isAtPageEnd = line.startsPage || lines[index + 1]?.startsPage === true;
    if (number.isDecorated || (isAtPageEnd && !/^[a-z]$/i.test(number.n))) found.set(index, number);
    else if (/^\d/.test(number.n)) bare.push({ index, number });
  }
  for (const { index, number } of countingRun(bare, lines)) found.set(index, number);
  return found;
}

/** A decorated number needs a blank line on one side, a bare one on both, unless a page ends there. */
function isAlone(lines: readonly Line[], index: number, isDecorated: boolean): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line) return false;
  const isOpenBefore = index === 0 || line.gap > 0 || line.startsPage;
  const isOpenAfter = !next || next.gap > 0 || next.startsPage;
  const isAtPageEnd = line.startsPage || next?.startsPage === true;
  return isAtPageEnd || (isDecorated ? isOpenBefore || isOpenAfter : isOpenBefore && isOpenAfter);
}

/** Bare numbers that count on by one, and of which one breaks a sentence; numbers of chapters do not. */
function countingRun(bare: readonly { index: number; number: PageNumber }[], lines: readonly Line[]) {
  const run = bare.filter(({ number }, at) => {
    const n = Number(number.n);
    return Number(bare[at - 1]?.number.n) === n - 1 || Number(bare[at + 1]?.number.n) === n + 1;
  });
  const breaks = run.filter(({ index }) => {
    const before = lines[index - 1]?.text ?? '.';
    return !endsSentence(before) && before.length > 30;
  });
  return run.length > 1 && breaks.length > 0 ? run : [];
}

/** Do the numbers stand at the feet of their pages: text before the first page's number, or nothing after the last one? */
function standAtFeet(lines: readonly Line[], numbers: ReadonlyMap<number, PageNumber>): boolean {
  const first = [...numbers.entries()][0];
  const last = [...numbers.keys()].at(-1);
  if (!first || last === undefined) return false;
  return (first[1].n === '1' && first[0] > 2) || (last === lines.length - 1 && first[0] > 0);
}

/** Returns the lines that stand, but for their figures, beside two page ends or more. */
function findRunningHeads(
  lines: readonly Line[],
  numbers: ReadonlyMap<number, PageNumber>,
): Map<number, 'header' | 'footer'> {
  const places = new Map<number, 'header' | 'footer'>();
  for (const [index, line] of lines.entries()) {
    const isEnd = numbers.has(index) || line.startsPage;
    if (!isEnd) continue;
    const first = numbers.has(index) ? index + 1 : index;
    for (let near = first; near < first + 2; near += 1) places.set(near, 'header');
    for (let near = index - 1; near > index - 3; near -= 1) if (!places.has(near)) places.set(near, 'footer');
  }
  const counts = new Map<string, number>();
  const isCandidate = (index: number) =>
    !numbers.has(index) && (lines[index]?.text.length ?? 0) <= 100 && lines[index] !== undefined;
  for (const index of places.keys())
    if (isCandidate(index)) counts.set(keyOf(lines[index]), (counts.get(keyOf(lines[index])) ?? 0) + 1);
  /** Beside other page ends, or as the title on the first page. */
  const comesBack = (index: number) =>
    (counts.get(keyOf(lines[index])) ?? 0) > 1 ||
    (index > 0 && lines[index]?.startsPage === true && keyOf(lines[index]) === keyOf(lines[0]));
  const heads = new Map<number, 'header' | 'footer'>();
  for (const [index, place] of places)
    if (isCandidate(index) && (comesBack(index) || interrupts(index, lines, numbers))) heads.set(index, place);
  return heads;
}

/** Do capitals stand between a page number and the rest of the sentence that the page end broke? No heading does. */
function interrupts(index: number, lines: readonly Line[], numbers: ReadonlyMap<number, PageNumber>): boolean {
  const head = lines[index];
  const next = lines[index + 1];
  const before = lines[numbers.has(index - 1) ? index - 2 : index - 1];
  if (!head || !next || !before || !(numbers.has(index - 1) || head.startsPage)) return false;
  return isAllCaps(head.text) && /^\p{Ll}/u.test(next.text) && /[\p{Ll},-]$/u.test(before.text);
}

function keyOf(line: Line | undefined): string {
  return (line?.text ?? '').replace(/\d+/g, '#').replace(/\s+/g, ' ').toUpperCase();
}
