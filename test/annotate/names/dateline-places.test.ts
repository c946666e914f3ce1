import { expect, it } from 'vitest';
import { names } from '../../../src/annotate/names/names.js';
import { structure } from '../../../src/annotate/structure/structure.js';
import { readPlain } from './read-plain.js';

/** The names of a letter's first words, `kind words`. */
function namesIn(text: string): string[] {
  const document = readPlain(text);
  const given = structure.annotate(document, []).annotations;
  return names
    .annotate(document, given)
    .annotations.filter(({ kind }) => kind === 'person' || kind === 'place')
    .map(({ kind, span }) => `${kind} ${document.text.slice(span.start, span.end)}`);
}

it('takes a name in a dateline for a place', () => {
  const found = namesIn(
    'Lyme Regis, 14 May 1848.\n\nMy dear Mr. Pell,\n\nI have your letter.\n\nYours truly,\n\nEleanor Hartwell\n',
  );
  expect(found).toContain('place Lyme Regis');
  expect(found).toContain('person Mr. Pell');
});

it('leaves persons elsewhere alone, and takes nobody out of a form of address', () => {
  const found = namesIn(
    'Washington, May 14, 1948.\n\nDear Madam,\n\nI met Regis Farley in town.\n\nYours truly,\n\nEleanor Hartwell\n',
  );
  expect(found).toContain('person Regis Farley');
  expect(found.join()).not.toContain('Madam');
});
