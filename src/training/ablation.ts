import { restoreCase } from '../annotate/names/restore-case.js';
import { labelKinds } from '../annotate/names/tagger/labels.js';
import { type NamesModel, unpackModel } from '../annotate/names/tagger/names-model.js';
import { tagNames } from '../annotate/names/tagger/tag-names.js';
import { spanOfWords, tokenize } from '../annotate/names/tokens.js';
import type { TrainingText } from './example.js';
import { learnFrom, settings } from './learn-from.js';
import { packModel } from './pack-model.js';
import { byHash, type TrainingData, type WordsOfText } from './training-data.js';

/**
 * Returns a table of what each part of the data is worth: exact F1 of the packed model alone, without rules, on every fourth
 * document of the given gold, learned from the rest.
 */
export function compareSettings(all: TrainingData, words: WordsOfText): string {
  const test = all.gold.filter((_, index) => index % 4 === 0);
  const data = { ...all, gold: all.gold.filter((_, index) => index % 4 !== 0) };
  const none: WordsOfText = { ...words, clusters: new Map() };
  const rows: readonly (readonly [string, TrainingData, WordsOfText])[] = [
    ['gold/train alone', { ...data, own: [], news: [], volumes: [] }, none],
    ['+ clusters', { ...data, own: [], news: [], volumes: [] }, words],
    ['+ news', { ...data, own: [], volumes: [] }, words],
    ['+ partial labels', { ...data, own: [] }, words],
    ['+ own annotations', data, words],
  ];
  const lines = rows.map(([title, part, known]) => {
    const weights = learnFrom(part, byHash(known), { ...settings, times: 1 });
    const model = unpackModel(packModel(weights, known));
    return `| ${title} | ${scoreModel(model, test)
      .map((f1) => f1.toFixed(1))
      .join(' | ')} |`;
  });
  return [`| learned from | ${labelKinds.join(' | ')} |`, '|---|---|---|---|---|', ...lines].join('\n');
}

/** Exact F1 of each kind. What is optional in gold counts neither way. */
export function scoreModel(model: NamesModel, texts: readonly TrainingText[]): readonly number[] {
  const counts = labelKinds.map(() => ({ gold: 0, found: 0, exact: 0 }));
  for (const { text, spans } of texts) {
    const tokens = tokenize(restoreCase(text, model.cases));
    const optional = spans.filter(({ isOptional }) => isOptional);
    const wanted = new Set(
      spans.filter(({ isOptional }) => !isOptional).map(({ kind, start, end }) => key(text, kind, start, end)),
    );
    for (const { kind, isOptional } of spans) if (!isOptional) (counts[kind] ?? { gold: 0 }).gold++;
    for (const { kind, from, to } of tagNames(tokens, model)) {
      const count = counts[kind];
      const { start, end } = spanOfWords(tokens, from, to);
      if (count === undefined || optional.some((span) => span.start < end && start < span.end)) continue;
      count.found++;
      if (wanted.has(key(text, kind, start, end))) count.exact++;
    }
  }
  return counts.map(({ gold, found, exact }) => (200 * exact) / Math.max(1, gold + found));
}

/** Full stops at the end carry no judgement. */
function key(text: string, kind: number, start: number, end: number): string {
  return `${kind} ${start} ${start + text.slice(start, end).replace(/[\s.,;:]+$/, '').length}`;
}
