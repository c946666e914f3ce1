import { CONFLICT_HEADS, MEETING_HEADS } from '../lexicon/en/events.js';
import type { Mention } from './mention.js';

const CAPITAL = "(?:(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}\\p{M}]*(?:['’-][\\p{L}\\p{M}]+)*['’]?)";
const ORDINAL =
  '(?:\\d+(?:st|nd|rd|th|d)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth|Fifteenth|Sixteenth|Seventeenth|Eighteenth|Nineteenth|Twentieth|Twenty-(?:First|Second|Third|Fourth|Fifth))';
const MEETING = `(?:${[...MEETING_HEADS].sort((a, b) => b.length - a.length).join('|')})`;
const OF = `(?: of(?: the)? ${CAPITAL}(?:(?: of(?: the)?)? ${CAPITAL})*)?`;

const patterns: readonly {
  readonly pattern: RegExp;
  readonly rule: string;
  readonly evidence: string;
}[] = [
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}-])${ORDINAL} (?:${CAPITAL} )*(?:${MEETING}|[Mm]eeting|[Ss]ession)(?!\\p{L})${OF}`,
      'gu',
    ),
    rule: 'names/numbered-meeting',
    evidence: 'an ordinal before a kind of meeting',
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}-])(?:(?!The |This |That |Our |Party )${CAPITAL} )+${MEETING}(?!\\p{L})`,
      'gu',
    ),
    rule: 'names/named-meeting',
    evidence: 'a name before a kind of meeting',
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}-])(?:(?!The |This |That |Our |In |At )${CAPITAL} )+(?:${CONFLICT_HEADS.join('|')})(?!\\p{L})`,
      'gu',
    ),
    rule: 'names/named-conflict',
    evidence: 'a name before a kind of conflict or negotiation',
  },
];

/**
 * Proposes events by the noun at their head:
 *
 * ```
 * the 22nd Congress of the CP of the Soviet Union; the Moscow Conference; the Korean War
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^      ^^^^^^^^^^
 * ```
 */
export function findEvents(text: string): readonly Mention[] {
  return patterns.flatMap(({ pattern, rule, evidence }) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind: 'event' as const,
      span: { start: match.index, end: match.index + match[0].length },
      rule,
      evidence,
      certainty: 'medium' as const,
      weight: 70,
    })),
  );
}
