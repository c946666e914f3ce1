import type { EntityKind } from '../../../model/annotation/entity-annotation.js';

/** The kinds in the order in which labels number them. */
export const labelKinds: readonly EntityKind[] = ['person', 'organization', 'place', 'event'];

/**
 * The labels of words: 0 outside any name, then for each kind four that say where in the name the word stands:
 *
 * ```
 * the Ministry of Foreign Affairs in Rome
 * O   B        I  I       E       O  S      begin, inside, end, single
 * ```
 */
export const LABEL_COUNT = 1 + 4 * labelKinds.length;

/** Label 0: outside any name. */
export const OUTSIDE = 0;

/** Returns the label of kind number `kind` (0 to 3) at `place` in the name. */
export function labelOf(kind: number, place: 'begin' | 'inside' | 'end' | 'single'): number {
  return 1 + 4 * kind + ['begin', 'inside', 'end', 'single'].indexOf(place);
}

/** Can a name go on after this label (begin, inside)? */
export function isOpen(label: number): boolean {
  return label > 0 && (label - 1) % 4 < 2;
}

/** For each label, the labels that may stand before it. */
export const mayPrecede: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, label) => {
  const goesOn = label > 0 && ((label - 1) % 4 === 1 || (label - 1) % 4 === 2);
  return Array.from({ length: LABEL_COUNT }, (_, before) => before).filter((before) =>
    goesOn ? isOpen(before) && kindOf(before) === kindOf(label) : !isOpen(before),
  );
});

/** Returns the number of the label's kind, −1 for `OUTSIDE`. */
export function kindOf(label: number): number {
  return label === OUTSIDE ? -1 : (label - 1) >> 2;
}

/** A name read off a row of labels: words from `from` up to, not including, `to`. */
export interface LabelledName {
  readonly kind: number;
  readonly from: number;
  readonly to: number;
}

/** Returns the names that a valid row of labels spells, in order. Inverse of labelling them. */
export function readLabels(labels: ArrayLike<number>): readonly LabelledName[] {
  const names: LabelledName[] = [];
  let from = 0;
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] ?? OUTSIDE;
    if (label === OUTSIDE) continue;
    const place = (label - 1) % 4;
    if (place === 0 || place === 3) from = at;
    if (place >= 2) names.push({ kind: kindOf(label), from, to: at + 1 });
  }
  return names;
}
