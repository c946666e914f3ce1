import { readFileSync } from 'node:fs';
import type { KnownSpan, TrainingText } from './example.js';

const kinds: Readonly<Record<string, number>> = {
  person: 0,
  politician: 0,
  PER: 0,
  politicalparty: 1,
  organisation: 1,
  ORG: 1,
  country: 2,
  location: 2,
  LOC: 2,
  event: 3,
  election: 3,
};

/**
 * Returns the sentences of a file in BIO form, one word a line, as texts; `column` says where the word stands (its label in
 * the next). Kinds of names that we do not have count as no name.
 */
export function readBio(file: string, column: 0 | 1): readonly TrainingText[] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n\r?\n/)
    .map((sentence, index) => {
      let text = '';
      const spans: { kind: number; start: number; end: number; isOptional: boolean }[] = [];
      for (const line of sentence.split(/\r?\n/)) {
        if (line.startsWith('#') || line === '') continue;
        const cells = line.split('\t');
        const word = cells[column] ?? '';
        const [place, type = ''] = (cells[column + 1] ?? 'O').split('-');
        const start = text.length === 0 ? 0 : text.length + 1;
        text += (text === '' ? '' : ' ') + word;
        const kind = kinds[type];
        const last = spans.at(-1);
        if (place === 'B' && kind !== undefined) spans.push({ kind, start, end: text.length, isOptional: false });
        else if (place === 'I' && kind !== undefined && last) last.end = text.length;
      }
      const known: readonly KnownSpan[] = spans;
      return { name: `${file}#${index}`, text, spans: known, isComplete: true };
    })
    .filter(({ text }) => text !== '');
}
