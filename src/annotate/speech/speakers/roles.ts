import type { Annotation } from '../../../model/annotation.js';
import { isOfKind } from '../../../model/annotation.js';

/** Who bears which title in a document: "secretary" → the one person called so. */
export interface Roles {
  /** Returns the register id of the person or body that these words describe ("the Ambassador", "the Korean Ambassador"). */
  resolve(words: string, inMind?: string): string;
}

/** "the Korean ambassador" is "the ambassador". */
const NATIONALITY = /^(?:\p{L}*(?:ese|ean|ian|ish|can|nch|viet|eli|ani|aqi|german|greek|turkish|dutch)\s+)(?=\p{L})/u;

const ARTICLE = /^(?:the|a|an|this|that|said|our|their|his|her|its)\s+/;

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
  for (const annotation of given) {
    if (isOfKind(annotation, 'role') && annotation.ref)
      add(text.slice(annotation.span.start, annotation.span.end), annotation.ref);
    if (!isOfKind(annotation, 'person') || !annotation.ref) continue;
    const core = annotation.core?.start ?? annotation.span.start;
    const title = text.slice(annotation.span.start, core).trim() || titleBefore(text, annotation.span.start);
    if (/^(?:mr|mrs|ms|dr|sir|comrade|messrs)?\.?$/i.test(title)) continue;
    add(title, annotation.ref);
    const head = normalize(title).split(' ').at(-1) ?? '';
    const first = normalize(title).split(/ (?:of|for) /)[0] ?? '';
    if (first !== normalize(title)) add(first, annotation.ref);
    if (head !== '' && first === normalize(title)) add(head, annotation.ref);
  }
  return {
    resolve(words, inMind) {
      const full = normalize(words);
      const key = bearers.has(full) ? full : full.replace(NATIONALITY, '');
      const known = bearers.get(key);
      const [only] = known ?? [];
      if (only !== undefined && known?.size === 1) return only;
      if (inMind !== undefined && known?.has(inMind)) return inMind;
      return `the-${key.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}`;
    },
  };
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
