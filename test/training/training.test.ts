import { describe, expect, it } from 'vitest';
import { hashWord } from '../../src/annotate/names/tagger/hash.js';
import { unpackModel } from '../../src/annotate/names/tagger/names-model.js';
import { tagNames } from '../../src/annotate/names/tagger/tag-names.js';
import { tokenize } from '../../src/annotate/names/tokens.js';
import type { WordCase } from '../../src/annotate/names/word-cases.js';
import { clusterWords } from '../../src/training/cluster-words.js';
import { countCases } from '../../src/training/count-cases.js';
import { makeExamples, type TrainingText } from '../../src/training/example.js';
import { packModel } from '../../src/training/pack-model.js';
import { learn } from '../../src/training/perceptron.js';

/** `[Rome]` marks a place. */
function readText(marked: string, isComplete = true): TrainingText {
  const spans: TrainingText['spans'][number][] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const isPlace = part.startsWith('[');
    const words = isPlace ? part.slice(1, -1) : part;
    if (isPlace) spans.push({ kind: 2, start: text.length, end: text.length + words.length, isOptional: false });
    text += words;
  }
  return { name: 'sample', text, spans, isComplete };
}

const none = { clusters: new Map<number, number>(), cases: new Map<number, WordCase>() };
const noWords = { clusters: new Map<string, number>(), cases: new Map<string, WordCase>() };
const texts = [
  'He flew to [Quito] today',
  'She flew to [San Marino] then',
  'They like bread',
  'We flew to [Oslo] soon',
];
const examples = texts.flatMap((text) => makeExamples(readText(text), none));

describe('learn', () => {
  it('finds after training what it was shown, also packed', () => {
    const weights = learn(examples, [], { epochs: 12, bits: 14 });
    const model = unpackModel(packModel(weights, noWords, { least: 1, clipped: 0 }));
    const tokens = tokenize('You flew to Zagora today');
    expect(tagNames(tokens, model)).toMatchObject([{ kind: 2, from: 3, to: 4 }]);
  });

  it('gives the same weights for the same seed', () => {
    const first = learn(examples, [], { epochs: 3, bits: 12, seed: 7 });
    expect(learn(examples, [], { epochs: 3, bits: 12, seed: 7 }).features).toEqual(first.features);
  });

  it('does not take what a partial text leaves open for no name', () => {
    const [partial] = makeExamples(readText('[Quito] and Lima', false), none);
    expect(partial?.allowed[0]).toBe(1 << 12);
    expect(partial?.allowed[2]).toBe((1 << 17) - 1);
  });
});

describe('packModel', () => {
  it('keeps clusters and cases', () => {
    const weights = learn(examples, [], { epochs: 1, bits: 10 });
    const known = new Map<string, WordCase>([
      ['rome', 'capital'],
      ['nato', 'capitals'],
      ['of', 'small'],
    ]);
    const { clusters, cases } = unpackModel(packModel(weights, { clusters: new Map([['Rome', 17]]), cases: known }));
    expect(clusters.get(hashWord('Rome'))).toBe(17);
    expect(clusters.get(hashWord('Oslo'))).toBeUndefined();
    for (const [word, form] of known) expect(cases.get(hashWord(word))).toBe(form);
    expect(cases.get(hashWord('oslo'))).toBeUndefined();
  });
});

describe('countCases', () => {
  it('tells how words are mostly written within sentences, stretches in capitals aside', () => {
    const text = 'Then he met Tito of NATO in Rome. He said so of Tito.\n\nHE MET TITO OF NATO IN ROME AND SAID SO\n\n';
    const cases = countCases([text.repeat(4)]);
    expect([...cases].sort()).toEqual([
      ['he', 'small'],
      ['in', 'small'],
      ['met', 'small'],
      ['nato', 'capitals'],
      ['of', 'small'],
      ['rome', 'capital'],
      ['said', 'small'],
      ['so', 'small'],
      ['tito', 'capital'],
    ]);
    expect(countCases([text])).toEqual(new Map());
  });
});

describe('clusterWords', () => {
  it('puts words that stand in like company together, the same way each time', () => {
    const sentences = Array.from({ length: 60 }, (_, index) => {
      const [place, thing] = [
        ['rome', 'bread'],
        ['oslo', 'soup'],
      ][index % 2] as [string, string];
      return ['he', 'went', 'to', place, 'and', 'ate', thing, 'there'];
    });
    const options = { clusters: 32, leastOften: 2 };
    const clusters = clusterWords(sentences, options);
    expect((clusters.get('rome') ?? -1) >> 3).toBe((clusters.get('oslo') ?? -2) >> 3);
    expect(clusterWords(sentences, options)).toEqual(clusters);
  });
});
