import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { transformTei } from '../../src/transform/saxon-js.js';

// The first use of a stylesheet compiles it, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const tei = (body: string) => `<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>${body}</body></text></TEI>`;

const stylesheet = (content: string) =>
  `<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:tei="http://www.tei-c.org/ns/1.0">
<xsl:output method="text"/>
${content}
</xsl:stylesheet>`;

/** A folder with files, and a cache beside them. */
function folderWith(files: Readonly<Record<string, string>>): { path: (name: string) => string; cacheFolder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'teiwright-xslt-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return { path: (name) => join(folder, name), cacheFolder: join(folder, 'cache') };
}

describe('transformTei', () => {
  it('makes HTML and text with our stylesheets', async () => {
    const xml = tei('<p>Good <emph>morning</emph></p>');
    expect((await transformTei(xml, { to: 'text' })).output).toBe('Good morning\n');
    const { output, diagnostics } = await transformTei(xml, { to: 'html' });
    expect(output).toMatch(/^<!DOCTYPE html>/i);
    expect(output).toContain('<p class="p">Good <em class="emph">morning</em></p>');
    expect(diagnostics).toEqual([]);
  });

  it.each([
    ['two roots', '<a/><b/>'],
    ['an attribute twice', '<a x="1" x="2"/>'],
    ['an open element', '<a><b></a>'],
  ])('refuses %s before the engine sees it', async (_, xml) => {
    const { output, diagnostics } = await transformTei(xml, { to: 'text', source: 'bad.xml' });
    expect(output).toBe('');
    expect(diagnostics).toMatchObject([{ code: 'validate/not-well-formed', severity: 'error', source: 'bad.xml' }]);
  });

  it('compiles a stylesheet of the user once, and again when what it imports changes', async () => {
    const { path, cacheFolder } = folderWith({
      'main.xsl': stylesheet('<xsl:import href="part.xsl"/>'),
      'part.xsl': stylesheet('<xsl:template match="/">one</xsl:template>'),
    });
    const run = () => transformTei(tei('<p/>'), { to: { stylesheet: path('main.xsl') }, cacheFolder });
    expect((await run()).output).toBe('one');
    expect((await run()).output).toBe('one');
    expect(readdirSync(cacheFolder)).toHaveLength(1);
    writeFileSync(path('part.xsl'), stylesheet('<xsl:template match="/">two</xsl:template>'));
    expect((await run()).output).toBe('two');
    expect(readdirSync(cacheFolder)).toHaveLength(2);
  });

  it('says where a stylesheet cannot be compiled', async () => {
    const { path, cacheFolder } = folderWith({
      'main.xsl': stylesheet('<xsl:template match="/"><xsl:call-template name="nowhere"/></xsl:template>'),
    });
    const { diagnostics } = await transformTei(tei(''), { to: { stylesheet: path('main.xsl') }, cacheFolder });
    expect(diagnostics).toMatchObject([
      { code: 'transform/stylesheet-syntax', source: path('main.xsl'), position: { line: 3 } },
    ]);
    expect(diagnostics[0]?.message).toContain('nowhere');
  });

  it('says where a stylesheet is not well-formed', async () => {
    const { path, cacheFolder } = folderWith({ 'main.xsl': stylesheet('<xsl:template match="/">') });
    const { diagnostics } = await transformTei(tei(''), { to: { stylesheet: path('main.xsl') }, cacheFolder });
    expect(diagnostics).toMatchObject([{ code: 'validate/not-well-formed', position: { line: 4 } }]);
  });

  it('throws when there is no stylesheet', async () => {
    const missing = transformTei(tei(''), { to: { stylesheet: '/nowhere/at/all.xsl' } });
    await expect(missing).rejects.toMatchObject({ code: 'transform/no-stylesheet' });
  });

  it('reports messages and errors, with file and line, and writes nothing to standard output', async () => {
    const { path, cacheFolder } = folderWith({
      'main.xsl': stylesheet(
        '<xsl:template match="/"><xsl:message>so far</xsl:message>\n<xsl:sequence select="error((), \'no further\')"/></xsl:template>',
      ),
    });
    const log = vi.spyOn(console, 'log');
    const { output, diagnostics } = await transformTei(tei(''), { to: { stylesheet: path('main.xsl') }, cacheFolder });
    expect(log).not.toHaveBeenCalled();
    log.mockRestore();
    expect(output).toBe('');
    expect(diagnostics).toMatchObject([
      { code: 'transform/message', message: 'The stylesheet says: so far' },
      { code: 'transform/stylesheet-error', severity: 'error' },
    ]);
    expect(diagnostics[1]?.message).toMatch(/no further.*main\.xsl line [34]/);
  });

  it('brings parameters to the declared types', async () => {
    const { path, cacheFolder } = folderWith({
      'main.xsl': stylesheet(
        `<xsl:param name="width" as="xs:integer" select="0"/><xsl:param name="loud" as="xs:boolean" select="false()"/><xsl:param name="word" as="xs:string" select="''"/>
<xsl:template match="/"><xsl:value-of select="$width + 1, not($loud), string-length($word)"/></xsl:template>`,
      ),
    });
    const options = { to: { stylesheet: path('main.xsl') }, cacheFolder };
    const good = await transformTei(tei(''), { ...options, parameters: { width: '71', loud: 'true', word: 123 } });
    expect(good).toEqual({ output: '72 false 3', diagnostics: [] });
    const bad = await transformTei(tei(''), { ...options, parameters: { width: 'wide', colour: 'red' } });
    expect(bad.output).toBe('');
    expect(bad.diagnostics.map(({ code }) => code)).toEqual([
      'transform/parameter-value',
      'transform/unknown-parameter',
    ]);
  });

  it('begins in a mode, or with a named template', async () => {
    const { path, cacheFolder } = folderWith({
      'main.xsl': stylesheet(
        `<xsl:mode name="other"/><xsl:template match="/">usual</xsl:template><xsl:template match="/" mode="other">other</xsl:template>
<xsl:template name="first">first</xsl:template>`,
      ),
    });
    const options = { to: { stylesheet: path('main.xsl') }, cacheFolder };
    expect((await transformTei(tei(''), options)).output).toBe('usual');
    expect((await transformTei(tei(''), { ...options, mode: 'other' })).output).toBe('other');
    expect((await transformTei(tei(''), { ...options, template: 'first' })).output).toBe('first');
    expect((await transformTei(tei(''), { ...options, mode: 'none' })).diagnostics).toMatchObject([
      { code: 'transform/stylesheet-error' },
    ]);
  });

  it('returns further results that lie in the folder of the output, and refuses all others', async () => {
    const { path, cacheFolder } = folderWith({
      'main.xsl': stylesheet(
        `<xsl:param name="href" as="xs:string" select="'notes/a.txt'"/>
<xsl:template match="/"><xsl:result-document href="{$href}">aside</xsl:result-document>main</xsl:template>`,
      ),
    });
    const options = { to: { stylesheet: path('main.xsl') }, cacheFolder, outputFile: path('out/page.html') };
    expect(await transformTei(tei(''), options)).toEqual({
      output: 'main',
      more: [{ path: path('out/notes/a.txt'), text: 'aside' }],
      diagnostics: [],
    });
    mkdirSync(path('out'));
    symlinkSync(path('.'), path('out/link'));
    for (const href of [
      '../a.txt',
      '/tmp/a.txt',
      'file:///tmp/a.txt',
      'http://localhost/a.txt',
      'x/../../a.txt',
      'link/a.txt',
    ]) {
      const { output, diagnostics } = await transformTei(tei(''), { ...options, parameters: { href } });
      expect([href, output, diagnostics.map(({ code }) => code)]).toEqual([href, '', ['transform/result-outside']]);
    }
    expect(readdirSync(path('.')).sort()).toEqual(['cache', 'main.xsl', 'out']);
  });

  it('places what our stylesheets know nothing of', async () => {
    const xml = tei('<p>a\n<widget xmlns="http://example.org/w">b</widget></p>');
    const { output, diagnostics } = await transformTei(xml, { to: 'html', source: 'w.xml' });
    expect(output).toContain('b</span>');
    expect(diagnostics).toMatchObject([
      { code: 'transform/unhandled-element', severity: 'warning', position: { line: 2, column: 1 } },
    ]);
  });
});
