/** A paragraph with utterances in angle brackets, and what the narrator says of each. */
export const narratorCases: readonly { readonly paragraph: string; readonly cues: readonly string[] }[] = [
  { paragraph: 'The time was short. He said that <it was late>.', cues: ['He said that'] },
  { paragraph: '<“Is it?”> he asked. Mr. Lee nodded.', cues: ['he asked'] },
  { paragraph: '<“Madam,”> said Mr. Lee, <“no.”>', cues: ['said Mr. Lee,', 'said Mr. Lee,'] },
  { paragraph: 'After lunch Gen. J. Smith told them <“no”>.', cues: ['After lunch Gen. J. Smith told them'] },
  { paragraph: 'He said <“I told her that <it was late>.”>', cues: ['He said', '“I told her that'] },
  { paragraph: 'He said <a>. <It was b>. The Minister said <c>.', cues: ['He said', '', 'The Minister said'] },
  { paragraph: '<“Yes.”> The door closed.', cues: [''] },
  { paragraph: '“We must go,” was all; <“now”>', cues: ['“We must go,” was all;'] },
  { paragraph: 'According to Smith <it was late>, but nobody came.', cues: ['According to Smith'] },
  { paragraph: '<It was late>, but nobody came. He left.', cues: [', but nobody came'] },
];
