import type { RegisterEntry } from '../../model/register.js';
import { type ComparableName, haveConflictingIdnos, namesOf } from './compare-names.js';

/** What makes it likely, but not certain, that two entries are one. */
export type ProposalRule =
  | 'same-name'
  | 'bare-name'
  | 'initials'
  | 'part-of-name'
  | 'word-order'
  | 'acronym'
  | 'spelling';

/** Two entries that may be one; a person decides. */
export interface MergeProposal {
  readonly kind: RegisterEntry['kind'];
  /** The id that would stay. */
  readonly keep: string;
  /** The id that would point to it. */
  readonly other: string;
  readonly rule: ProposalRule;
  /** What the rule saw, both names in it. */
  readonly evidence: string;
}

/** Shorter words differ by a letter too often to say anything. */
const LEAST_LENGTH = 6;

/** A bucket this full says nothing about any two in it, and pairing all of them would take forever. */
const FULL_BUCKET = 500;

type Names = readonly ComparableName[];

/**
 * Returns the pairs of entries that may be one: a surname alone, initials, fewer words, another order of words, an acronym, one letter
 * more, less or other. Each pair once, with the first rule that speaks for it, in the order of the register; `keep` is the one
 * with more words to its name, or else the one whose id comes first.
 *
 * Pairs whose identifiers contradict, and entries without a name, are never proposed.
 */
export function proposeMerges(register: readonly RegisterEntry[]): readonly MergeProposal[] {
  const named = register.filter(({ isUnnamed }) => !isUnnamed).map((entry) => ({ entry, names: namesOf(entry) }));
  const buckets = new Map<string, number[]>();
  for (const [at, { entry, names }] of named.entries())
    for (const key of new Set(names.flatMap((name) => bucketsOf(name, entry.kind)))) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(at);
      else buckets.set(key, [at]);
    }
  const found = new Map<number, MergeProposal>();
  for (const bucket of buckets.values()) {
    if (bucket.length > FULL_BUCKET) continue;
    for (const [offset, first] of bucket.entries())
      for (const second of bucket.slice(offset + 1)) {
        const key = first * named.length + second;
        const [a, b] = [named[first], named[second]].sort((one, two) =>
          (one?.entry.id ?? '') < (two?.entry.id ?? '') ? -1 : 1,
        );
        if (found.has(key) || a === undefined || b === undefined) continue;
        const proposal = compareEntries(a, b);
        if (proposal !== undefined) found.set(key, proposal);
      }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, proposal]) => proposal);
}

/** Where a name meets those that may mean the same. */
function bucketsOf({ words, key, written }: ComparableName, kind: string): string[] {
  if (key === '') return [];
  const compact = words.join('');
  return [
    `${kind} ${key}`,
    ...(kind === 'person' ? [words[0], words.at(-1)].map((word) => `${kind} word ${word}`) : []),
    ...(kind === 'organization' ? [`${kind} acronym ${acronymOf(written) ?? compact}`] : []),
    ...withoutOneLetter(compact).map((rest) => `${kind} spelling ${rest}`),
  ];
}

function withoutOneLetter(compact: string): string[] {
  if (compact.length < LEAST_LENGTH) return [];
  return [compact, ...Array.from(compact, (_, at) => compact.slice(0, at) + compact.slice(at + 1))];
}

/** The first letters of the words that matter, "kwp" for "Korean Workers' Party"; none for fewer than three. */
function acronymOf(written: string): string | undefined {
  const initials = written
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]?.toLowerCase() ?? '');
  return initials.length < 3 ? undefined : initials.join('');
}

interface NamedEntry {
  readonly entry: RegisterEntry;
  readonly names: Names;
}

function compareEntries(a: NamedEntry, b: NamedEntry): MergeProposal | undefined {
  if (haveConflictingIdnos(a.entry, b.entry)) return undefined;
  const likeness = a.entry.kind === 'person' ? comparePersons(a.names, b.names) : compareThings(a.names, b.names);
  if (likeness === undefined) return undefined;
  const [keep, other] = longestOf(b.names) > longestOf(a.names) ? [b, a] : [a, b];
  const { rule, pair } = likeness;
  return {
    kind: a.entry.kind,
    keep: keep.entry.id,
    other: other.entry.id,
    rule,
    evidence: `${SAYINGS[rule]}: "${pair[0].written}", "${pair[1].written}"`,
  };
}

const SAYINGS: Readonly<Record<ProposalRule, string>> = {
  'same-name': 'the same name',
  'bare-name': 'one word of the full name',
  initials: 'the initials agree',
  'part-of-name': 'fewer words of the same name',
  'word-order': 'the same words in another order',
  acronym: 'the first letters of the words',
  spelling: 'one letter of difference',
};

function longestOf(names: Names): number {
  return Math.max(...names.map(({ words }) => words.length));
}

interface Likeness {
  readonly rule: ProposalRule;
  readonly pair: readonly [ComparableName, ComparableName];
}

type Test = (a: ComparableName, b: ComparableName) => boolean;

function firstLikeness(as: Names, bs: Names, tests: readonly (readonly [ProposalRule, Test])[]): Likeness | undefined {
  for (const [rule, test] of tests)
    for (const a of as) for (const b of bs) if (test(a, b)) return { rule, pair: [a, b] };
  return undefined;
}

/** Two people with full names share a surname often: then only the full names count. */
function comparePersons(as: Names, bs: Names): Likeness | undefined {
  const isFull = ({ words }: ComparableName) => words.length > 1;
  const fullA = as.filter(isFull);
  const fullB = bs.filter(isFull);
  if (fullA.length > 0 && fullB.length > 0)
    return firstLikeness(fullA, fullB, [
      ['same-name', isSame],
      ['initials', agreeByInitials],
      ['word-order', hasSameWords],
      ['part-of-name', isPart],
      ['spelling', isSpelledAlike],
    ]);
  if (fullA.length > 0) return firstLikeness(fullA, bs, [['bare-name', isBareOf]]);
  if (fullB.length > 0) return firstLikeness(as, fullB, [['bare-name', (a, b) => isBareOf(b, a)]]);
  return firstLikeness(as, bs, [
    ['same-name', isSame],
    ['spelling', isSpelledAlike],
  ]);
}

function compareThings(as: Names, bs: Names): Likeness | undefined {
  // "Embassy" is what every embassy is called besides: a name that is the main one of neither says nothing.
  const isMain = (name: ComparableName) => name === as[0] || name === bs[0];
  return firstLikeness(as, bs, [
    ['same-name', (a, b) => isSame(a, b) && (isMain(a) || isMain(b))],
    ['acronym', (a, b) => isAcronym(a, b) || isAcronym(b, a)],
    ['spelling', isSpelledAlike],
  ]);
}

const isSame: Test = (a, b) => a.key !== '' && a.key === b.key;
const isBareOf: Test = (full, bare) => bare.key !== '' && [full.words[0], full.words.at(-1)].includes(bare.key);
const isAcronym: Test = (long, short) => short.words.length === 1 && acronymOf(long.written) === short.words[0];
const hasSameWords: Test = (a, b) => [...a.words].sort().join(' ') === [...b.words].sort().join(' ');

const agreeByInitials: Test = (a, b) => {
  if (a.words.at(-1) !== b.words.at(-1) || (a.words.at(-1)?.length ?? 0) < 2) return false;
  const given = a.words.slice(0, -1);
  const others = b.words.slice(0, -1);
  const length = Math.min(given.length, others.length);
  const pairs = given.slice(0, length).map((word, at) => [word, others[at] ?? ''] as const);
  return (
    pairs.some(([one, two]) => Math.min(one.length, two.length) === 1) &&
    pairs.every(([one, two]) => one === two || (Math.min(one.length, two.length) === 1 && one[0] === two[0]))
  );
};

const isPart: Test = (a, b) => {
  const [short, long] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words];
  return short.length < long.length && short.every((word) => long.includes(word));
};

/** Do the letters differ by at most one left out of each? Figures must be the same: the 20th is not the 21st. */
const isSpelledAlike: Test = (a, b) => {
  if (a.key === b.key) return false;
  const one = a.words.join('');
  const two = b.words.join('');
  if (one === two) return one !== '';
  if (one.replace(/\D/g, '') !== two.replace(/\D/g, '') || differInShortWord(a.words, b.words)) return false;
  const rests = new Set(withoutOneLetter(one));
  return withoutOneLetter(two).some((rest) => rests.has(rest));
};

/** Of words this short, one letter makes another: "UK", "US". */
const SHORT_WORD = 4;

function differInShortWord(as: readonly string[], bs: readonly string[]): boolean {
  return as.length === bs.length && as.some((word, at) => word !== bs[at] && word.length <= SHORT_WORD);
}
