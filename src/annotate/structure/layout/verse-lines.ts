import type { Line } from './line.js';

const LONGEST = 70;

/**
 * Are these lines, with no blank line between them, verse? Lines of verse all start with a capital, are short, read like
 * sentences (an address reads like names), and end with commas and the like, not with a full stop each.
 */
export function isVerse(lines: readonly Line[]): boolean {
  if (lines.length < 3 || lines.length > 60) return false;
  const share = (test: (text: string) => boolean) => lines.filter(({ text }) => test(text)).length / lines.length;
  return (
    share((text) => text.length <= LONGEST) === 1 &&
    share((text) => /^[“"'‘(—]*\p{Lu}/u.test(text)) >= 0.9 &&
    share((text) => (text.match(/(?<![\p{L}’'])\p{Ll}\p{L}*/gu)?.length ?? 0) >= 3) >= 0.6 &&
    share((text) => /\.$/.test(text)) < 0.7 &&
    share((text) => /^[^:]{1,30}:(\s|$)|\t|\d{4}/.test(text)) < 0.2 &&
    share((text) => /[,;:!?—–.…]["'”’]?$/.test(text)) >= 0.3
  );
}
