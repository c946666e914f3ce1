import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createJavaEngine, findSaxonJar } from '../../src/transform/saxon-java.js';
import { transformTei } from '../../src/transform/saxon-js.js';
import { hasBuild } from '../support/run-command.js';

vi.setConfig({ testTimeout: 240_000 });

/** In CI it must be there. */
const hasJava = process.env.CI !== undefined || findSaxonJar() !== undefined;

const tei = (body: string) => `<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>${body}</body></text></TEI>`;

const folder = mkdtempSync(join(tmpdir(), 'teiwright-java-test-'));
const stylesheet = (name: string, content: string) => {
  const file = join(folder, name);
  writeFileSync(
    file,
    `<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"><xsl:output method="text"/>\n${content}\n</xsl:stylesheet>`,
  );
  return { to: { stylesheet: file }, engine: 'java', trusted: true } as const;
};

describe.skipIf(!hasJava)('Saxon-HE (needs libsaxonhe-java)', () => {
  it.skipIf(!hasBuild)('gives what SaxonJS gives, with every bundled stylesheet', async () => {
    const { compareEngines } = await import('./engines-agree.mjs');
    const { compared, different } = await compareEngines({ largest: 45_000 });
    expect(compared).toBeGreaterThanOrEqual(30);
    expect(different).toEqual([]);
  });

  it('places what our stylesheets know nothing of', async () => {
    const xml = tei('<p>a\n<widget xmlns="http://example.org/w">b</widget></p>');
    const java = await transformTei(xml, { to: 'html', engine: 'java', source: 'w.xml' });
    const js = await transformTei(xml, { to: 'html', source: 'w.xml' });
    expect(java.diagnostics).toEqual(js.diagnostics);
  });

  it('takes parameters, modes, templates, and gives messages, further results and errors', async () => {
    const main = stylesheet(
      'main.xsl',
      `<xsl:param name="width" as="xs:integer" select="0"/><xsl:mode name="other"/>
<xsl:template match="/"><xsl:message>so far</xsl:message><xsl:result-document href="notes/a.txt">aside</xsl:result-document><xsl:value-of select="$width + 1"/></xsl:template>
<xsl:template match="/" mode="other">other</xsl:template><xsl:template name="first">first</xsl:template>`,
    );
    const outputFile = join(folder, 'out/page.txt');
    expect(await transformTei(tei(''), { ...main, parameters: { width: '71' }, outputFile })).toMatchObject({
      output: '72',
      more: [{ path: join(folder, 'out/notes/a.txt'), text: 'aside' }],
      diagnostics: [{ code: 'transform/message', message: 'The stylesheet says: so far' }],
    });
    expect((await transformTei(tei(''), { ...main, mode: 'other' })).output).toBe('other');
    expect((await transformTei(tei(''), { ...main, template: 'first' })).output).toBe('first');
    const stops = stylesheet(
      'stops.xsl',
      `<xsl:template match="/">\n<xsl:sequence select="error((), 'no further')"/></xsl:template>`,
    );
    const { output, diagnostics } = await transformTei(tei(''), stops);
    expect(output).toBe('');
    expect(diagnostics).toMatchObject([{ code: 'transform/stylesheet-error' }]);
    expect(diagnostics[0]?.message).toMatch(/line 3.*stops\.xsl.*no further/);
  });

  it('runs no stylesheet that is not trusted', async () => {
    const { to } = stylesheet('any.xsl', '<xsl:template match="/">x</xsl:template>');
    expect(await transformTei(tei(''), { to, engine: 'java' })).toMatchObject({
      output: '',
      diagnostics: [{ code: 'transform/java-not-trusted' }],
    });
  });
});

it('says when Saxon-HE or Java is not there', async () => {
  const engine = createJavaEngine(null);
  await expect(engine.transform(tei(''), { to: 'text' })).rejects.toMatchObject({ code: 'transform/no-java' });
});
