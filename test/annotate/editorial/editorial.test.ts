import { describe, expect, it } from 'vitest';
import { editorial } from '../../../src/annotate/editorial/editorial.js';
import type { EditorialAnnotation } from '../../../src/model/annotation/editorial-annotation.js';
import type { TextDocument } from '../../../src/model/text-document.js';
import { cases } from './cases/brackets.js';

function annotate(text: string): readonly string[] {
  const document = { name: 'x', source: 'x.txt', text, bodyStart: 0, frontMatter: [], metadata: {}, annotations: [] };
  return editorial.annotate(document satisfies TextDocument, []).annotations.map((each) => {
    const annotation = each as EditorialAnnotation;
    const more =
      annotation.kind === 'note' ? annotation.subtype : annotation.kind === 'omission' ? annotation.reason : undefined;
    return `${[annotation.kind, more].filter(Boolean).join(' ')}: ${text.slice(annotation.span.start, annotation.span.end)}`;
  });
}

describe('editorial marks', () => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(annotate(text)).toEqual(expected);
  });

  it.each([
    ['opening', '['.repeat(100_000)],
    ['nested', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['spaced points', '. '.repeat(100_000)],
  ])('takes time in proportion to the text: %s', (_, text) => {
    const start = performance.now();
    annotate(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
