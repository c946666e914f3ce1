import type { Candidate } from '../scan.js';
import { resolveDate } from './resolve-date.js';
import type { Setting } from './setting.js';

const TO = /^\s?(?:to|through|thru|until|till|[-–—]|--)\s?(?:the\s)?$/;
const BETWEEN_AND = /^\sand\s(?:the\s)?$/;

/**
 * Returns the year that one of two joined dates must have so that the second is the later, when taking each alone would turn
 * them round: the first is then moved back, or the second on where the sentence speaks of the future. `undefined` when
 * they are not joined, a year is said, or they are in order.
 *
 * ```
 * ill from November to February      (a letter of March 1848: from November 1847)
 *          ^^^^^^^^    ^^^^^^^^
 * ```
 */
export function orderJoined(
  text: string,
  [first, second]: readonly [Candidate, Candidate | undefined],
  setting: Setting,
): { readonly which: 'first' | 'second'; readonly year: number } | undefined {
  if (!second || first.said.type !== 'date' || second.said.type !== 'date') return undefined;
  if (![first.said, second.said].every((said) => said.month !== undefined && isOpen(said))) return undefined;
  const joint = text.slice(first.span.end, second.span.start);
  const isBetween =
    BETWEEN_AND.test(joint) &&
    /\bbetween\s(?:the\s)?$/.test(text.slice(Math.max(0, first.span.start - 12), first.span.start));
  if (!TO.test(joint) && !isBetween) return undefined;
  const [one, other] = [first.said, second.said].map((said) => resolveDate(said, setting).period.first);
  if (one?.year === undefined || other?.year === undefined) return undefined;
  const order = (date: typeof one) => (Number(date.year) * 12 + Number(date.month)) * 31 + (date.day ?? 0);
  if (order(one) <= order(other)) return undefined;
  const isLate = Number(first.said.month) > Number(second.said.month);
  return setting.tense === 'future'
    ? { which: 'second', year: one.year + (isLate ? 1 : 0) }
    : { which: 'first', year: other.year - (isLate ? 1 : 0) };
}

function isOpen(said: {
  readonly year?: number | undefined;
  readonly direction?: unknown;
  readonly yearPointer?: unknown;
}) {
  return said.year === undefined && said.direction === undefined && said.yearPointer === undefined;
}
