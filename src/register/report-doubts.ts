import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { NameAnnotation, RoleAnnotation } from '../model/annotation/entity-annotation.js';
import type { Annotation } from '../model/annotation.js';
import { indexLines, positionOf } from '../model/line-index.js';
import type { Register } from '../model/register.js';
import type { TextDocument } from '../model/text-document.js';
import { evenSpace, isName, isRole } from './mention.js';

/**
 * Returns one `register/several-candidates` for all mentions with the same words and the same candidates, at the first of them:
 * what a person has to decide.
 */
export function reportDoubts(
  document: TextDocument,
  annotations: readonly Annotation[],
  register: Register,
): readonly Diagnostic[] {
  const names = new Map(register.map(({ id, name }) => [id, name]));
  const groups = new Map<string, { first: NameAnnotation | RoleAnnotation; words: string; times: number }>();
  const mentions = annotations.filter((each) => isName(each) || isRole(each));
  for (const mention of mentions.sort((a, b) => a.span.start - b.span.start)) {
    if (mention.alternatives === undefined) continue;
    const words = evenSpace(document.text.slice(mention.span.start, mention.span.end));
    const key = [words, ...[...mention.alternatives, mention.ref].sort()].join('\n');
    const group = groups.get(key) ?? { first: mention, words, times: 0 };
    group.times++;
    groups.set(key, group);
  }
  if (groups.size === 0) return [];
  const lines = indexLines(document.text);
  return [...groups.values()].map(({ first, words, times }) => {
    const ids = isRole(first) || first.ref === undefined ? [] : [first.ref];
    const candidates = [...ids, ...(first.alternatives ?? [])].map((id) => `"${names.get(id) ?? id}"`).join(' or ');
    return createDiagnostic('register/several-candidates', {
      source: document.source,
      position: positionOf(lines, first.span),
      values: {
        words,
        candidates,
        times: times === 1 ? 'here' : `here and ${times - 1} more ${times === 2 ? 'time' : 'times'}`,
      },
    });
  });
}
