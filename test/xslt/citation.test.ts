import { describe, expect, it, vi } from 'vitest';
import { transformTei } from '../../src/transform/saxon-js.js';

vi.setConfig({ testTimeout: 120_000 });

/** A header whose words could break out of HTML, JSON and BibTeX. */
const document = (title: string) => `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>
<titleStmt><title>${title}</title><author><persName><forename>Zoë</forename> <surname>Müller</surname></persName></author><author>The Board</author><editor>Ed Roe</editor></titleStmt>
<publicationStmt><publisher>A &amp; B</publisher><date when="2024">2024</date><idno type="URI">https://example.org/12</idno><availability><licence target="https://creativecommons.org/licenses/by/4.0/">CC BY</licence></availability></publicationStmt>
<sourceDesc><msDesc><msIdentifier><repository>Archive</repository><idno>12</idno></msIdentifier></msDesc></sourceDesc></fileDesc>
<profileDesc><creation><date when="1961-11-05">5 November 1961</date></creation><textClass><keywords><term>talks</term></keywords></textClass></profileDesc></teiHeader>
<standOff><listPerson><person xml:id="a"><persName>Ann</persName><idno type="VIAF">https://viaf.org/viaf/1</idno></person></listPerson></standOff>
<text><body><p>x</p></body></text></TEI>`;

const TITLE = 'On &quot;it&quot; &amp; \\ &lt;/script&gt; 100%';
const page = async (title = TITLE) => (await transformTei(document(title), { to: 'html' })).output;
const unescapeHtml = (html: string) =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const preOf = (html: string, name: string) =>
  unescapeHtml(new RegExp(`aria-label="${name}">([\\s\\S]*?)</pre>`).exec(html)?.[1] ?? '');

describe('the citation of a page', () => {
  it('is text with author, title, date, shelfmark, editor, publisher and address', async () => {
    const words = /class="citation-text">([^<]*)</.exec(await page('On it'))?.[1];
    expect(words).toBe(
      'Zoë Müller, The Board, “On it”, 1961-11-05. Archive, 12. Editor: Ed Roe. A &amp; B. https://example.org/12',
    );
  });

  it('is CSL-JSON that can be parsed, whatever stands in the title', async () => {
    expect(JSON.parse(preOf(await page(), 'CSL-JSON'))).toEqual([
      {
        id: 'muller1961script',
        type: 'manuscript',
        title: 'On "it" & \\ </script> 100%',
        author: [{ family: 'Müller', given: 'Zoë' }, { literal: 'The Board' }],
        editor: [{ literal: 'Ed Roe' }],
        issued: { 'date-parts': [[1961, 11, 5]] },
        publisher: 'A & B',
        archive_location: 'Archive, 12',
        URL: 'https://example.org/12',
        language: 'en',
      },
    ]);
  });

  it('is BibTeX with what it reserves escaped, and braces that close', async () => {
    const bibtex = preOf(await page(), 'BibTeX');
    expect(bibtex).toContain('author = {Müller, Zoë and {The Board}},');
    expect(bibtex).toContain('title = {{On "it" \\&  </script> 100\\%}},');
    expect(bibtex).toContain('year = {1961},');
    expect(bibtex.split('{').length).toBe(bibtex.split('}').length);
  });
});

describe('the metadata of a page', () => {
  it('is JSON-LD that no title can break out of', async () => {
    const [, json = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(await page()) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'CreativeWork',
      name: 'On "it" & \\ </script> 100%',
      dateCreated: '1961-11-05',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      mentions: [{ '@type': 'Person', name: 'Ann', sameAs: ['https://viaf.org/viaf/1'] }],
    });
  });

  it('is Dublin Core', async () => {
    const found = [...(await page('On it')).matchAll(/<meta name="(DC\.[a-z]+)" content="([^"]*)">/g)];
    expect(found.map(([, name, value]) => `${name} ${value}`)).toEqual([
      'DC.title On it',
      'DC.creator Zoë Müller',
      'DC.creator The Board',
      'DC.contributor Ed Roe',
      'DC.publisher A &amp; B',
      'DC.date 1961-11-05',
      'DC.type Text',
      'DC.language en',
      'DC.subject talks',
      'DC.source Archive, 12',
      'DC.rights https://creativecommons.org/licenses/by/4.0/',
      'DC.identifier https://example.org/12',
    ]);
  });

  it('leaves out what the header does not say', async () => {
    const bare = document('On it')
      .replace(/<author>[\s\S]*<\/editor>/, '')
      .replace(/<creation>.*?<\/creation>/, '');
    const { output } = await transformTei(bare.replace(/<date when="2024">2024<\/date>/, ''), { to: 'html' });
    expect(JSON.parse(preOf(output, 'CSL-JSON'))[0]).not.toHaveProperty('author');
    expect(output).toContain('class="citation-text">“On it”. Archive, 12. A &amp; B.');
  });
});
