import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TrainingText } from './example.js';

/** Marks of one document, without its text: kind (a number of `labelKinds`), start, end, and 1 when it may as well be no name. */
interface Annotations {
  readonly document: string;
  /** Length of the text that the offsets point into: it must be the same text. */
  readonly length: number;
  readonly marks: readonly (readonly [kind: number, start: number, end: number, isOptional?: 1])[];
}

/**
 * Returns the documents annotated by hand in `folder` (one JSON file each), with their texts as read from the volumes.
 *
 * @throws {Error} when a document is missing or its text has another length than the annotations were made for
 */
export function readAnnotations(folder: string, documents: readonly TrainingText[]): readonly TrainingText[] {
  const byName = new Map(documents.map((document) => [document.name, document]));
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const { document, length, marks } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Annotations;
      const text = byName.get(document)?.text;
      if (text?.length !== length) throw new Error(`Annotations of "${document}" do not fit its text`);
      const spans = marks.map(([kind, start, end, optional]) => ({ kind, start, end, isOptional: optional === 1 }));
      return { name: document, text, spans, isComplete: true };
    });
}
