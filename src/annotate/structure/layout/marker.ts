/** The number, letter or bullet that a paragraph or list item starts with. */
export interface Marker {
  /** With its punctuation: `(a)`, `1.`, `--`. */
  readonly written: string;
  /** `bullet`, or the sort of ordinal with its punctuation: `1.`, `(a)`, `A)`, `i.`; markers of one list have the same style. */
  readonly style: string;
  /** All ordinals that it may be, by style: "i." is the ninth letter and the first Roman numeral. */
  readonly ordinals: Readonly<Record<string, number>>;
}

const ORDINAL = /^[“"]?(?:\((\d{1,3}|[A-Za-z]|[ivxIVX]{2,5})\)|(\d{1,3}|[A-Za-z]|[ivxIVX]{2,5})([.)]|\.\)))(?=\s+\S)/;
const BULLET = /^(?:--|[-–—•·*▪●○◦‣+])(?=\s+\S)|^[•▪●○◦‣](?=\S)/;

/**
 * Returns the marker at the start of `text`, `undefined` when there is none.
 *
 * ```
 * (a) Items of greatest      written: "(a)", styles "(a)" → 1
 * 1. The draft report        written: "1.", style "1." → 1
 * -- We had hoped            written: "--", style "bullet"
 * ```
 *
 * A capital letter and a full stop may be an initial ("A. Smith"): whether it counts, the sequence decides.
 */
export function readMarker(text: string): Marker | undefined {
  const bullet = BULLET.exec(text);
  // "* * *" is an ornament.
  if (bullet && !/^[-–—•·*▪+\s]+$/.test(text))
    return { written: bullet[0], style: `bullet ${bullet[0]}`, ordinals: {} };
  const match = ORDINAL.exec(text);
  const token = match?.[1] ?? match?.[2];
  if (!match || token === undefined) return undefined;
  const written = match[0].replace(/^[“"]/, '');
  const around = (sort: string) => written.replace(token, sort);
  const ordinals: Record<string, number> = {};
  if (/^\d/.test(token)) ordinals[around('1')] = Number(token);
  if (/^[a-z]$/.test(token)) ordinals[around('a')] = token.charCodeAt(0) - 96;
  if (/^[A-Z]$/.test(token)) ordinals[around('A')] = token.charCodeAt(0) - 64;
  const roman = readRoman(token.toLowerCase());
  if (roman !== undefined) ordinals[around(token === token.toLowerCase() ? 'i' : 'I')] = roman;
  const [style] = Object.keys(ordinals);
  return style === undefined ? undefined : { written, style, ordinals };
}

function readRoman(token: string): number | undefined {
  if (!/^x{0,3}(?:ix|iv|v?i{0,3})$/.test(token) || token === '') return undefined;
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  const digits = [...token].map((letter) => values[letter] ?? 0);
  return digits.reduce((sum, digit, index) => (digit < (digits[index + 1] ?? 0) ? sum - digit : sum + digit), 0);
}
