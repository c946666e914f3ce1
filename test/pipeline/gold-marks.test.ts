import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/model/annotation.js';
import { countFindings } from '../../src/pipeline/count-findings.js';
import { toGoldMarks } from '../../src/pipeline/gold-marks.js';

const text = 'Mr. Rusk said on Monday that "Berlin" was quiet. He agreed.';
const base = { resp: 'teiwright', certainty: 'high', rule: 'test/rule', evidence: '' } as const;
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const annotations: readonly Annotation[] = [
  { ...base, kind: 'speech', span: at('He agreed'), direct: false, continued: true, speaker: 'rusk' },
  { ...base, kind: 'paragraph', span: { start: 0, end: text.length } },
  { ...base, kind: 'person', span: at('Mr. Rusk'), core: at('Rusk'), ref: 'rusk' },
  { ...base, kind: 'date', span: at('Monday'), value: { when: '1961-11-06' } },
  { ...base, kind: 'date', span: at('quiet'), value: { dur: 'P1D' } },
  { ...base, kind: 'speech', span: at('"Berlin" was quiet'), direct: false, speaker: 'rusk', cue: at('said') },
  { ...base, kind: 'scareQuote', span: at('"Berlin"') },
];

const document = { name: 'd', source: 'd.txt', text, bodyStart: 0, frontMatter: [], metadata: {}, annotations: [] };

describe('toGoldMarks', () => {
  it('writes names, dates, speech and scare quotes in reading order, and nothing else', () => {
    expect(toGoldMarks(document, annotations)).toEqual({
      name: 'd',
      textLength: text.length,
      marks: [
        { type: 'person', id: 'rusk', start: 0, end: 8, text: 'Mr. Rusk', core: 'Rusk' },
        { type: 'date', id: 'd', start: 17, end: 23, text: 'Monday', when: '1961-11-06' },
        { type: 'ind', id: 'rusk', start: 29, end: 47, text: '"Berlin" was quiet', cue: 'said' },
        { type: 'soc', id: 'a', start: 29, end: 37, text: '"Berlin"' },
        { type: 'free', id: 'rusk', start: 49, end: 58, text: 'He agreed' },
      ],
    });
  });
});

describe('countFindings', () => {
  it('counts entries and mentions apart, and speeches by sort and speaker', () => {
    const rusk = {
      id: 'rusk',
      kind: 'person',
      name: 'Rusk',
      isUnnamed: false,
      variants: [],
      certainty: 'high',
    } as const;
    expect(countFindings(annotations, [{ ...rusk, idnos: [] }])).toEqual({
      paragraphs: 1,
      entities: {
        person: { entries: 1, mentions: 1 },
        organization: { entries: 0, mentions: 0 },
        place: { entries: 0, mentions: 0 },
        event: { entries: 0, mentions: 0 },
      },
      dates: 2,
      directSpeeches: 0,
      reportedSpeeches: 2,
      speechesWithSpeaker: 2,
    });
  });
});
