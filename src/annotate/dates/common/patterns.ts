// Pieces of regular expressions that every language needs. None captures without a name.

/**
 * White space inside an expression: at most one line end, and bounded, so that long runs of blanks cost nothing. One bounded
 * class after a look ahead: nested bounded repeats are unrolled by the engine, and this piece stands in every pattern many times.
 * The blanks of the look ahead are few on purpose: with all of Unicode's, patterns take twice as long to compile.
 */
export const SP = String.raw`(?:(?![ \t\r\u00a0]*\n[ \t\r\u00a0]*\n)\s{1,9})`;

/** A dash that means "to", blanks allowed. */
export const DASH = String.raw`[^\S\r\n]?(?:--|[-‐‑–—~])[^\S\r\n]?`;

/** The words as one alternative, longest first, inner blanks as white space. */
export function anyOf(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
        .replace(/'/g, "['’]")
        .replace(/[- ]/g, (joint) => (joint === ' ' ? SP : '[-‐‑]')),
    )
    .join('|');
}

/** A named group. */
export function named(name: string, source: string): string {
  return `(?<${name}>${source})`;
}

/** The first words of a word list, for `opens`. */
export function openersOf(words: Iterable<string>): string[] {
  return [...new Set([...words].map((word) => /^[a-z]+|^\d/i.exec(word)?.[0].replace(/\d/, '#') ?? word))];
}

/** A sticky, case-blind pattern that ends at a word's end. */
export function compile(source: string): RegExp {
  return new RegExp(`${source}(?![A-Za-z0-9])`, 'iy');
}
