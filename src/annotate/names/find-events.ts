import { DEMONYMS } from '../lexicon/en/demonyms.js';
import { CONFLICT_HEADS, MEETING_HEADS } from '../lexicon/en/events.js';
import { matchKnownName } from './find-known-names.js';
import type { Mention } from './mention.js';
import { tokenize } from './tokens.js';

const CAPITAL = "(?:(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}\\p{M}]*(?:['’-][\\p{L}\\p{M}]+)*['’]?)";
const ORDINAL =
  '(?:\\d+(?:st|nd|rd|th|d)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth|Fifteenth|Sixteenth|Seventeenth|Eighteenth|Nineteenth|Twentieth|Twenty-(?:First|Second|Third|Fourth|Fifth))';
const MEETING = `(?:${[...MEETING_HEADS].sort((a, b) => b.length - a.length).join('|')})`;
const OF = `(?: of(?: the)? ${CAPITAL}(?:(?: of(?: the)?)? ${CAPITAL}){0,8})?`;

const NOT_FIRST = '(?!The |This |That |These |Our |In |At |If |On )';
/** At most so many words before the noun, so that a page of capitals costs no more than its length. */
const NAME = `(?:${NOT_FIRST}${CAPITAL} ){1,5}`;
const NUMBERED = new RegExp(
  `(?<![\\p{L}\\p{N}-])${ORDINAL} (?:${CAPITAL} ){0,5}(?:${MEETING}|[Mm]eeting|[Ss]ession)(?!\\p{L})${OF}`,
  'gu',
);
const MEETINGS = new RegExp(`(?<![\\p{L}\\p{N}-])(${NAME})${MEETING}(?!\\p{L}| Party)`, 'gu');
const CONFLICTS = new RegExp(`(?<![\\p{L}\\p{N}-])(${NAME})(?:${CONFLICT_HEADS.join('|')})(?!\\p{L}|-| \\p{Lu})`, 'gu');

/** Meetings of people of one rank: "Western Summit meeting", "Foreign Ministers’ Conference". */
const HIGH =
  /(?<![\p{L}\p{N}-])(?:(?:Western |Commonwealth |Big Four |Four[- ]Power |NATO )?(?:(?:Foreign|Prime) Ministers?['’]?s?|Heads of (?:Government|State)|Summit|[Mm]inisterial) (?:[Cc]onference|[Mm]eeting)|Western Summit|Tripartite Talks)(?![\p{L}-])/gu;

/** Words that with "War" make a name although they are no place. */
const WARS = /^(?:World|Civil|Cold|Great|Six|Yom|Holy|Peninsular|Punic|Boxer|Thirty|Hundred|Seven)\b/;

/**
 * Proposes events by the noun at their head:
 *
 * ```
 * the 22nd Congress of the CP of the Soviet Union; the Moscow Conference; the Korean War
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^      ^^^^^^^^^^
 * ```
 *
 * A meeting needs a number or a place before it, a conflict a place or a people: "a Congress", "the US Congress" (a parliament),
 * "Accidental War Agreement" are none.
 */
export function findEvents(text: string): readonly Mention[] {
  return [
    ...[...text.matchAll(NUMBERED)].map((match) =>
      propose(match, 'names/numbered-meeting', 'an ordinal before a kind of meeting'),
    ),
    ...[...text.matchAll(MEETINGS)]
      .filter(([whole, name = '']) =>
        whole.endsWith('Congress') ? kindOfPlace(name) === 'city' : kindOfPlace(name) !== undefined,
      )
      .map((match) => propose(match, 'names/named-meeting', 'a place before a kind of meeting')),
    ...[...text.matchAll(HIGH)].map((match) =>
      propose(match, 'names/high-meeting', 'a meeting named by the rank of those who meet'),
    ),
    ...[...text.matchAll(CONFLICTS)]
      .filter(([, name = '']) => WARS.test(name) || kindOfPlace(name) !== undefined)
      .map((match) => propose(match, 'names/named-conflict', 'a place or people before a kind of conflict')),
  ];
}

function propose(match: RegExpExecArray, rule: string, evidence: string): Mention {
  const span = { start: match.index, end: match.index + match[0].length };
  return { kind: 'event', span, rule, evidence, certainty: 'medium', weight: 70 };
}

/** What a list says of the first word or words of `name`: which sort of place, or `people` for an adjective. */
function kindOfPlace(name: string): string | undefined {
  const tokens = tokenize(name);
  const known = matchKnownName(tokens, 0);
  if (known?.payload.kind === 'place') return known.payload.list;
  return demonyms.has(tokens.words[0] ?? '') ? 'people' : undefined;
}

const demonyms: ReadonlySet<string> = new Set(DEMONYMS);
