import { describe, expect, it, vi } from 'vitest';
import { listSpeech } from '../../src/export/speech.js';
import { transformTei } from '../../src/transform/saxon-js.js';
import { narratorCases } from './cases/narrator.js';

// The stylesheet is compiled when it is first needed.
vi.setConfig({ testTimeout: 120_000 });

const wrap = (paragraphs: readonly string[]) =>
  `<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>${paragraphs.map((paragraph) => `<p>${paragraph.replaceAll('<', '\u0001').replaceAll('>', '</said>').replaceAll('\u0001', '<said>')}</p>`).join('')}</body></text></TEI>`;

describe('what a narrator says of an utterance', () => {
  it.each(narratorCases)('$paragraph', ({ paragraph, cues }) => {
    expect(listSpeech(wrap([paragraph])).utterances.map(({ cue }) => cue)).toEqual(cues);
  });

  it('does not reach over the end of a paragraph', () => {
    const { utterances } = listSpeech(wrap(['He said:', '<“Yes.”>', 'and left']));
    expect(utterances.map(({ cue }) => cue)).toEqual(['']);
  });

  it('stands in minutes as it stands in the table', async () => {
    const { output } = await transformTei(wrap(narratorCases.map(({ paragraph }) => paragraph)), { to: 'speech' });
    const rows = output.split('<li id="speech:').slice(1);
    const shown = rows.map(
      (row) => /<span class="cue">([^<]*)<\/span>/.exec(row.split('</li>')[0] ?? '')?.[1]?.trim() ?? '',
    );
    expect(shown).toEqual(narratorCases.flatMap(({ cues }) => cues));
  });
});
