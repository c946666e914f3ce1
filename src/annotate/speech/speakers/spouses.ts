import type { Annotation } from '../../../model/annotation.js';
import { isOfKind } from '../../../model/annotation.js';

/** Returns who is married to whom, by register id, both ways: the one whom the text calls "Mr. X" and the one whom it calls "Mrs. X". */
export function readSpouses(text: string, given: readonly Annotation[]): ReadonlyMap<string, string> {
  const husbands = new Map<string, Set<string>>();
  const wives = new Map<string, Set<string>>();
  for (const annotation of given) {
    if (!isOfKind(annotation, 'person') || !annotation.ref) continue;
    const name = text.slice(annotation.span.start, annotation.span.end);
    const [, title, surname] = /^(Mrs?|Mme|Madame|Herr|Frau)\b\.?\s.*?([\p{L}’'-]+)$/su.exec(name) ?? [];
    if (title === undefined || surname === undefined) continue;
    const side = /^(?:Mr|Herr)$/.test(title) ? husbands : wives;
    side.set(surname, (side.get(surname) ?? new Set()).add(annotation.ref));
  }
  const spouses = new Map<string, string>();
  for (const [surname, men] of husbands) {
    const women = wives.get(surname);
    const [man] = men;
    const [woman] = women ?? [];
    if (men.size !== 1 || women?.size !== 1 || man === undefined || woman === undefined || man === woman) continue;
    spouses.set(man, woman);
    spouses.set(woman, man);
  }
  return spouses;
}
