import { TOOL } from '../../model/annotation/annotation-base.js';
import type { RoleNameAnnotation } from '../../model/annotation/entity-annotation.js';
import type { Span } from '../../model/span.js';
import { matchTitle } from './titles.js';
import { firstWordFrom, spanOfWords, type Tokens } from './tokens.js';

/** The titles at the start of a person's mention, and where the name proper starts. */
export interface TitledName {
  readonly titles: readonly RoleNameAnnotation[];
  /** The name without its titles; absent when there are none. */
  readonly core?: Span;
}

/**
 * Returns the titles at the start of the mention `span`, each with its type, and the name that is left:
 *
 * ```
 * Foreign Minister Gromyko
 * ^^^^^^^^^^^^^^^^          roleName, office
 *                  ^^^^^^^  core
 * ```
 *
 * A mention that would be all title keeps its last word as the name.
 */
export function describeTitles(tokens: Tokens, span: Span): TitledName {
  const titles: RoleNameAnnotation[] = [];
  let at = firstWordFrom(tokens, span.start);
  for (;;) {
    const title = matchTitle(tokens, at);
    if (title === undefined) break;
    const part = spanOfWords(tokens, at, at + title.length);
    if (part.end >= span.end) break;
    titles.push({
      kind: 'roleName',
      type: title.payload,
      span: part,
      resp: TOOL,
      certainty: 'high',
      rule: 'names/title',
      evidence: 'listed as a title',
    });
    at += title.length;
  }
  return titles.length === 0
    ? { titles }
    : {
        titles,
        core: { start: tokens.starts[at] ?? span.start, end: span.end },
      };
}
