import { listSpeech } from '../../export/speech.js';
import { toSpeechCsv } from '../../export/speech-table.js';
import type { SpeechStep } from '../config/pipeline-config.js';
import { readXml } from '../read-xml.js';
import type { RunStep } from './step-input.js';

/** Makes the step that lists who says what. */
export function createSpeechStep({ format }: SpeechStep): RunStep {
  return async ({ bytes, label }) => {
    const read = readXml(bytes, { source: label });
    const { utterances, diagnostics } = listSpeech(read.text, label);
    const rows = () => utterances.map((utterance) => ({ file: label, ...utterance }));
    const text = format === 'csv' ? toSpeechCsv([{ file: label, utterances }]) : `${JSON.stringify(rows(), null, 2)}\n`;
    return { text, diagnostics: [...read.diagnostics, ...diagnostics] };
  };
}
