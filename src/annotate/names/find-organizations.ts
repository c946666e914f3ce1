import { BODY_HEADS, SHORT_BODIES } from '../lexicon/en/organizations.js';
import type { Mention } from './mention.js';

const CAPITAL = "(?:(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}\\p{M}]*(?:['’-][\\p{L}\\p{M}]+)*['’]?)";
const HEAD = `(?:${BODY_HEADS.join('|')})s?`;
/** What may follow "of" in a name: capitalized words, joined by small ones. */
const COMPLEMENT = `(?: (?:of|for|on)(?: the)? (?:${CAPITAL}|Foreign Affairs)(?:(?: and| of| of the|,)? ${CAPITAL}){0,8})`;

const NAMES = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?!The |(?:His|Its|Their|Our|My|Your|This|Her(?! \\p{Lu}\\p{Ll}+['’])) )${CAPITAL} ){1,6}?${HEAD}(?!\\p{L})${COMPLEMENT}?|(?<![\\p{L}\\p{N}-])(?:${HEAD})${COMPLEMENT}`,
  'gu',
);

/** "Political Bureau" (its party is a name of its own), "CPSU CC", "CC CPSU". */
const PARTY_ORGANS =
  /(?<!\p{L})(?:Politburo|Polit(?:ical)? Bureau)(?= of (?:the )?\p{Lu})|(?<![\p{L}-])(?:CC \p{Lu}{2,5}|\p{Lu}{2,5} CC)(?![\p{L}\p{N}-]| \p{N})/gu;

/** "Departments of State, Defense and Commerce": each is one. */
const DEPARTMENTS =
  /(?<=\bDepartments of (?:(?:the )?\p{Lu}\p{L}+(?: Force)?(?:, (?:and )?| and )){0,4}(?:the )?)(?:State|Defense|Commerce|Justice|Labor|Agriculture|Treasury|Interior|Army|Navy|Air Force)(?!\p{L})/gu;

/** "PRC Mission to the UN", "Her Britannic Majesty's Embassy". */
const MISSIONS =
  /(?<![\p{L}-])(?:(?:\p{Lu}[\p{L}.]* ){0,3}(?:Mission|Delegation) to (?:the )?(?:UN|U\.N\.|United Nations|NATO|OECD|General Assembly)|H(?:er|is) (?:Britannic )?Majesty['’]s (?:Government(?: in the United Kingdom)?|Embassy))(?!\p{L})/gu;

/** "303 Committee", "I Corps", "Sixth Fleet". */
const NUMBERED =
  /(?<=\b[Tt]he )\d{1,3} Committee(?!\p{L})|(?<![\p{L}\p{N}.,/–-]|\p{N} )(?:\d{1,3}(?:st|nd|rd|th|d)|[IVX]+|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth) (?:Committee|Corps|Army|Fleet|Division|Air Force|Regiment|Brigade)(?!\p{L})/gu;

const SHORT = new RegExp(
  `(?<=\\b(?:[Tt]he|[Oo]ur|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts|[Mm]y|[Yy]our|[Tt]his) )(?:${SHORT_BODIES.join('|')})(?![\\p{L}\\p{N}]| (?:of|for) )`,
  'gu',
);

/** "Chief of Staff of Iran" is an office; "Governments of France and Italy" are two. */
function isOffice(text: string, { 0: name, index }: RegExpExecArray): boolean {
  return /^Staff\b/.test(name)
    ? text.slice(Math.max(0, index - 9), index) === 'Chief of '
    : /^(?:Governments|Departments)\b/.test(name);
}

/**
 * Proposes bodies by the noun at their head:
 *
 * ```
 * the Korean Workers' Party and the Ministry of Foreign Affairs; the Department
 *     ^^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^
 * ```
 *
 * Capitals are needed: "the party", "a committee of experts" are none.
 */
export function findOrganizations(text: string): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(NAMES)) {
    if (isOffice(text, match)) continue;
    const name = match[0].replace(/[.,’']+$/u, '');
    mentions.push({
      kind: 'organization',
      span: { start: match.index, end: match.index + name.length },
      rule: 'names/body-by-head',
      evidence: 'capitalized words around the name of a kind of body',
      certainty: 'medium',
      weight: 45,
    });
  }
  for (const match of text.matchAll(SHORT))
    mentions.push({
      kind: 'organization',
      span: { start: match.index, end: match.index + match[0].length },
      rule: 'names/short-body',
      evidence: 'a capital makes the short form mean one definite body',
      certainty: 'medium',
      weight: 30,
    });
  for (const match of text.matchAll(PARTY_ORGANS))
    mentions.push({
      kind: 'organization',
      span: { start: match.index, end: match.index + match[0].length },
      rule: 'names/party-organ',
      evidence: 'an organ that every communist party has',
      certainty: 'high',
      weight: 66,
    });
  for (const match of text.matchAll(DEPARTMENTS))
    mentions.push({
      kind: 'organization',
      span: { start: match.index, end: match.index + match[0].length },
      rule: 'names/departments',
      evidence: 'one of several departments named together',
      certainty: 'high',
      weight: 67,
    });
  for (const match of text.matchAll(MISSIONS))
    mentions.push({
      kind: 'organization',
      span: { start: match.index, end: match.index + match[0].length },
      rule: 'names/mission-to',
      evidence: 'a mission named by whom it serves or is sent to',
      certainty: 'high',
      weight: 67,
    });
  for (const match of text.matchAll(NUMBERED))
    mentions.push({
      kind: 'organization',
      span: { start: match.index, end: match.index + match[0].length },
      rule: 'names/numbered-body',
      evidence: 'a number before a kind of body',
      certainty: 'high',
      weight: 65,
    });
  return mentions;
}
