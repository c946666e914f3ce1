import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../src/annotate/structure/layout/dateline-form.js';
import { describeCut } from '../../../src/annotate/structure/truncated-signature.js';
import { drawBlocks, findFaults } from '../../support/blocks.js';
import type { BlockCase } from './cases/block-case.js';
import { bodies } from './cases/bodies.js';
import { endings } from './cases/endings.js';
import { layouts } from './cases/layouts.js';
import { datelines, notDatelines, openings } from './cases/openings.js';
import { pages } from './cases/pages.js';

const tables: Readonly<Record<string, readonly BlockCase[]>> = { openings, bodies, endings, layouts, pages };

for (const [name, cases] of Object.entries(tables)) {
  describe(name, () => {
    it.each(cases)('$name', ({ text, has = [], hasNot = [] }) => {
      const lines = drawBlocks(text)
        .split('\n')
        .map((line) => line.trim());
      for (const line of has) expect(lines).toContain(line);
      const kinds = lines.map((line) => line.split(/[ :]/)[0]);
      for (const kind of hasNot) expect(kinds, lines.join('\n')).not.toContain(kind);
      expect(findFaults(text)).toEqual([]);
      expect(findFaults(text.replace(/\n/g, '\r\n'))).toEqual([]);
    });
  });
}

describe('datelines', () => {
  it.each(datelines)('%s', (text) => {
    expect(readDateline(text)).toBeDefined();
  });
  it.each(notDatelines)('not: %s', (text) => {
    expect(readDateline(text)).toBeUndefined();
  });
});

describe('names cut off', () => {
  it.each(['Piro Bit', 'Cabot L.', 'Robert McC-', 'John Smi'])('%s', (name) => {
    expect(describeCut(name)).toBeDefined();
  });
  it.each([
    'Dulles',
    'JFD',
    'Kim Il Sung',
    'Robert E. Lee',
    'John Smith, Jr.',
    'Alexander M. Haig, Jr.',
    '[Johnson]',
    'Ho Chi Minh',
    'RC',
    'V. M. Molotov',
    'Message Unsigned',
    'Mary Fox',
    '',
  ])('not: %s', (name) => {
    expect(describeCut(name)).toBeUndefined();
  });
});
