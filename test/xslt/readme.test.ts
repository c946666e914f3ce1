import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { transformTei } from '../../src/transform/saxon-js.js';
import { kinds } from './kinds.js';
import { visitStylesheet } from './stylesheet-patterns.js';

vi.setConfig({ testTimeout: 120_000 });

const XSLT = new URL('../../xslt/', import.meta.url).pathname;
const readme = readFileSync(join(XSLT, 'README.md'), 'utf8');

/** The first cells of the rows of the table under a heading. */
function firstCells(heading: string): string[] {
  const section = readme.split(`${heading}\n`)[1]?.split(/\n#/)[0] ?? '';
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1] ?? '');
}

describe('xslt/README.md', () => {
  it('lists each parameter with its default', () => {
    const declared: string[] = [];
    visitStylesheet('common/params.xsl', (name, attributes) => {
      if (name !== 'param') return;
      const value = (attributes.get('select') ?? '').replaceAll("'", '');
      declared.push(`\`${attributes.get('name')}\` ${value === '' ? 'none' : `\`${value}\``}`);
    });
    const rows = [...readme.matchAll(/^\| (`[a-z-]+`) \| [^|]+ \| (`[^`]+`|none) \|/gm)];
    expect(rows.map(([, name, value]) => `${name} ${value}`)).toEqual(declared);
  });

  it('lists each mode', () => {
    const declared = new Set<string>();
    for (const entry of ['tei-to-html.xsl', 'tei-to-text.xsl', 'tei-to-markdown.xsl', 'tei-to-speech.xsl'])
      visitStylesheet(entry, (name, attributes) => {
        // The mode without a name only says which accumulators are in use.
        if (name === 'mode' && attributes.has('name')) declared.add(attributes.get('name') ?? '');
      });
    expect(firstCells('### Modes').sort()).toEqual([...declared].sort());
  });

  it('shows an importing stylesheet of eleven lines that works as it stands', async () => {
    const example = /```xml\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    expect(example.trim().split('\n')).toHaveLength(11);
    const folder = mkdtempSync(join(tmpdir(), 'teiwright-readme-'));
    const file = join(folder, 'my.xsl');
    writeFileSync(file, example.replace('href="tei-to-html.xsl"', `href="${join(XSLT, 'tei-to-html.xsl')}"`));
    const { output, diagnostics } = await transformTei(kinds.report ?? '', { to: { stylesheet: file } });
    expect(diagnostics).toEqual([]);
    expect(output).toContain('<b class="persName">');
    expect(output).toMatch(/<p>Edited at our institute\.<\/p>\s*<\/body>/);
  });
});

describe('a stylesheet that only imports ours', () => {
  it('gives the same page, whatever its own default namespace', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'teiwright-import-')), 'plain.xsl');
    const xsl = 'xmlns:xsl="http://www.w3.org/1999/XSL/Transform"';
    writeFileSync(
      file,
      `<xsl:stylesheet version="3.0" ${xsl}><xsl:import href="${join(XSLT, 'tei-to-html.xsl')}"/></xsl:stylesheet>`,
    );
    for (const [name, document] of Object.entries(kinds)) {
      const ours = await transformTei(document, { to: 'html' });
      const theirs = await transformTei(document, { to: { stylesheet: file } });
      expect(theirs.output === ours.output, name).toBe(true);
    }
  });
});

describe('parameters', () => {
  const xml = kinds.report ?? '';
  it.each([
    [{ registers: 'no' }, 'class="registers"', false],
    [{ 'speech-labels': 'no' }, 'class="speaks"', false],
    [{ speakers: 'no' }, 'class="speakers"', false],
    [{ speakers: 'yes' }, 'class="speakers"', true],
    [{ 'label-language': 'de' }, 'Personen', true],
    [{ 'label-language': 'fr' }, 'Personnes', true],
    [{ toc: 'always' }, 'class="toc"', true],
    [{ toc: 'never' }, 'class="toc"', false],
    [{ notes: 'margin' }, 'note-margin', true],
  ])('%j', async (parameters, words, isThere) => {
    const { output } = await transformTei(xml, { to: 'html', parameters: parameters as Record<string, string> });
    expect(output.replace(/<style>[\s\S]*?<\/style>/, '').includes(words)).toBe(isThere);
  });

  it('on-unhandled: fail stops, pass is silent', async () => {
    const unknown = xml.replace('<p>A list', '<p><widget>x</widget>A list');
    const failed = await transformTei(unknown, { to: 'html', parameters: { 'on-unhandled': 'fail' } });
    expect(failed.diagnostics).toMatchObject([{ code: 'transform/stylesheet-error' }]);
    const passed = await transformTei(unknown, { to: 'html', parameters: { 'on-unhandled': 'pass' } });
    expect(passed.diagnostics).toEqual([]);
  });

  it('width wraps plain text and changes nothing else', async () => {
    const plain = (await transformTei(xml, { to: 'text' })).output;
    const wrapped = (await transformTei(xml, { to: 'text', parameters: { width: 40 } })).output;
    expect(Math.max(...wrapped.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(wrapped.split(/\s+/)).toEqual(plain.split(/\s+/));
  });

  it('view: the source word is read when the document is wanted as written', async () => {
    const reading = (await transformTei(xml, { to: 'text' })).output;
    const diplomatic = (await transformTei(xml, { to: 'text', parameters: { view: 'diplomatic' } })).output;
    expect([reading.includes('teh'), diplomatic.includes('teh')]).toEqual([false, true]);
  });
});

describe('Markdown', () => {
  it('has headings, footnotes and lists', async () => {
    const { output } = await transformTei(kinds.report ?? '', { to: 'markdown' });
    expect(output).toContain('# On the meeting[^');
    expect(output).toMatch(/^\[\^1\]: First note/m);
    expect(output).toContain('1. one');
  });
});
