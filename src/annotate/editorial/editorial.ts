import { TOOL } from '../../model/annotation/annotation-base.js';
import type { EditorialAnnotation } from '../../model/annotation/editorial-annotation.js';
import type { Annotation } from '../../model/annotation.js';
import type { Span } from '../../model/span.js';
import type { Annotator } from '../annotator.js';
import { findBrackets } from './find-brackets.js';
import { type Judgement, judgeBracketed } from './judge-bracketed.js';

/** Longer than any insertion: what stands in brackets is not read further to judge it. */
const LONGEST = 600;
/** Brackets in brackets are judged down to here; no editor goes deeper. */
const DEEPEST = 2;

/**
 * Marks what an editor or translator did to the words: insertions and remarks in square brackets, `[sic]` and the word that
 * it speaks of, omissions, and words supplied.
 *
 * ```
 * he recieved [sic] two [illegible] from Comrade [General Secretary] Kim
 *    ^^^^^^^^       sic  ^^^^^^^^^^^ omission      ^^^^^^^^^^^^^^^^^^^ note, identification
 *             ^^^^^ note, sic
 * ```
 */
export const editorial: Annotator = {
  name: 'editorial',
  annotate(document, given) {
    const { text, bodyStart } = document;
    const layout = spansOfLayout(given);
    const annotations: EditorialAnnotation[] = [];
    for (const { span, depth } of findBrackets(text)) {
      if (span.start < bodyStart || depth > DEEPEST || layout.has(span.start)) continue;
      const inner = text
        .slice(span.start + 1, Math.min(span.end - 1, span.start + LONGEST))
        .trim()
        .replace(/\s+/g, ' ');
      const judgement = judgeBracketed(inner, { before: text.charAt(span.start - 1), after: text.charAt(span.end) });
      if (judgement === undefined) continue;
      annotations.push(annotationOf(judgement, span));
      if (judgement.subtype === 'sic') {
        const slip = wordBefore(text, span.start, bodyStart);
        if (slip !== undefined) annotations.push(annotationOf({ ...judgement, kind: 'sic' }, slip));
      }
    }
    annotations.push(...findBareOmissions(text, bodyStart, annotations));
    return { annotations: annotations.sort((a, b) => a.span.start - b.span.start), diagnostics: [] };
  },
};

/** Where page breaks, note marks and the like start: brackets there are the layout's. */
function spansOfLayout(given: readonly Annotation[]): ReadonlySet<number> {
  const kinds = new Set(['noteAnchor', 'pageBreak', 'formeWork', 'footnote', 'label']);
  return new Set(given.filter(({ kind }) => kinds.has(kind)).map(({ span }) => span.start));
}

function annotationOf(
  judgement: Omit<Judgement, 'kind'> & { kind: Judgement['kind'] | 'sic' },
  span: Span,
): EditorialAnnotation {
  const { kind, certainty, rule, evidence, subtype, reason = 'omitted' } = judgement;
  const base = { span, resp: TOOL, certainty, rule, evidence };
  if (kind === 'note') return { ...base, kind, type: 'editorial', ...(subtype === undefined ? {} : { subtype }) };
  if (kind === 'omission') return { ...base, kind, reason };
  return { ...base, kind };
}

/** The word that a "[sic]" speaks of: the one before it, without the points after it. */
function wordBefore(text: string, at: number, from: number): Span | undefined {
  const window = Math.max(from, at - 80);
  const match = /([\p{L}\p{N}][\p{L}\p{N}’'-]*)[.,;:!?”"']*\s*$/u.exec(text.slice(window, at));
  if (match?.[1] === undefined) return undefined;
  const start = window + match.index;
  return { start, end: start + match[1].length };
}

/** Spaced points (". . ."), the printer's mark of an omission, outside brackets; unspaced ones may be a pause. */
function findBareOmissions(text: string, from: number, taken: readonly EditorialAnnotation[]): EditorialAnnotation[] {
  const starts = new Set(taken.map(({ span }) => span.start));
  const found: EditorialAnnotation[] = [];
  for (const { 0: points, index } of text.matchAll(
    /(?<!(?:^|\s)\. )(?<=[\s“"‘'(]|^)\.(?:[ \u00a0]\.){2,3}(?![ \u00a0]?\.)/g,
  )) {
    if (index < from || starts.has(index - 1)) continue;
    found.push({
      kind: 'omission',
      reason: 'omitted',
      span: { start: index, end: index + points.length },
      resp: TOOL,
      certainty: 'medium',
      rule: 'editorial/spaced-points',
      evidence: `"${points}"`,
    });
  }
  return found;
}
