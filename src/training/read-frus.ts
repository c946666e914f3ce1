import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { skipTitles } from '../annotate/names/titles.js';
import { tokenize } from '../annotate/names/tokens.js';
import type { KnownSpan, TrainingText } from './example.js';

/** Elements that start and end a stretch of text. */
const BLOCKS = new Set([
  'p',
  'head',
  'item',
  'dateline',
  'signed',
  'closer',
  'opener',
  'salute',
  'row',
  'cell',
  'label',
]);

/** What is no text of the document: notes, page breaks, figures. */
const SKIPPED = new Set(['note', 'figure', 'teiHeader', 'front', 'back']);

/** A document of a volume; `name` is `VOLUME_dNUMBER`. */
export interface FrusDocument extends TrainingText {
  readonly volume: string;
}

/** Returns the documents of all volumes in a folder, in the order of the volumes' names. */
export function readFrusVolumes(folder: string): readonly FrusDocument[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const volume = file.replace(/\.xml$/, '');
      return readFrusVolume(join(folder, file)).map((text) => ({ ...text, volume, name: `${volume}_${text.name}` }));
    });
}

/**
 * Returns the documents of a FRUS volume (TEI) as plain text, blocks apart by an empty line, with the persons that the volume
 * links to its list of persons: a part of all names, so the texts are not complete. Titles in front are left out of the spans.
 * `name` is the document's id, such as `d156`.
 */
export function readFrusVolume(file: string): readonly TrainingText[] {
  const texts: TrainingText[] = [];
  const parser = new SaxesParser();
  let id = '';
  let text = '';
  let spans: { start: number; end: number }[] = [];
  let skipped = 0;
  const starts: number[] = [];
  const flush = () => {
    if (id !== '')
      texts.push({ name: id, text, spans: spans.map((span) => withoutTitle(text, span)), isComplete: false });
    text = '';
    spans = [];
  };
  parser.on('opentag', ({ name, attributes }) => {
    const type = String(attributes.type ?? '');
    if (name === 'div' && type === 'document') {
      flush();
      id = String(attributes['xml:id'] ?? '');
    }
    if (SKIPPED.has(name)) skipped++;
    if (BLOCKS.has(name) && text !== '' && !text.endsWith('\n\n')) text = `${text.trimEnd()}\n\n`;
    if (name === 'persName') starts.push(skipped === 0 && attributes.corresp !== undefined ? text.length : -1);
  });
  parser.on('text', (characters) => {
    if (skipped > 0 || id === '') return;
    const even = characters.replace(/\s+/g, ' ');
    text += /\s$/.test(text) || text === '' ? even.trimStart() : even;
  });
  parser.on('closetag', ({ name, attributes }) => {
    if (SKIPPED.has(name)) skipped--;
    if (name === 'persName') {
      const start = starts.pop() ?? -1;
      if (start >= 0 && skipped === 0 && text.length > start) spans.push({ start, end: text.length });
    }
    if (BLOCKS.has(name) && text !== '' && !text.endsWith('\n\n')) text = `${text.trimEnd()}\n\n`;
    if (name === 'div' && attributes.type === 'document') {
      flush();
      id = '';
    }
  });
  parser.write(readFileSync(file, 'utf8')).close();
  return texts;
}

function withoutTitle(text: string, { start, end }: { start: number; end: number }): KnownSpan {
  const words = tokenize(text.slice(start, end));
  const core = skipTitles(words, 0);
  const from = start + (words.starts[core] ?? words.starts[0] ?? 0);
  const to = start + (words.ends.at(-1) ?? 0);
  return { kind: 0, start: from, end: to, isOptional: false };
}
