import { expect, it } from 'vitest';
import type { Mention } from '../../../src/annotate/names/mention.js';
import { trimCapitals } from '../../../src/annotate/names/trim-capitals.js';

it.each([
  ['person', 'FONMIN KARAOSMAN THIS MORNING', 'FONMIN KARAOSMAN'],
  ['person', 'FONMIN ADDED THAT', 'FONMIN'],
  ['person', 'SECRETARY DULLES SAID', 'SECRETARY DULLES'],
  // Must not be cut: a name to its end, a name in small letters, a body, a name that is one word.
  ['person', 'SIR ANTHONY EDEN', 'SIR ANTHONY EDEN'],
  ['person', 'Mr. Said', 'Mr. Said'],
  ['organization', 'COUNCIL FOR THIS', 'COUNCIL FOR THIS'],
  ['person', 'WILL', 'WILL'],
] as const)('%s %s', (kind, text, expected) => {
  const { span } = trimCapitals({ kind, span: { start: 0, end: text.length } } as Mention, text);
  expect(text.slice(span.start, span.end)).toBe(expected);
});
