import { describe, expect, it } from 'vitest';
import { findCorrespondents } from '../../../src/annotate/structure/correspondents.js';
import { guessKind } from '../../../src/annotate/structure/kind.js';
import { readBlocks } from '../../support/blocks.js';

const body = '\n\nHe came to the meeting and told us of all that he had seen.\n';

describe('guessKind', () => {
  it.each([
    ['telegram', `98. Telegram From the Embassy in France to the Department of State${body}`],
    ['memorandum-of-conversation', `57. Memorandum of a Conversation, Washington, June 3, 1955${body}`],
    ['memorandum-of-conversation', `321. Memorandum of Discussion at the 407th Meeting${body}`],
    ['editorial-note', `88. Editorial Note${body}`],
    ['report', `REPORT ON THE TELEGRAPH SERVICE${body}`],
    ['minutes', `MINUTES OF THE PARISH COUNCIL${body}`],
    ['transcript', `INTERVIEW WITH THE HARBOUR MASTER${body}`],
    ['letter', 'Dear Tom,\n\nAll is well.\n\nYours,\n\nMary\n'],
    ['transcript', 'The President: Please.\n\nMr. Andrei: Thanks.\n\nThe President: Sit.\n\nMr. Andrei: I do.\n'],
    ['article', `The Harbour Burns\n\nBy John Smith${body}`],
    ['generic', `ON THE HARBOUR${body}`],
    ['generic', `${body}He sent a telegram.\n`],
    ['generic', ''],
  ])('%s', (kind, text) => {
    const { document, annotations } = readBlocks(text);
    const guess = guessKind(document, annotations);
    expect(guess.kind, guess.evidence).toBe(kind);
    expect(guess.evidence).not.toBe('');
  });

  it('believes what was given', () => {
    const { document, annotations } = readBlocks(`88. Editorial Note${body}`);
    const told = { ...document, metadata: { kind: 'letter' as const } };
    expect(guessKind(told, annotations)).toMatchObject({ kind: 'letter', certainty: 'high' });
  });
});

describe('findCorrespondents', () => {
  it.each([
    ['98. Telegram From the Embassy in France to the Department of State', 'Embassy in France', 'Department of State'],
    [
      '21. Letter From the Deputy Assistant (Haig) to the Military Attaché at the Embassy in France (Walters), Washington, August 31, 1971',
      'Deputy Assistant (Haig)',
      'Military Attaché at the Embassy in France (Walters)',
    ],
    ['83. Letter From President Ayub to President Kennedy', 'President Ayub', 'President Kennedy'],
    [
      '189. Telegram From the Secretary of State to Ambassador U. Alexis Johnson, at Geneva',
      'Secretary of State',
      'Ambassador U. Alexis Johnson',
    ],
    ['MEMO ON OIL\n\nTO: The Secretary\nFROM: John Smith', 'John Smith', 'The Secretary'],
    ['Dear Mr. Smith:\n\nAll is well.\n\nYours,\n\n/s/ Mary Jones, Clerk', 'Mary Jones', 'Mr. Smith'],
    ['57. Memorandum of a Conversation, Washington, June 3, 1955', undefined, undefined],
    ['REPORT ON THE ROAD FROM BONN TO BERLIN', undefined, undefined],
    ['Dear Sir,\n\nAll is well.', undefined, undefined],
  ])('%s', (top, sender, addressee) => {
    const text = top.includes('Yours') ? top : `${top}${body}`;
    const { document, annotations } = readBlocks(text);
    const found = findCorrespondents(document, annotations);
    const name = (role: string) => {
      const span = found.find((one) => one.role === role)?.span;
      return span && text.slice(span.start, span.end);
    };
    expect([name('sender'), name('addressee')]).toEqual([sender, addressee]);
  });
});
