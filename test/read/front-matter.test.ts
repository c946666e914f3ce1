import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/read/front-matter.js';
import { notFrontMatter, withFrontMatter } from './cases/front-matter.js';

describe('readFrontMatter', () => {
  it.each(withFrontMatter)('$name', ({ text, fields, body }) => {
    const found = readFrontMatter(text);
    const read = found.fields.map(({ key, label, value }) => [
      key,
      label && text.slice(label.start, label.end),
      text.slice(value.start, value.end),
    ]);
    expect(read).toEqual(fields);
    expect(text.slice(found.bodyStart)).toBe(body);
  });

  it.each(notFrontMatter)('leaves alone: %s', (_name, text) => {
    expect(readFrontMatter(text)).toEqual({ fields: [], bodyStart: 0 });
  });

  it('takes labels of other archives', () => {
    const text = 'Signatur: AZ 1\nRights: free\n\nText';
    const labels = [{ label: 'Signatur', key: 'shelfmark', archival: true } as const];
    expect(readFrontMatter(text, { labels }).fields[0]?.key).toBe('shelfmark');
    expect(readFrontMatter(text).fields).toEqual([]);
  });

  it('holds every visible character before the body, once, in order', () => {
    const line = fc.constantFrom(
      'Title: A',
      'Citation:',
      'Rights:',
      'a line',
      '',
      '',
      'Summary: b',
      'Date:',
      '1961',
      '  c',
      'To: d',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const text = lines.join(end);
        const { fields, bodyStart } = readFrontMatter(text);
        let at = 0;
        for (const span of fields.flatMap(({ label, value }) => (label ? [label, value] : [value]))) {
          expect(text.slice(at, span.start).trim()).toBe('');
          expect(span.start).toBeGreaterThanOrEqual(at);
          at = span.end;
        }
        expect(text.slice(at, bodyStart).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
