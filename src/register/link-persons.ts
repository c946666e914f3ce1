import { addressOf, isOther, isWoman } from './address.js';
import { nearestCandidates } from './candidates.js';
import type { Entity, NameMention } from './mention.js';

/** Endings that are no surname. */
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/**
 * Groups the mentions of persons:
 *
 * 1. the same words are the same person;
 * 2. full names with one surname are one person when their given names agree ("J. F. Dulles", "John Foster Dulles");
 * 3. a single word joins the one full name that ends with it, else the one that starts with it ("Comrade Manush",
 *    "Manush Myftiu"); when several do (brothers), the only one who bears its title ("Admiral Johnson", "Vice Admiral Nels
 *    Johnson"), else the one named last before it, with doubt; two capitals are initials ("HK"),
 *    one is the surname's ("A. said");
 * 4. without a full name, two different offices are two persons ("Prime Minister Nehru", "Ambassador Nehru");
 * 5. a man and a woman are two, and so are a wife and a daughter, whatever their names ("Mr. Bennet", "Mrs. Bennet", "Miss Bennet").
 */
export function linkPersons(mentions: readonly NameMention[]): Entity[] {
  const fullNames = groupFullNames(mentions.filter((mention) => nameWords(mention).length > 1));
  const bySurname = indexBy(fullNames, (words) => words.at(-1) ?? '');
  const byGivenName = indexBy(fullNames, (words) => words[0] ?? '');
  const byInitials = indexBy(fullNames, (words) => `${words[0]?.[0]}${words.at(-1)?.[0]}`);
  const bySurnamesInitial = indexBy(fullNames, (words) => words.at(-1)?.[0] ?? '');
  const short = new Map<string, Entity[]>();
  const offices = new Map<Entity, string>();
  const entityOf = new Map(fullNames.flatMap((entity) => entity.mentions.map((mention) => [mention, entity])));
  const lastSeen = new Map<Entity, number>();
  const ranks = new Map(fullNames.map((entity) => [entity, ranksOf(entity)]));
  const addresses = new Map(fullNames.map((entity) => [entity, new Set(entity.mentions.map(addressOf))]));
  for (const mention of mentions) {
    const words = nameWords(mention);
    const full = entityOf.get(mention);
    if (full !== undefined) {
      lastSeen.set(full, mention.name.span.start);
      continue;
    }
    const word = words[0] ?? '';
    const office = OFFICE.exec(mention.title)?.[0].toLowerCase();
    const address = addressOf(mention);
    const mayBe = (entity: Entity) => !isOther(address, addresses.get(entity));
    const candidates =
      someOf(bySurname.get(word)?.filter(mayBe)) ??
      someOf(byGivenName.get(word)?.filter(mayBe)) ??
      ofInitials(mention.form, word)?.filter(mayBe) ??
      (short.get(word) ?? []).filter((entity) => {
        const held = offices.get(entity);
        return mayBe(entity) && (held === undefined || office === undefined || held === office);
      });
    const likely = likeliest(mention, candidates);
    const isTold = likely.length === 1;
    const last = lastNamed(likely.length > 0 ? likely : candidates, lastSeen);
    const chosen: Entity = last ?? { mentions: [], doubtful: new Map() };
    chosen.mentions.push(mention);
    addresses.set(chosen, (addresses.get(chosen) ?? new Set()).add(address));
    lastSeen.set(chosen, mention.name.span.start);
    if (candidates.length > 1 && !isTold)
      chosen.doubtful.set(
        mention.name,
        nearestCandidates(candidates, lastSeen).filter((each) => each !== chosen),
      );
    if (last === undefined) addTo(short, word, chosen);
    if (office !== undefined) offices.set(chosen, office);
  }
  return [...fullNames, ...[...short.values()].flat()];

  /** Those of several who bear the title of the mention, or are known to be women when it speaks of one: one at most for titles. */
  function likeliest(mention: NameMention, candidates: readonly Entity[]): readonly Entity[] {
    if (candidates.length < 2) return [];
    const rank = rankOf(mention);
    const titled = rank === '' ? [] : candidates.filter((each) => ranks.get(each)?.has(rank));
    if (titled.length === 1 || !isWoman(addressOf(mention))) return titled.length === 1 ? titled : [];
    return candidates.filter((each) => [...(addresses.get(each) ?? [])].some(isWoman));
  }

  function ofInitials(form: string, word: string): readonly Entity[] | undefined {
    if (/^\p{Lu}\.?\p{Lu}\.?$/u.test(form)) return byInitials.get(word);
    return /^\p{Lu}\.?$/u.test(form) ? bySurnamesInitial.get(word) : undefined;
  }
}

function someOf<Value>(values: readonly Value[] | undefined): readonly Value[] | undefined {
  return values === undefined || values.length === 0 ? undefined : values;
}

/** Of so many persons with one surname each new one is compared with the rest; no document has more but a list of names. */
const MOST_NAMESAKES = 64;

/** Offices of which one person holds one: two with one surname and two of these are two persons. */
const OFFICE = /(?:Ambassador|Prime Minister|Premier|President|King|Foreign Minister|FonMin|Chancellor)$/i;

/** What people call somebody by: the last word of the title, courtesy aside ("Vice Admiral" → `admiral`). */
function rankOf({ title }: NameMention): string {
  const word = /\p{L}+(?=[^\p{L}]*$)/u.exec(title)?.[0].toLowerCase() ?? '';
  return COURTESY.test(word) ? '' : word;
}

const COURTESY = /^(?:mr|mrs|miss|ms|messrs|comrade|sir|dr|cde)$/;

/** The ranks that a person's full names bear. */
function ranksOf({ mentions }: Entity): ReadonlySet<string> {
  return new Set(mentions.map(rankOf).filter((rank) => rank !== ''));
}

function groupFullNames(mentions: readonly NameMention[]): Entity[] {
  const bySurname = new Map<string, Entity[]>();
  const byForm = new Map<string, Entity>();
  const forms = new Map<Entity, (readonly string[])[]>();
  for (const mention of mentions) {
    const words = nameWords(mention);
    const form = words.join(' ');
    const namesakes = bySurname.get(words.at(-1) ?? '') ?? [];
    const address = addressOf(mention);
    const mayBe = (entity: Entity) =>
      !isOther(address, new Set(entity.mentions.slice(0, MOST_NAMESAKES).map(addressOf)));
    const sameForm = byForm.get(form);
    const same: Entity = (sameForm !== undefined && mayBe(sameForm) ? sameForm : undefined) ??
      namesakes.find((entity) => forms.get(entity)?.every((other) => agree(other, words)) && mayBe(entity)) ?? {
        mentions: [],
        doubtful: new Map(),
      };
    same.mentions.push(mention);
    const known = forms.get(same);
    if (known === undefined) {
      forms.set(same, [words]);
      addTo(bySurname, words.at(-1) ?? '', same);
    } else if (!byForm.has(form)) known.push(words);
    byForm.set(form, same);
  }
  return [...forms.keys()];
}

function indexBy(
  entities: readonly Entity[],
  keyOf: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly Entity[]> {
  const index = new Map<string, Entity[]>();
  for (const entity of entities)
    for (const key of new Set(entity.mentions.map((mention) => keyOf(nameWords(mention))))) addTo(index, key, entity);
  return index;
}

/** The words of the name, "Jr." and the like aside. */
function nameWords({ words }: NameMention): readonly string[] {
  const last = words.at(-1);
  return last !== undefined && SUFFIXES.has(last) ? words.slice(0, -1) : words;
}

/** Could the two full names be one person's? Same surname; each given name agrees with its opposite, or has none. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  const givenA = a.slice(0, -1);
  const givenB = b.slice(0, -1);
  if (!isSameGivenName(givenA[0] ?? '', givenB[0] ?? '')) {
    // "Foster Dulles" is "John Foster Dulles"
    return givenA.includes(givenB[0] ?? '') || givenB.includes(givenA[0] ?? '');
  }
  const second = Math.min(givenA.length, givenB.length) > 1;
  return !second || isSameGivenName(givenA[1] ?? '', givenB[1] ?? '');
}

function isSameGivenName(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) === 1 && a[0] === b[0]);
}

/** The candidate named last so far, where `lastSeen` says at which offset; the first one when all come later, none when there is none. */
function lastNamed(candidates: readonly Entity[], lastSeen: ReadonlyMap<Entity, number>): Entity | undefined {
  let best = candidates[0];
  for (const candidate of candidates)
    if ((lastSeen.get(candidate) ?? -1) > (best === undefined ? -1 : (lastSeen.get(best) ?? -1))) best = candidate;
  return best;
}

function addTo(index: Map<string, Entity[]>, key: string, entity: Entity): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [entity]);
  else if (known.length < MOST_NAMESAKES) known.push(entity);
}
