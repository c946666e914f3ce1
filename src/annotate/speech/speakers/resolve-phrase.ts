import { DETERMINERS } from '../../lexicon/en/word-classes.js';
import { isRoleHead, type Phrase } from '../noun-phrases.js';
import type { Word } from '../words.js';
import type { Focus } from './focus.js';
import type { Roles } from './roles.js';

/** Who a noun phrase means, and whether that is a person. */
export interface Referent {
  readonly id: string;
  readonly isPerson: boolean;
}

const PERSON_HEAD =
  /(?:er|or|ant|man|ian|ist|ary|chief|king|shah|premier|president|general|dent|girl|boy|lady|wife|husband|son|friend|child|aunt|nephew|cousin|queen|prince|judge|clerk|host|guest)$/;

/** Things that end like persons. */
const THING =
  /^(?:matter|manner|letter|paper|newspaper|order|number|door|floor|power|water|summer|winter|corner|answer|offer|weather|river|tower|dinner|supper|chapter|border|center|centre|factor|error|terror|horror|color|honor|labor|harbor|sector|quarter|shoulder|finger|anger|danger|character|cover|layer|register|counter|summary|library|itinerary|anniversary|boundary|salary|diary|list|want|grant|plant|restaurant|covenant|warrant|remainder|disorder|encounter|poster|folder|motor|mirror|corridor|accident|incident|moment)s?$/;

function isPersonHead(lower: string): boolean {
  return PERSON_HEAD.test(lower) && !THING.test(lower);
}

/** Returns who the words of `phrase` mean: a marked mention by its `ref`, a pronoun by the focus, else a role by its words. */
export function resolvePhrase(
  text: string,
  words: readonly Word[],
  phrase: Phrase,
  focus: Focus,
  roles: Roles,
): Referent | undefined {
  const [first] = words.slice(phrase.from, phrase.to);
  if (first === undefined) return undefined;
  if (phrase.to - phrase.from === 1 && !first.mention) {
    const pronoun = resolvePronoun(first.lower, focus, roles);
    if (pronoun !== null) return pronoun;
  }
  for (let at = phrase.from; at < phrase.to; at++) {
    const mention = words[at]?.mention;
    if (
      mention === undefined ||
      (mention.kind !== 'role' && at !== phrase.to - 1 && words[phrase.to - 1]?.mention !== mention)
    )
      continue;
    // a conference agrees to much, but says nothing
    if (mention.kind === 'event') return undefined;
    const isPerson = mention.kind === 'person' || (mention.kind === 'role' && mention.of === 'person');
    const said = text.slice(mention.span.start, mention.span.end);
    const id =
      mention.kind === 'role' || mention.ref === undefined ? bearerOf(said, mention.ref, roles, focus) : mention.ref;
    return { id, isPerson };
  }
  const last = words[phrase.to - 1];
  const isOwned = words.slice(phrase.from, phrase.to).some(({ lower }) => lower === "'s");
  if (!DETERMINERS.has(first.lower) && !isOwned && /^\p{Ll}/u.test(last?.text ?? '') && !isRoleHead(last?.lower ?? ''))
    return undefined;
  const head = words
    .slice(phrase.from, phrase.to)
    .map(({ text: word }) => word)
    .join(' ');
  if (
    /^(?:my|our)$/.test(first.lower) &&
    /^(?:message|telegram|letter|note|memo|report)$/.test(last?.lower ?? '') &&
    focus.voice
  )
    return { id: focus.voice, isPerson: true };
  return { id: roles.resolve(head, inMind(focus)), isPerson: isPersonHead(last?.lower ?? '') };
}

/** Whoever bears the title in this document, else what the description itself points to. */
function bearerOf(said: string, ref: string | undefined, roles: Roles, focus: Focus): string {
  const bearer = roles.resolve(said, inMind(focus));
  return ref === undefined || !bearer.startsWith('the-') ? bearer : ref;
}

function inMind({ person, recent = [] }: Focus): readonly string[] {
  return person === undefined ? recent : [person, ...recent];
}

/** Whom "he" or "she" means: the person in mind when nothing speaks against it, else the latest of whom it is known to fit. */
function personOf(pronoun: string, focus: Focus, roles: Roles): string | undefined {
  const { person, recent = [] } = focus;
  if (person === undefined) return person;
  // Of whom nothing tells, most are men: "she" is rather a woman who was named a while ago.
  const woman =
    /^(?:she|her)$/.test(pronoun) && !roles.isKnown(person)
      ? recent.find((id) => roles.isKnown(id) && roles.agrees(pronoun, id))
      : undefined;
  if (woman !== undefined) return woman;
  if (roles.agrees(pronoun, person)) return person;
  const fitting = recent.filter((id) => roles.agrees(pronoun, id));
  return fitting.find((id) => roles.isKnown(id)) ?? fitting[0];
}

/** `null` when the word is no pronoun, `undefined` when nobody can tell whom it means. */
function resolvePronoun(lower: string, focus: Focus, roles: Roles): Referent | undefined | null {
  const { voice, person, body, speaker } = focus;
  switch (lower) {
    case 'i':
    case 'we':
    case 'my':
    case 'our':
    case 'me':
    case 'us':
      return voice === undefined ? undefined : { id: voice, isPerson: true };
    case 'he':
    case 'she':
    case 'him':
    case 'her':
    case 'his': {
      const id = personOf(lower, focus, roles);
      return id === undefined ? undefined : { id, isPerson: true };
    }
    case 'it':
    case 'its':
    case 'they':
    case 'them':
    case 'their':
      return body === undefined
        ? lower.startsWith('it')
          ? undefined
          : person === undefined
            ? undefined
            : { id: person, isPerson: true }
        : { id: body, isPerson: false };
    case 'you':
      return focus.addressee === undefined ? undefined : { id: focus.addressee, isPerson: true };
    case 'there':
      return undefined;
    case 'who':
      return speaker === undefined ? undefined : { id: speaker, isPerson: true };
    default:
      return null;
  }
}
