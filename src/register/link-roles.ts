import type { RoleAnnotation } from '../model/annotation/entity-annotation.js';
import { compareSpans, firstStartingFrom, type Span } from '../model/span.js';
import type { TextDocument } from '../model/text-document.js';
import { MOST_CANDIDATES } from './candidates.js';
import { comparableWords, type Entity, evenSpace } from './mention.js';

/** What a description resolves to: a person of the text, or an entry of its own, named by its words. */
export type RoleTarget =
  | { readonly entity: Entity; readonly isSure: boolean }
  | {
      readonly description: string;
      /** The persons of the text who bear the title, when several do; of very many, those named last before it. */
      readonly bearers: readonly Entity[];
    };

/** Words of address before an office: "Comrade Ambassador". */
const ADDRESS = /^(?:Comrade|Mr\.?|Madame?) /;

const POSSESSIVE = /^(?:our|their|your|my|his|her)\b/i;

/**
 * Returns what each description means. "The Ambassador" is the one person whom the text calls "Ambassador X", or who stands
 * beside it ("the Ambassador, Mr. X"); otherwise it gets an entry of its own, "the ambassador", which descriptions that only
 * add a word to it ("the Korean ambassador") share.
 */
export function resolveRoles(
  document: TextDocument,
  roles: readonly RoleAnnotation[],
  persons: readonly Entity[],
): ReadonlyMap<RoleAnnotation, RoleTarget> {
  const byTitle = new Map<string, Bearers>();
  const starts = new Map<number, Entity>();
  for (const person of persons)
    for (const { name, title } of person.mentions) {
      starts.set(name.span.start, person);
      const key = comparableWords(title).join(' ');
      if (key === '') continue;
      const bearers = byTitle.get(key) ?? { persons: new Set(), named: [] };
      bearers.persons.add(person);
      bearers.named.push({ ...name.span, person });
      byTitle.set(key, bearers);
    }
  for (const { named } of byTitle.values()) named.sort(compareSpans);
  const targets = new Map<RoleAnnotation, RoleTarget>();
  for (const role of roles) {
    const words = evenSpace(document.text.slice(role.span.start, role.span.end)).replace(ADDRESS, '');
    const comma = /^, /.test(document.text.slice(role.span.end, role.span.end + 2));
    const beside = comma ? starts.get(role.span.end + 2) : undefined;
    const bearers = bearersAt(role.span.start, byTitle.get(comparableWords(words).join(' ')));
    const [only] = bearers;
    if (role.of === 'person' && beside) targets.set(role, { entity: beside, isSure: true });
    else if (role.of === 'person' && only && bearers.length === 1) targets.set(role, { entity: only, isSure: false });
    else targets.set(role, { description: describe(words), bearers: role.of === 'person' ? bearers : [] });
  }
  return shareDescriptions(targets);
}

/** Those who bear a title, and where they are named with it. */
interface Bearers {
  readonly persons: Set<Entity>;
  readonly named: (Span & { readonly person: Entity })[];
}

/** So many mentions of those who bear a title are looked at, backwards from a description. */
const LOOK_BACK = 64;

function bearersAt(at: number, bearers: Bearers | undefined): readonly Entity[] {
  if (bearers === undefined) return [];
  const { persons, named } = bearers;
  if (persons.size <= MOST_CANDIDATES) return [...persons];
  const before = firstStartingFrom(named, at);
  const nearest = new Set<Entity>();
  for (const { person } of named.slice(Math.max(0, before - LOOK_BACK), before).reverse())
    if (nearest.size < MOST_CANDIDATES) nearest.add(person);
  // Two at least: where so many bear the title, the one named last is not for that the one.
  for (const person of persons) {
    if (nearest.size > 1) break;
    nearest.add(person);
  }
  return [...nearest];
}

function describe(words: string): string {
  const small = words.charAt(0).toLowerCase() + words.slice(1);
  return POSSESSIVE.test(small) ? small : `the ${small}`;
}

/** "the ambassador" and the only longer description with the same last word are one. */
function shareDescriptions(targets: ReadonlyMap<RoleAnnotation, RoleTarget>): ReadonlyMap<RoleAnnotation, RoleTarget> {
  const byHead = new Map<string, Map<string, string>>();
  for (const target of targets.values()) {
    if (!('description' in target) || !target.description.startsWith('the ')) continue;
    const key = target.description.toLowerCase();
    const head = key.split(' ').at(-1) ?? '';
    const forms = byHead.get(head) ?? new Map<string, string>();
    if (!forms.has(key)) forms.set(key, target.description);
    byHead.set(head, forms);
  }
  const shared = new Map<RoleAnnotation, RoleTarget>();
  for (const [role, target] of targets) {
    if (!('description' in target) || !target.description.startsWith('the ')) {
      shared.set(role, target);
      continue;
    }
    const key = target.description.toLowerCase();
    const head = key.split(' ').at(-1) ?? '';
    const forms = byHead.get(head) ?? new Map<string, string>();
    const bare = `the ${head}`;
    const isShared = forms.size === 2 && forms.has(bare);
    shared.set(role, { ...target, description: isShared ? bare : key });
  }
  return shared;
}
