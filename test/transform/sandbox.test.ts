import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import saxon from 'saxon-js';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { compileToFile, readCompiled } from '../../src/transform/compile-cache.js';
import { transformTei } from '../../src/transform/saxon-js.js';
import type { TransformOptions } from '../../src/transform/xslt-engine.js';
import { hasBuild } from '../support/run-command.js';

vi.setConfig({ testTimeout: 60_000 });

const attacks = readdirSync(new URL('./attacks', import.meta.url)).filter((name) => name.endsWith('.xsl'));
const document = '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text/></TEI>';

/** A project with the attacks in it, and around it what they are after. */
const folder = mkdtempSync(join(tmpdir(), 'teiwright-sandbox-'));
const project = join(folder, 'project');
const cacheFolder = join(folder, 'cache');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(project);
cpSync(fileURLToPath(new URL('./attacks', import.meta.url)), project, { recursive: true });
writeFileSync(join(folder, 'secret.txt'), 'HARM');
writeFileSync(join(folder, 'secret.xml'), '<secret>HARM</secret>');
writeFileSync(join(folder, 'secret.json'), '{"is": "HARM"}');
writeFileSync(
  join(folder, 'secret.xsl'),
  '<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="text"/><xsl:template match="/">HARM</xsl:template></xsl:stylesheet>',
);
writeFileSync(join(project, '.env'), 'HARM');
writeFileSync(join(project, 'list.txt'), 'allowed');
symlinkSync('../secret.txt', join(project, 'link.txt'));

const run = (name: string, options: Partial<TransformOptions> = {}) =>
  transformTei(document, { to: { stylesheet: join(project, name) }, cacheFolder, ...options });

/** Attacks that SaxonJS itself is proof against: they are kept, lest it change. */
const HARMLESS = ['external-entity.xsl'];

describe.skipIf(!hasBuild)('a stylesheet that is not trusted', () => {
  it.each(attacks.filter((name) => !HARMLESS.includes(name) && name !== 'call-out.xsl'))(
    '%s does harm without the sandbox',
    async (name) => {
      expect((await run(name, { trusted: true })).output).toContain('HARM');
    },
  );

  it.each(HARMLESS)('%s does none even without it: once it does, it belongs to those above', async (name) => {
    expect((await run(name, { trusted: true })).output).not.toContain('HARM');
  });

  it.each(attacks)('%s does none in it', async (name) => {
    const { output, diagnostics } = await run(name);
    expect(output).not.toContain('HARM');
    // Asking whether a file is there is answered with no: that is no error.
    if (name !== 'available.xsl') expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  });

  it('tells what it may not have in it, and where', async () => {
    expect((await run('ixsl-eval.xsl')).diagnostics[0]).toMatchObject({
      code: 'transform/not-trusted',
      source: join(project, 'ixsl-eval.xsl'),
      position: { line: 2, column: 1 },
      hint: expect.stringContaining('--trust'),
    });
  });

  it('asks the network without the sandbox only', async () => {
    let calls = 0;
    const server = createServer((socket) => {
      calls += 1;
      socket.destroy();
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as { port: number };
    const file = join(project, 'calls.xsl');
    const attack = readFileSync(join(project, 'call-out.xsl'), 'utf8');
    // The way to the network that this process has.
    Object.assign(globalThis, { attackNet: await import('node:net') });
    writeFileSync(file, attack.replace('PORT', String(port)));
    await run('calls.xsl');
    expect(calls).toBe(0);
    expect((await run('calls.xsl', { trusted: true })).output).toContain('HARM');
    await vi.waitUntil(() => calls === 1);
    server.close();
  });

  it('may read what lies beside it, and in the folders that are given', async () => {
    writeFileSync(
      join(project, 'reads.xsl'),
      '<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="text"/><xsl:param name="file"/><xsl:template match="/"><xsl:value-of select="unparsed-text($file)"/></xsl:template></xsl:stylesheet>',
    );
    expect((await run('reads.xsl', { parameters: { file: 'list.txt' } })).output).toBe('allowed');
    expect((await run('reads.xsl', { parameters: { file: '../secret.txt' } })).output).toBe('');
    expect((await run('reads.xsl', { parameters: { file: '../secret.txt' }, readable: [folder] })).output).toBe('HARM');
  });

  it('may import the stylesheets that come with the package', async () => {
    const ours = fileURLToPath(new URL('../../xslt/tei-to-text.xsl', import.meta.url));
    writeFileSync(
      join(project, 'imports.xsl'),
      `<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:import href="${ours}"/></xsl:stylesheet>`,
    );
    const xml = '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>Hi</p></body></text></TEI>';
    expect(await transformTei(xml, { to: { stylesheet: join(project, 'imports.xsl') }, cacheFolder })).toEqual({
      output: 'Hi\n',
      diagnostics: [],
    });
  });
});

describe('secondary results', () => {
  const places = ['../out.txt', 'link/out.txt', '%FILE%', '%URL%'];
  const write = (href: string) =>
    `<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="text"/><xsl:template match="/"><xsl:result-document href="${href}">HARM</xsl:result-document></xsl:template></xsl:stylesheet>`;

  it.each(places)('at %s are written by the bare engine, and by none of ours', async (place) => {
    const out = join(project, 'out');
    mkdirSync(out, { recursive: true });
    rmSync(join(out, 'link'), { force: true });
    symlinkSync(folder, join(out, 'link'));
    const target = place === '../out.txt' ? join(project, 'out.txt') : join(folder, 'out.txt');
    const href = place.replace('%FILE%', target).replace('%URL%', `file://${target}`);
    const stylesheet = join(project, 'writes.xsl');
    writeFileSync(stylesheet, write(href));
    const outputFile = join(out, 'page.txt');
    const isThere = () => readdirSync(join(target, '..')).includes('out.txt');

    for (const trusted of [true, false]) {
      const { output, diagnostics } = await transformTei(document, {
        to: { stylesheet },
        cacheFolder,
        outputFile,
        trusted,
      });
      expect([output, diagnostics.map(({ code }) => code), isThere()]).toEqual([
        '',
        ['transform/result-outside'],
        false,
      ]);
    }
    const compiled = await compileToFile(stylesheet, { cacheFolder });
    if (!('file' in compiled)) throw new Error('not compiled');
    const sef = (await readCompiled(compiled.file)) ?? {};
    saxon.transform({
      stylesheetInternal: sef,
      sourceText: document,
      destination: 'serialized',
      baseOutputURI: `file://${outputFile}`,
    });
    expect(isThere()).toBe(true);
    rmSync(target);
  });
});
