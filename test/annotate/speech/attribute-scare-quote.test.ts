import { expect, it } from 'vitest';
import { speech } from '../../../src/annotate/speech/speech.js';
import { plainDocument, readNamed } from './describe-speech.js';

/** The words in marks and whose they are. */
function attributed(marked: string): string[] {
  const { text, mentions } = readNamed(marked);
  return speech
    .annotate(plainDocument(text), mentions)
    .annotations.flatMap((each) =>
      each.kind === 'scareQuote' ? [`${each.speaker ?? '?'} ${text.slice(each.span.start, each.span.end)}`] : [],
    );
}

it.each([
  ['Even if we are ‘dogmatic,’ like <Khrushchev> likes to say, we stay.', 'khrushchev ‘dogmatic,’'],
  ['The ‘warmongers’ as <Zhivkov> calls them are here.', 'zhivkov ‘warmongers’'],
  ['This is what <Dulles> calls the “new look” in defense.', 'dulles “new look”'],
  // Must not match: nobody says so, or somebody else does.
  ['The ‘warmongers’ met <Zhivkov> in Sofia.', '? ‘warmongers’'],
  ['The “activist elements” may prefer it, as <Burns> knows.', '? “activist elements”'],
  ['He asked what <Dulles> thought of the “new look” in defense.', '? “new look”'],
])('%s', (marked, expected) => {
  expect(attributed(marked)).toEqual([expected]);
});
