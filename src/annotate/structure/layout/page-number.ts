import type { Line } from './line.js';

/** A line that may be a page number: as printed, and whether its form alone says so. */
export interface PageNumber {
  readonly n: string;
  /** "- 2 -", "Page 2 of 5", "[p. 12]": no bare number. */
  readonly isDecorated: boolean;
}

const NUMBER = '(\\d{1,4}|[ivxlc]{1,7})';
const DECORATED = [
  `[-–—~•]\\s*${NUMBER}\\s*[-–—~•]`,
  `(?:page|pg\\.?|p\\.|seite|s\\.)\\s*${NUMBER}(?:\\s*(?:of|\\/|von)\\s*\\d{1,4})?\\.?`,
  `\\[\\s*(?:page|pg\\.?|p\\.|seite|s\\.)\\s*${NUMBER}\\s*\\]`,
  // "PAGE 02 WARSAW 04666 061613Z": how the State Department's cables number their pages.
  'page\\s+(\\d{2})\\s+[a-z]{3,}(?: [a-z]{3,})?\\s+\\d{4,}.*',
].map((form) => new RegExp(`^${form}$`, 'i'));

/** Returns the page number that a line of its own may be, `undefined` when it is none. */
export function readPageNumber({ text }: Line): PageNumber | undefined {
  if (text.length > 60) return undefined;
  const bare = new RegExp(`^${NUMBER}$`, 'i').exec(text)?.[1];
  if (bare) return { n: bare, isDecorated: false };
  for (const form of DECORATED) {
    const n = form.exec(text)?.[1];
    if (n) return { n: n.replace(/^0+(?=\d)/, ''), isDecorated: true };
  }
  return undefined;
}
