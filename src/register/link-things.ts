import { comparableWords, type Entity, type NameMention } from './mention.js';

/** Small words that initials leave out. */
const SMALL = new Set(['of', 'for', 'and', 'on', 'in', 'to', 'de', 'la']);

/**
 * Groups the mentions of organizations, places or events (one kind at a time):
 *
 * 1. the same entry name, else the same words, are the same thing;
 * 2. an acronym joins the one name whose initials it is;
 * 3. a shorter name joins the one longer name that has its words in their order and, when it is a single word, that word
 *    as its head ("the Committee", "Ten Power Committee", "Ten Power Disarmament Committee"). A part is not the whole: the United
 *    Nations are not their General Assembly. Not for places: West Berlin
 *    is not Berlin; only a divided country's bare name joins the half that the text names, with doubt.
 */
export function linkThings(given: readonly NameMention[]): Entity[] {
  const mentions = given.map((mention) => ({ ...mention, words: mention.words.map(writeOut) }));
  const byKey = new Map<string, Entity>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const entity = byKey.get(key);
    if (entity) entity.mentions.push(mention);
    else byKey.set(key, { mentions: [mention], doubtful: new Map() });
  }
  const entities = [...byKey.values()];
  if (mentions[0]?.name.kind === 'place') return joinHalves(entities);
  return joinShortForms(entities);
}

/** Abbreviations of telegrams. */
const ABBREVIATED: Readonly<Record<string, string>> = {
  dept: 'department',
  govt: 'government',
  emb: 'embassy',
  amembassy: 'embassy',
  fonoff: 'foreign office',
};

function writeOut(word: string): string {
  return Object.hasOwn(ABBREVIATED, word) ? (ABBREVIATED[word] ?? word) : word;
}

/** Plural and possessive endings do not tell names apart: "Worker's Party", "Workers' Party". */
function keyOf({ name, words }: NameMention): string {
  const compared = name.canonical === undefined ? words : comparableWords(name.canonical);
  return compared.map((word) => (word.length > 3 ? word.replace(/s$/, '') : word)).join(' ');
}

/** A divided country's (not a city's) bare name is the one half that the text names, if it names only one: "Korea" beside "DPRK". */
function joinHalves(entities: readonly Entity[]): Entity[] {
  const halves = new Map<string, Entity[]>();
  for (const entity of entities) {
    const half = /^(?:North|South|East|West) (\p{Lu}\p{L}+)$/u.exec(entity.mentions[0]?.name.canonical ?? '');
    const whole = half?.[1]?.toLowerCase();
    if (whole !== undefined && whole !== 'berlin') halves.set(whole, [...(halves.get(whole) ?? []), entity]);
  }
  return entities.filter((entity) => {
    const first = entity.mentions[0];
    const [only, ...others] = halves.get(first ? keyOf(first) : '') ?? [];
    if (only === undefined || others.length > 0) return true;
    only.mentions.push(...entity.mentions);
    for (const { name } of entity.mentions) only.doubtful.set(name, []);
    return false;
  });
}

function joinShortForms(entities: readonly Entity[]): Entity[] {
  const standing: Entity[] = [];
  const index = createIndex();
  const long = [...entities].sort((a, b) => longest(b).length - longest(a).length);
  for (const entity of long) {
    const words = longest(entity);
    const isBody = entity.mentions[0]?.name.kind === 'organization';
    const candidates = index
      .near(words)
      .filter((other) => isShortFor(words, longest(other)) && !(isBody && isWholeOf(words, longest(other))));
    const [only] = candidates;
    if (candidates.length === 1 && only) {
      only.mentions.push(...entity.mentions);
    } else {
      standing.push(entity);
      index.add(entity);
    }
  }
  return standing;
}

/** Finds, among the things added, those that a shorter name may mean, without looking at all of them. */
function createIndex() {
  const byWord = new Map<string, Set<Entity>>();
  const byWhole = new Map<string, Set<Entity>>();
  const none: ReadonlySet<Entity> = new Set();
  const addTo = (index: Map<string, Set<Entity>>, key: string, entity: Entity) =>
    index.set(key, (index.get(key) ?? new Set()).add(entity));
  return {
    add: (entity: Entity) => {
      const words = longest(entity);
      for (const word of words) addTo(byWord, word, entity);
      for (const key of [headOf(words), initialsOf(words)]) addTo(byWhole, key, entity);
    },
    near: (words: readonly string[]): readonly Entity[] => {
      if (words.length === 1) return [...(byWhole.get(words[0] ?? '') ?? none)];
      const having = words.map((word) => byWord.get(word) ?? none);
      return [...having.reduce((fewest, some) => (some.size < fewest.size ? some : fewest), having[0] ?? none)];
    },
  };
}

/** The most telling words of the group. */
function longest(entity: Entity): readonly string[] {
  let best: readonly string[] = [];
  for (const { words } of entity.mentions) if (words.length > best.length) best = words;
  return best;
}

function isShortFor(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length) return false;
  const [only = ''] = short;
  if (short.length === 1) return headOf(long) === only || initialsOf(long) === only;
  let next = 0;
  for (const word of long) if (word === short[next]) next++;
  return next === short.length;
}

/** Is `short` a body of its own, and `long` a part of it ("Baghdad Pact", "Baghdad Pact Council")? */
function isWholeOf(short: readonly string[], long: readonly string[]): boolean {
  return short.length > 1 && headOf(short) !== headOf(long);
}

/** The noun that says what sort of thing it is: before "of", else the last. */
function headOf(words: readonly string[]): string {
  const of = words.findIndex((word) => SMALL.has(word));
  return (of > 0 ? words[of - 1] : words.at(-1)) ?? '';
}

function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !SMALL.has(word))
    .map((word) => word[0])
    .join('');
}
