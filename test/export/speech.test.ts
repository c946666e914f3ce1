import { describe, expect, it } from 'vitest';
import { listSpeech } from '../../src/export/speech.js';
import { toSpeechCsv } from '../../src/export/speech-table.js';

const wrap = (body: string) => `<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>\n${body}\n</body></text></TEI>`;

describe('speech as data', () => {
  it('lists speaker, addressee, place and words, nested speech too', () => {
    const { utterances, diagnostics } = listSpeech(
      wrap(
        '<p>He said <said who="#burns" toWhom="#rusk #herter" direct="true">“I told <persName>Rusk</persName> that <said who="#burns" direct="false" cert="low">it was\n late</said>.”</said></p>',
      ),
    );
    expect(diagnostics).toEqual([]);
    expect(utterances).toEqual([
      {
        n: 1,
        speaker: 'burns',
        addressees: ['rusk', 'herter'],
        direct: true,
        cue: 'He said',
        paragraph: '1',
        line: 2,
        certainty: '',
        text: '“I told Rusk that it was late.”',
      },
      {
        n: 2,
        speaker: 'burns',
        addressees: [],
        direct: false,
        cue: '“I told Rusk that',
        paragraph: '1',
        line: 2,
        certainty: 'low',
        text: 'it was late',
      },
    ]);
  });

  it('leaves out what is no part of the words, and joins what is chained', () => {
    const { utterances } = listSpeech(
      wrap(
        '<p><said xml:id="s1" next="#s2" who="#a">“One <vocal><desc>(laughs)</desc></vocal>two</said></p><p><said xml:id="s2" prev="#s1" who="#a"> “three”</said></p>',
      ),
    );
    expect(utterances).toMatchObject([{ n: 1, text: '“One two “three”' }]);
  });

  it('says why a broken document ends', () => {
    expect(listSpeech('<TEI><said>', 'a.xml').diagnostics).toMatchObject([{ code: 'validate/not-well-formed' }]);
  });

  it('writes CSV that spreadsheets read as text', () => {
    const { utterances } = listSpeech(wrap('<p><said who="#a">=1, "two"</said></p>'));
    expect(toSpeechCsv([{ file: 'a.xml', utterances }])).toBe(
      `file,n,speaker,addressees,direct,cue,paragraph,line,certainty,text\na.xml,1,a,,direct,,1,2,,"'=1, ""two"""\n`,
    );
  });
});
