/** What stands between a visible character and the one before it. */
export const JOINED = 0;
export const SPACED = 1;
/** A block, a line or a page ends there, so that white space may or may not stand between. */
export const PARTED = 2;

/** The visible characters of a text, each with its place and with what stands before it. White space is left out. */
export interface VisibleText {
  readonly characters: string;
  /** What stands before each character: `JOINED`, `SPACED` or `PARTED`. */
  readonly before: Uint8Array;
  /** Returns the offset of a character in the file it comes from; of the end, for an index past the last. */
  readonly offsetOf: (index: number) => number;
}

/** The visible characters of a plain text, and which of them start a line. */
export interface SourceText extends VisibleText {
  readonly startsLine: (index: number) => boolean;
}

/** Returns the visible characters of plain text; one that XML cannot carry stands as U+0000. */
export function readVisibleText(text: string): SourceText {
  const visible = /\S+/g;
  const offsets = new Int32Array(text.length + 1);
  const before = new Uint8Array(text.length);
  const parts: string[] = [];
  let count = 0;
  for (let run = visible.exec(text); run; run = visible.exec(text)) {
    before[count] = SPACED;
    parts.push(run[0]);
    for (let index = 0; index < run[0].length; index += 1) offsets[count + index] = run.index + index;
    count += run[0].length;
  }
  offsets[count] = text.length;
  const characters = parts.join('').replace(UNREPRESENTABLE, '\u0000');
  const offsetOf = (index: number): number => offsets[Math.min(index, count)] ?? text.length;
  const startsLine = (index: number): boolean =>
    index === 0 || (before[index] === SPACED && /[\r\n]/.test(text.slice(offsetOf(index - 1) + 1, offsetOf(index))));
  return { characters, before, offsetOf, startsLine };
}

/** Characters that XML cannot carry, each of one code unit: control characters, halves of pairs, U+FFFE, U+FFFF. */
const UNREPRESENTABLE =
  /[\u0001-\u0008\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
