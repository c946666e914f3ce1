import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawBlocks, findFaults, readBlocks } from '../../support/blocks.js';
import { describeWithShared, SHARED } from '../../support/shared.js';

describeWithShared('the archive’s report', () => {
  const text = readFileSync(resolve(SHARED, 'examples/report-source.txt'), 'utf8');
  const { annotations, codes } = readBlocks(text);
  const all = (kind: string) =>
    annotations.filter((block) => block.kind === kind).map(({ span }) => text.slice(span.start, span.end));

  it('has a heading, two datelines, 20 paragraphs and a signature', () => {
    expect(all('head')).toHaveLength(1);
    expect(all('dateline')).toEqual(['November 5, 1961', 'November 5, 1961']);
    expect(all('paragraph')).toHaveLength(20);
    expect(all('signature')).toEqual(['Piro Bit\n\n[Signed]']);
    expect(all('division')).toHaveLength(1);
  });

  it('joins the paragraph that the page end tore, and says so', () => {
    const [pageBreak] = annotations.filter((block) => block.kind === 'pageBreak');
    expect(text.slice(pageBreak?.span.start).slice(0, 10)).toBe('matter how');
    expect(pageBreak).toMatchObject({ inferred: true, rule: 'structure/torn-paragraph' });
    expect(codes).toEqual(['annotate/torn-paragraph', 'annotate/truncated-signature']);
  });
});

describeWithShared('documents of Foreign Relations', () => {
  const folder = resolve(SHARED, 'gold/train');
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

  it.each(files)('%s: blocks nest, cover the text, and start with the heading', (file) => {
    const text = readFileSync(resolve(folder, file), 'utf8');
    expect(findFaults(text)).toEqual([]);
    expect(drawBlocks(text)).toMatch(/^division document\n {2}head: \d+\. /);
  });
});

describe('structure', () => {
  it('finds nothing in nothing', () => {
    expect(readBlocks('').annotations).toEqual([]);
    expect(readBlocks(' \r\n\f\n').annotations).toEqual([]);
    expect(readBlocks('Title: A\nRights: B\n').annotations).toEqual([]);
  });

  it('gives the same for the same', () => {
    const text = 'REPORT\n\nBonn, May 1, 1950\n\nHe came.\n\n1. One.\n\n2. Two.\n\nSmith';
    expect(readBlocks(text)).toEqual(readBlocks(text));
  });
});
