import { DEMONYMS } from '../lexicon/en/demonyms.js';
import { CONFLICT_HEADS, MEETING_HEADS } from '../lexicon/en/events.js';
import { matchKnownName } from './find-known-names.js';
import type { Mention } from './mention.js';
import { tokenize } from './tokens.js';

const CAPITAL = "(?:(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}\\p{M}]*(?:['’-][\\p{L}\\p{M}]+)*['’]?)";
const ORDINAL =
  '(?:\\d+(?:st|nd|rd|th|d)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth|Fifteenth|Sixteenth|Seventeenth|Eighteenth|Nineteenth|Twentieth|Twenty-(?:First|Second|Third|Fourth|Fifth)|[XVI]{2,6})';
const MEETING = `(?:${[...MEETING_HEADS].sort((a, b) => b.length - a.length).join('|')})`;
const MONTH_OR_DAY =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)';
/** What a committee is on or for belongs to its name, a date does not. */
const TOPIC = `(?<=Committee|Commission|Conference|Subcommittee|Council|Group|Panel|Board) (?:on|for)(?: the)?(?! ${MONTH_OR_DAY})`;
const OF = `(?: of(?: the)? ${CAPITAL}(?:(?: of(?: the)?|${TOPIC})? ${CAPITAL}){0,8})?`;

const NOT_FIRST = '(?!The |This |That |These |Our |In |At |If |On )';
/** At most so many words before the noun, so that a page of capitals costs no more than its length. */
const NAME = `(?:${NOT_FIRST}${CAPITAL} ){1,5}`;

/** How many take part: "Ten-Power Conference", "Five-Nation talks". */
const COUNTED =
  '(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eighteen|Big Three|Big Four)(?:[- ](?:Power|Nation)|(?=[ ]Summit))';
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \\d{4})?';

/** Words that with "War" make a name although they are no place. */
const WARS = /^(?:World|Civil|Cold|Great|Six|Yom|Holy|Peninsular|Punic|Boxer|Thirty|Hundred|Seven)\b/;

interface EventRule {
  readonly rule: string;
  readonly evidence: string;
  readonly pattern: RegExp;
  /** Is the match an event, given what stood before its noun? Everything is by default. */
  readonly accepts?: (before: string, whole: string) => boolean;
}

const rules: readonly EventRule[] = [
  {
    rule: 'names/numbered-meeting',
    evidence: 'an ordinal before a kind of meeting',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}-])${ORDINAL} (?:${CAPITAL} ){0,5}(?:${MEETING}|[Mm]eeting|[Ss]ession)(?!\\p{L})${OF}`,
      'gu',
    ),
    accepts: (_, whole) => isNumbered(whole),
  },
  {
    rule: 'names/named-meeting',
    evidence: 'a place before a kind of meeting',
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(${NAME})${MEETING}(?!\\p{L}| Party)`, 'gu'),
    accepts: (before, whole) =>
      whole.endsWith('Congress') ? kindOfPlace(before) === 'city' : kindOfPlace(before) !== undefined,
  },
  {
    rule: 'names/named-negotiations',
    evidence: 'a place before negotiations',
    pattern: new RegExp(
      `(?<=\\b[Tt]he )(${NAME})(?:negotiations|Negotiations|(?:peace|truce|armistice|disarmament) (?:talks|negotiations|conference))(?!\\p{L}|-)`,
      'gu',
    ),
    accepts: (before) => isPlaceAlone(before),
  },
  {
    rule: 'names/high-meeting',
    evidence: 'a meeting named by the rank of those who meet',
    pattern:
      /(?<![\p{L}\p{N}-])(?:(?:Western |Commonwealth |Big Four |Four[- ]Power |NATO )?(?:(?:Foreign|Prime) Ministers?['’]?s?|Heads of (?:Government|State)|Summit|[Mm]inisterial) (?:[Cc]onference|[Mm]eeting)|Western Summit|Tripartite Talks|[Mm]eeting of (?:the )?Heads of (?:Government|State)|Meeting of (?:the )?(?:Foreign|Prime) Ministers)(?![\p{L}-])/gu,
  },
  {
    rule: 'names/counted-meeting',
    evidence: 'a number of powers before a kind of meeting',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}-])${COUNTED} (?:Foreign Ministers['’]? |Disarmament )?(?:Conference|conference|Summit|summit|[Mm]eeting|[Tt]alks)(?![\\p{L}-]| \\p{Lu})`,
      'gu',
    ),
  },
  {
    rule: 'names/the-summit',
    evidence: 'a capital makes it one definite meeting',
    pattern: /(?<=\b[Tt]he )Summit(?![\p{L}-]| \p{Lu})|(?<=\p{Ll} )Summit(?= (?:preparations|discussions|agenda)\b)/gu,
  },
  {
    rule: 'names/dated-plenum',
    evidence: 'a month before "Plenum"',
    pattern: new RegExp(`(?<!\\p{L})${MONTH} Plenum(?!\\p{L})`, 'gu'),
  },
  {
    rule: 'names/named-conflict',
    evidence: 'a place or people before a kind of conflict',
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(${NAME})(?:${CONFLICT_HEADS.join('|')})(?!\\p{L}|-| \\p{Lu})`, 'gu'),
    accepts: (before) => WARS.test(before) || kindOfPlace(before) !== undefined,
  },
  {
    rule: 'names/dated-event',
    evidence: 'a year before a kind of conflict or election',
    pattern:
      /(?<![\p{L}\p{N}/–-])(?:1[6-9]|20)\d{2} (?:(?:presidential |general |parliamentary )?elections?|war|crisis|revolution|coup|uprising)(?![\p{L}-])/gu,
  },
  {
    rule: 'names/battle',
    evidence: '"Battle of" before a name',
    pattern: new RegExp(`(?<!\\p{L})(?:Battle|Siege) of (?:the )?${CAPITAL}`, 'gu'),
  },
];

const WAR_IN = new RegExp(`(?<![\\p{L}\\p{N}-])[Ww]ar in (${CAPITAL}(?: ${CAPITAL})?)`, 'gu');

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
  return [...rules.flatMap((rule) => applyRule(rule, text)), ...findWarsIn(text)];
}

function applyRule({ rule, evidence, pattern, accepts = () => true }: EventRule, text: string): Mention[] {
  return [...text.matchAll(pattern)]
    .filter(([whole, before = '']) => accepts(before, whole))
    .map(({ 0: whole, index }) => propose(index, whole.length, rule, evidence));
}

/** "war in Vietnam", as far as the place goes. */
function findWarsIn(text: string): Mention[] {
  return [...text.matchAll(WAR_IN)].flatMap(({ 0: whole, 1: words = '', index }) => {
    const place = placeAtStart(words);
    return place === undefined
      ? []
      : [propose(index, whole.length - words.length + place, 'names/war-in', '"war in" before a place')];
  });
}

function propose(start: number, length: number, rule: string, evidence: string): Mention {
  return { kind: 'event', span: { start, end: start + length }, rule, evidence, certainty: 'medium', weight: 70 };
}

/** What a list says of the first word or words of `name`: which sort of place, or `people` for an adjective. */
function kindOfPlace(name: string): string | undefined {
  const tokens = tokenize(name);
  const known = matchKnownName(tokens, 0);
  if (known?.payload.kind === 'place') return known.payload.list;
  return demonyms.has(tokens.words[0] ?? '') ? 'people' : undefined;
}

/** "First meeting today" only counts; "407th meeting" or "First Session of the Council" names. */
function isNumbered(words: string): boolean {
  return /^\d|\p{Lu}\p{L}*(?:eeting|ession|ongress|onference|lenum|lenary|ummit)\b|of /u.test(
    words.replace(/^\p{Lu}\p{Ll}+ /u, ''),
  );
}

/** Is the name all of a listed place: "Trieste", not "French Berlin proposals"? */
function isPlaceAlone(name: string): boolean {
  const tokens = tokenize(name.trim());
  const known = matchKnownName(tokens, 0);
  return known?.payload.kind === 'place' && known.length === tokens.words.length;
}

/** The length of the listed place that `words` start with. */
function placeAtStart(words: string): number | undefined {
  const tokens = tokenize(words);
  const known = matchKnownName(tokens, 0);
  return known?.payload.kind === 'place' ? tokens.ends[known.length - 1] : undefined;
}

const demonyms: ReadonlySet<string> = new Set(DEMONYMS);
