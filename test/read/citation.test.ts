import { expect, it } from 'vitest';
import { parseCitation } from '../../src/read/citation.js';

const rows: [name: string, citation: string, parts: [string, string][]][] = [
  [
    'an archive’s citation',
    '"A Talk", May 1, 1961, Wilson Center Digital Archive, AQPPSH, MPP Korese, V. 1961, D8. Translated by E. Daljani. <https://example.org/1>',
    [
      ['title', 'A Talk'],
      ['date', 'May 1, 1961'],
      ['publisher', 'Wilson Center Digital Archive'],
      ['shelfmark', 'AQPPSH, MPP Korese, V. 1961, D8'],
      ['repository', 'AQPPSH'],
      ['collection', 'MPP Korese'],
      ['unit', 'V. 1961, D8'],
      ['translator', 'E. Daljani'],
      ['url', 'https://example.org/1'],
    ],
  ],
  [
    'comma inside the quotation marks, an author before, no unit',
    'Jane Roe, “On Oil,” 3 June 1950, Truman Library, Box 3. https://example.org/2.',
    [
      ['author', 'Jane Roe'],
      ['title', 'On Oil'],
      ['date', '3 June 1950'],
      ['publisher', 'Truman Library'],
      ['shelfmark', 'Box 3'],
      ['url', 'https://example.org/2'],
    ],
  ],
  ['no form that we know', 'Some box in some cellar, 1950s', []],
  ['nothing', '', []],
];

it.each(rows)('%s', (_name, citation, parts) => {
  const text = `Citation: ${citation}`;
  const found = parseCitation(text, { start: 10, end: text.length });
  expect(found.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual(parts);
});
