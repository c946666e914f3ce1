import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../src/read/plain-text.js';
import { splitDocuments } from '../../src/read/split-documents.js';

const split = (text: string) => splitDocuments(readPlainText(text, { name: 'file', source: 'file.txt' }).document);
const report = 'Title: A\nRights: B\n\nTHE BODY\n\nText.\n';

describe('splitDocuments', () => {
  it.each([
    [
      'numbered headings that count on',
      '98. Telegram From Bonn\n\nText.\n\n99. Memorandum of Conversation\n\nMore.\n\n102. Letter to Paris\n\nMore.\n',
      3,
    ],
    ['front matter after a line drawn', `${report}\n==========\n\n${report}`, 2],
    ['front matter after a form feed', `${report}\f${report}`, 2],
    ['one document', '98. Telegram From Bonn\n\nText.\n', 1],
    ['numbered paragraphs', '1. He came.\n\n2. He sent a letter.\n\n3. She went.\n', 1],
    ['a lower number', '98. Telegram From Bonn\n\n1. Report to the chief\n\n2. Letter to the wife\n', 1],
    ['a number in mid-paragraph', '98. Telegram From Bonn\n\nText of\n99. Memorandum of Conversation\n', 1],
    ['nothing', '', 1],
  ])('%s', (_name, text, count) => {
    const documents = split(text);
    expect(documents).toHaveLength(count);
    expect(documents.map((document) => document.text).join('')).toBe(text);
  });

  it('reads each as a file of its own', () => {
    const [first, second] = split(`${report}\n==========\n\n${report}`);
    expect([first?.name, second?.name]).toEqual(['file-1', 'file-2']);
    expect(second?.metadata).toEqual({ title: 'A', licence: 'B' });
  });

  it('loses nothing of any text', () => {
    const part = fc.constantFrom(
      '98. Telegram From Bonn',
      '99. Letter',
      '=====',
      '\f',
      'Title: A\nRights: B',
      'Text.',
      '',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('\n\n');
        expect(
          split(text)
            .map((document) => document.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
