import type { Annotation } from '../../../model/annotation.js';
import { isOfKind } from '../../../model/annotation.js';
import { genderOfBareDescription, genderOfDescription, nounsIntroduced } from './described-persons.js';
import { readGenders } from './genders.js';
import { readSpouses } from './spouses.js';

/** Who bears which title in a document: "secretary" → the one person called so. */
export interface Roles {
  /**
   * Returns the register id of the person or body that these words describe ("the Ambassador", "the Korean Ambassador"); where
   * several bear a title, the one who is latest in mind.
   */
  resolve(words: string, inMind?: readonly string[]): string;
  /** Could "he" or "she" mean this person, as far as forms of address and given names tell? */
  agrees(pronoun: string, id: string): boolean;
  /** Is the person known to be a man or a woman? */
  isKnown(id: string): boolean;
}

/** "the Korean ambassador" is "the ambassador". */
const NATIONALITY = /^(?:\p{L}*(?:ese|ean|ian|ish|can|nch|viet|eli|ani|aqi|german|greek|turkish|dutch)\s+)(?=\p{L})/u;

const ARTICLE = /^(?:the|a|an|this|that|said|my|our|their|his|her|its)\s+/;

/**
 * Reads the titles of a document's persons ("Secretary" in "Secretary Rusk") and its descriptions that already point to
 * somebody. A title that two persons bear means nobody in particular.
 */
export function readRoles(text: string, given: readonly Annotation[]): Roles {
  const bearers = new Map<string, Set<string>>();
  const add = (title: string, ref: string) => {
    const key = normalize(title);
    if (key !== '') bearers.set(key, (bearers.get(key) ?? new Set()).add(ref));
  };
  const named = new Set(
    given.flatMap((each) => ((each.kind === 'person' || each.kind === 'organization') && each.ref ? [each.ref] : [])),
  );
  const genders = readGenders(text, given);
  const introduced = nounsIntroduced(text);
  // "the girl" of whom no "a girl" told before is somebody whom the reader knows by name.
  const isGiven = (words: string) =>
    /^the\s/i.test(words) && !introduced.has(/\p{L}+$/u.exec(words)?.[0]?.toLowerCase() ?? '');
  for (const [title, ref] of describedBearers(text, given)) if (named.has(ref)) add(title, ref);
  for (const annotation of given) {
    if (!isOfKind(annotation, 'person') || !annotation.ref) continue;
    const core = annotation.core?.start ?? annotation.span.start;
    const title = text.slice(annotation.span.start, core).trim() || titleBefore(text, annotation.span.start);
    for (const each of [title, titleBehind(text, annotation.span.end)])
      for (const form of formsOf(each)) add(form, annotation.ref);
  }
  const spouses = readSpouses(text, given);
  /** "his wife": of the man in mind who has one. */
  const spouseIn = (words: string, inMind: readonly string[]): string | undefined => {
    const [, noun] = /^(?:his|her|my|the)\s+(?:(?:dear|good|poor|young)\s+)?(wife|lady|husband)$/i.exec(words) ?? [];
    if (noun === undefined) return undefined;
    const own = noun.toLowerCase() === 'husband' ? 'female' : 'male';
    const owner = inMind.find((id) => spouses.has(id) && genders.get(id) === own);
    return owner === undefined ? undefined : spouses.get(owner);
  };
  return {
    resolve(words, inMind = []) {
      const spouse = spouseIn(words, inMind);
      if (spouse !== undefined) return spouse;
      const full = normalize(words);
      const key = bearers.has(full) ? full : full.replace(NATIONALITY, '');
      // "his lady" is his wife, whoever bears the title.
      const known = /^(?:his|my|your|their)\s+lady$/i.test(words) ? undefined : bearers.get(key);
      const [only] = known ?? [];
      if (only !== undefined && known?.size === 1) return only;
      const latest = inMind.find((id) => known?.has(id));
      if (latest !== undefined) return latest;
      const gender = isGiven(words) ? genderOfBareDescription(key) : undefined;
      const meant = gender && inMind.find((id) => genders.get(id) === gender);
      if (meant !== undefined) return meant;
      return `the-${key.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}`;
    },
    agrees: (pronoun, id) => {
      const gender = genders.get(id) ?? genderOfDescription(id);
      return gender === undefined || gender === (/^(?:she|her|hers)$/.test(pronoun) ? 'female' : 'male');
    },
    isKnown: (id) => (genders.get(id) ?? genderOfDescription(id)) !== undefined,
  };
}

/** Whom the document's descriptions point to: for each wording, the one that most of its mentions mean. */
function describedBearers(text: string, given: readonly Annotation[]): ReadonlyMap<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const each of given) {
    if (!isOfKind(each, 'role') || !each.ref) continue;
    const key = normalize(text.slice(each.span.start, each.span.end));
    const counts = votes.get(key) ?? new Map<string, number>();
    votes.set(key, counts.set(each.ref, (counts.get(each.ref) ?? 0) + 1));
  }
  const bearers = new Map<string, string>();
  for (const [key, counts] of votes) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const [ref, count] of counts) if (count * 2 > total) bearers.set(key, ref);
  }
  return bearers;
}

/** Titles that are shortened before a name, and written out where they stand alone: "Dr. Archie", "the doctor". */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  dr: 'doctor',
  capt: 'captain',
  prof: 'professor',
  col: 'colonel',
  gen: 'general',
  lt: 'lieutenant',
  sgt: 'sergeant',
  rev: 'reverend',
  gov: 'governor',
  sen: 'senator',
  adm: 'admiral',
};

/** How a title is said in short: "minister of defense" is "minister" too; "assistant secretary" is not "secretary". */
function formsOf(title: string): readonly string[] {
  const full = normalize(title);
  const written = WRITTEN_OUT[full];
  if (written !== undefined) return [full, written];
  if (full === '' || /^(?:mr|mrs|ms|miss|sir|comrade|messrs)$/.test(full)) return [];
  const short = full.split(/ (?:of|for) /)[0] ?? full;
  const head = short.split(' ').at(-1) ?? '';
  const isDeputy = /^(?:deputy|assistant|under|vice|former|ex)\b/.test(full);
  return [...new Set(isDeputy ? [full, short] : [full, short, head])];
}

const OFFICE = `(?:Ambassador|Foreign Minister|Prime Minister|Finance Minister|Minister|Secretary|President|Premier|Chairman|Chancellor|Consul General|Counselor|Director|Governor|Commander|Chargé|Representative)`;
/** Behind a comma or an opening bracket, and before what ends the apposition: "Mr. Dillon, Ambassador Houghton" are two. */
const BEHIND = new RegExp(
  String.raw`^(?:,|\s+\()\s*((?:the\s+(?=\p{Lu}\p{L}+\s))?(?:\p{Lu}[\p{L}.-]+ ){0,3}${OFFICE}(?: (?:of|for) (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?)(?=[,;.)\n]|$)`,
  'u',
);

/** The office behind a name: "Sir Roger Makins, British Ambassador". */
function titleBehind(text: string, at: number): string {
  return BEHIND.exec(text.slice(at, at + 90))?.[1] ?? '';
}

/** The office right before a name that was marked without it, or whose bearer stands in parentheses: "Ambassador (Lodge)". */
function titleBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 70), at);
  const match =
    /((?:(?:Deputy|Under|Assistant|Acting|Foreign|Prime|Vice|Defense|First) )*(?:Ambassador|Amb|Secretary|Minister|FonMin|President|Premier|Chairman|Chancellor|Consul General|Counselor|Director|General|Governor|Senator|King|Shah)(?: of (?:State|Defense|the Treasury|Foreign Affairs))?) ?\(?$/.exec(
      before,
    );
  return match?.[1] ?? '';
}

function normalize(words: string): string {
  return words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(ARTICLE, '')
    .replace(/[’']s?$/, '')
    .replace(/\.$/, '');
}
