import { TOOL } from '../../model/annotation/annotation-base.js';
import type { EntityKind, RoleAnnotation } from '../../model/annotation/entity-annotation.js';
import type { Span } from '../../model/span.js';
import { overlaps } from '../../model/span.js';
import { BODIES, OFFICE_MODIFIERS, OFFICES } from '../lexicon/en/offices.js';

const persons = [...new Set(OFFICES.filter((office) => !office.includes('.')))]
  .flatMap((office) => [office, office.toLowerCase()])
  .sort((a, b) => b.length - a.length)
  .join('|');
const bodies = BODIES.join('|');
const modifiers = `(?:(?:${OFFICE_MODIFIERS.join('|')}) |\\p{Lu}\\p{Ll}+(?:n|sh|ese|ch|i|ss|k|g|ot) )*`;

const PERSON_ROLE = new RegExp(
  `(?<![\\p{L}-])(?:[Tt]he |((?:Comrade|Mr\\.?|Madam|Madame) |(?:[Oo]ur|[Tt]heir|[Yy]our|[Mm]y|[Hh]is|[Hh]er) ))(${modifiers}(?:${persons}))(?![\\p{L}-]|['’]s? \\p{Lu})`,
  'gu',
);
const BODY_ROLE = new RegExp(
  `(?<![\\p{L}-])((?:[Oo]ur|[Tt]heir|[Yy]our|[Mm]y|[Hh]is|[Hh]er) (?:\\p{L}+ )?(?:${bodies}))(?![\\p{L}-])`,
  'gu',
);
const SOVIETS = /(?<=\b[Tt]he )soviets\b/gu;

/**
 * Returns descriptions that mean a person or a body without naming it: "ambassador" after an article, "our delegation".
 * Spans leave the article out and keep a possessive. Nothing inside `taken` (the names) is marked, nor a title that a name
 * follows.
 */
export function findRoles(text: string, taken: readonly Span[]): readonly RoleAnnotation[] {
  const roles: RoleAnnotation[] = [];
  const add = (of: EntityKind, start: number, words: string, what: string) => {
    roles.push({
      kind: 'role',
      of,
      span: { start, end: start + words.length },
      resp: TOOL,
      certainty: 'medium',
      rule: `names/${of}-role`,
      evidence: what,
    });
  };
  for (const match of text.matchAll(PERSON_ROLE)) {
    const own = match[1] ?? '';
    const words = `${own}${match[2] ?? ''}`;
    add('person', match.index + match[0].length - words.length, words, 'an office with an article and no name');
  }
  for (const match of text.matchAll(BODY_ROLE))
    add('organization', match.index, match[0], 'a body that belongs to somebody');
  for (const match of text.matchAll(SOVIETS))
    add('organization', match.index, match[0], "a people's name for its government");
  return withoutTaken(roles, taken);
}

/** Both lists in the order of the text: one walk over the two. */
function withoutTaken(roles: readonly RoleAnnotation[], taken: readonly Span[]): readonly RoleAnnotation[] {
  const names = [...taken].sort((a, b) => a.start - b.start);
  const sorted = [...roles].sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  return sorted.filter((role) => {
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= role.span.start) next++;
    const name = names[next];
    return name === undefined || !overlaps(name, role.span);
  });
}
