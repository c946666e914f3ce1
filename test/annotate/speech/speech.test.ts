import { describe, expect, it } from 'vitest';
import { createSpeechAnnotator, speech } from '../../../src/annotate/speech/speech.js';
import { quotations } from './cases/quotations.js';
import { reports } from './cases/reports.js';
import { describeSpeech, plainDocument } from './describe-speech.js';

describe('speech', () => {
  it.each([...quotations, ...reports])('%s', (text, ...expected) => {
    expect(describeSpeech(text)).toEqual(expected);
  });

  it('leaves sentences without a cue alone when told to', () => {
    const text = 'Burns said that the time was short. It would be wise to begin.';
    const { annotations } = createSpeechAnnotator({ continued: false }).annotate(plainDocument(text), []);
    expect(annotations).toHaveLength(1);
    expect(speech.annotate(plainDocument(text), []).annotations).toHaveLength(2);
  });

  it('warns of a quotation that never closes', () => {
    const { diagnostics } = speech.annotate(plainDocument('He said, “It never closes.\n\nNext.'), []);
    expect(diagnostics).toMatchObject([{ code: 'annotate/unclosed-quotation', position: { line: 1, column: 10 } }]);
  });

  it.each([
    ['quotation marks', '“'.repeat(100_000)],
    ['nested quotations', `${'“'.repeat(20_000)}${'”'.repeat(20_000)}`],
    ['many quotations in one paragraph', '“It is so,” he said. '.repeat(10_000)],
    ['one endless sentence', 'he said that it was so and '.repeat(10_000)],
    ['apostrophes', "' ".repeat(50_000)],
    ['parentheses', '(he said that '.repeat(10_000)],
  ])('takes time in proportion to the text: %s', (_, text) => {
    // The processor's time: a clock would measure what else the machine does.
    const before = process.cpuUsage();
    speech.annotate(plainDocument(text), []);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000);
  });
});
