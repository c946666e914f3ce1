import { headLabels, speakingLabels } from '../../lexicon/en/head-labels.js';
import { honorific, officeWord } from '../../lexicon/en/office-words.js';
import type { Chunk } from './chunk.js';
import { isNameLike } from './name-shape.js';
import { isAllCaps } from './sentence.js';
import { speakerLabel } from './speaker-label.js';

const NOT_SPEAKERS = new Set([
  'note',
  'notes',
  'comment',
  'comments',
  'summary',
  'example',
  'warning',
  'nb',
  'ps',
  'conclusion',
  'question',
  'source',
  'fyi',
  'enclosure',
  'attachment',
  'total',
  'table',
  'figure',
]);

/**
 * Returns the speakers of a transcript as they are written before their colons, none when the text is no transcript.
 *
 * Evidence that it is one: three and more paragraphs start with such words, and speakers come back, as the topics of a list do not; or all of
 * few are titles, offices or capitals ("Mr. Andrei:", "THE PRESIDENT:"); or both "Q." and "A." stand there.
 */
export function findSpeakers(chunks: readonly Chunk[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const names = new Set<string>();
  for (const { text, short } of chunks) {
    const label = speakerLabel(text);
    if (!label || isTopic(label)) continue;
    counts.set(label, (counts.get(label) ?? 0) + 1);
    if (isNameLike(short.slice(label.length).trim())) names.add(label);
  }
  // "Interviewer: Paul Renshaw" at the top, and never again, tells who speaks: nobody says the words of it.
  for (const label of names) if (counts.get(label) === 1 && isSpeakingLabel(label)) counts.delete(label);
  const labels = [...counts.keys()];
  const interview = labels.filter((label) => /^[QA][.:]$/.test(label));
  const others = labels.filter((label) => !/^[QA][.:]$/.test(label));
  const total = others.reduce((sum, label) => sum + (counts.get(label) ?? 0), 0);
  const repeated = others.filter((label) => (counts.get(label) ?? 0) > 1);
  const covered = repeated.reduce((sum, label) => sum + (counts.get(label) ?? 0), 0);
  const isTranscript =
    (total >= 3 && covered * 2 >= total) ||
    (total >= 2 && others.length >= 2 && others.every(isTitled) && total * 3 >= chunks.length);
  const isInterview = interview.length > 1;
  // Between questions and answers the judge may speak, once.
  const spoken = isTranscript ? others : isInterview ? others.filter(isTitled) : [];
  return new Set([...spoken, ...(isInterview ? interview : [])]);
}

function isTopic(label: string): boolean {
  const words = label.slice(0, -1).toLowerCase();
  return (headLabels.has(words) && !speakingLabels.has(words)) || NOT_SPEAKERS.has(words);
}

function isSpeakingLabel(label: string): boolean {
  return speakingLabels.has(label.slice(0, -1).toLowerCase());
}

function isTitled(label: string): boolean {
  const words = label.slice(0, -1).replace(/^the /i, '');
  return honorific.test(words.split(' ')[0] ?? '') || officeWord.test(words) || isAllCaps(words);
}
