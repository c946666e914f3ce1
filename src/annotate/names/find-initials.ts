import type { Mention } from './mention.js';

/** An initial that does something, at the start of a sentence. */
const DOING =
  /(?<=(?:^|[.?!…][”"’)]?\s+|\n))(\p{Lu}\.)(?= (?:said|says|asked|mentioned|wanted|replied|thought|thinks|agreed|referred|told|would|will|wondered|felt|stated|suggested|noted|read|called|added|has|had|did|does|is|was|may)\b)/gmu;

/** Fewer may be the number of a paragraph. */
const LEAST_OFTEN = 3;

/**
 * Proposes the initials by which notes of telephone calls name who speaks, where a text has the same one several times:
 *
 * ```
 * A. mentioned two problems. A. said there is a paper.
 * ^^                         ^^
 * ```
 */
export function findInitials(text: string): readonly Mention[] {
  const matches = [...text.matchAll(DOING)];
  const times = new Map<string, number>();
  for (const { 0: initial } of matches) times.set(initial, (times.get(initial) ?? 0) + 1);
  return matches
    .filter(({ 0: initial }) => (times.get(initial) ?? 0) >= LEAST_OFTEN)
    .map(({ 0: initial, index }) => ({
      kind: 'person',
      span: { start: index, end: index + initial.length },
      rule: 'names/initial',
      evidence: 'an initial that says or does something, again and again',
      certainty: 'medium',
      weight: 55,
    }));
}
