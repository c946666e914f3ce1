import { describe, expect, it } from 'vitest';
import { annotateDocument } from '../../src/pipeline/annotate-document.js';
import { readPlainText } from '../../src/read/plain-text.js';

const TEXT = `MEMORANDUM OF CONVERSATION

Washington, July 21, 1961

Mr. Rusk [the Secretary] said that the talks in Berlin had gone well. Nothing had been settled. He would go to Paris last.

I told Mr. Rusk, "We shall meet again."

[Signed] Dean Harper
`;

const read = (text: string, lang?: string) =>
  readPlainText(text, { name: 'a', source: 'a.txt', metadata: lang === undefined ? {} : { lang } }).document;

const kindsOf = (annotations: readonly { readonly kind: string }[]) => new Set(annotations.map(({ kind }) => kind));

describe('annotateDocument', () => {
  it('runs every layer', () => {
    const { annotations } = annotateDocument(read(TEXT));
    const kinds = kindsOf(annotations);
    for (const kind of ['paragraph', 'note', 'person', 'place', 'date', 'speech']) expect(kinds).toContain(kind);
  });

  it('lets every name, speaker and addressee point into the register', () => {
    const { annotations, register } = annotateDocument(read(TEXT));
    const ids = new Set(register.map(({ id }) => id));
    const pointers = annotations.flatMap((each) => {
      if (each.kind === 'speech') return [each.speaker, ...(each.addressees ?? [])];
      return each.kind === 'person' || each.kind === 'place' ? [each.ref] : [];
    });
    expect(pointers.length).toBeGreaterThan(4);
    for (const pointer of pointers) expect(ids).toContain(pointer);
  });

  it('guesses language and kind, and finds who wrote to whom', () => {
    const letter = read(
      'Paris, May 3, 1961\n\nDear Mr. Rusk:\n\nI have your letter, and I thank you for it.\n\nSincerely,\n\nDean Harper\n',
    );
    const { language, kind, correspondents } = annotateDocument(letter);
    expect([language.lang, kind.kind]).toEqual(['en', 'letter']);
    expect(correspondents.map(({ role }) => role)).toEqual(['sender', 'addressee']);
    expect(annotateDocument(read(TEXT)).correspondents).toEqual([]);
  });

  it('takes no word of a date for a name, and given names that are shortened for parts of one', () => {
    const text =
      'Falmouth, 3d Febry. 1802.\n\nMy dear Sir,\n\nLady Anne goes to Amiens by Lady-day.\n\nYour humble Servant,\n\nJas. Cole\n';
    const { annotations } = annotateDocument(read(text, 'en'));
    const named = annotations
      .filter(({ kind }) => kind === 'person' || kind === 'place')
      .map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);
    expect(named.sort()).toEqual(['person Jas. Cole', 'person Lady Anne', 'place Amiens', 'place Falmouth']);
  });

  it('finds the same in the same text', () => {
    expect(annotateDocument(read(TEXT))).toEqual(annotateDocument(read(TEXT)));
  });

  it('leaves sentences without a cue alone when asked to', () => {
    const continued = (options?: { continuedSpeech: boolean }) =>
      annotateDocument(read(TEXT), options).annotations.filter((each) => each.kind === 'speech' && each.continued);
    expect(continued()).not.toEqual([]);
    expect(continued({ continuedSpeech: false })).toEqual([]);
  });

  it.each(['sq', 'de-AT', 'eng-fake'])('marks structure and absolute dates only in "%s", and says so', (lang) => {
    const { annotations, register, diagnostics } = annotateDocument(read(TEXT, lang));
    const kinds = kindsOf(annotations);
    expect(kinds).toContain('paragraph');
    for (const kind of ['person', 'place', 'speech']) expect(kinds).not.toContain(kind);
    expect(annotations.filter((each) => each.kind === 'date' && each.anchor !== undefined)).toEqual([]);
    expect(register).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toContain('annotate/other-language');
  });

  it.each(['en', 'en-GB', 'EN'])('takes "%s" for English', (lang) => {
    const { annotations, diagnostics } = annotateDocument(read(TEXT, lang));
    expect(kindsOf(annotations)).toContain('speech');
    expect(diagnostics.map(({ code }) => code)).not.toContain('annotate/other-language');
  });
});
