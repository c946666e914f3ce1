import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { planPipeline } from '../../../src/pipeline/run/run-pipeline.js';
import { buildSharedRegister } from '../../../src/register/merge/build-shared-register.js';
import { ANYTHING, TEI } from '../../cli/sample-texts.js';
import { makeFolder } from '../../support/make-folder.js';
import { letter, openFolder, readFolder, runFolder, SMALLEST } from './collection.js';

// The real one, watched.
vi.mock(import('../../../src/register/merge/build-shared-register.js'), async (load) => {
  const real = await load();
  return { ...real, buildSharedRegister: vi.fn(real.buildSharedRegister) };
});

// The first use of a stylesheet compiles it, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const collection = (config = SMALLEST, files: Record<string, string> = {}) =>
  makeFolder({ 'teiwright.config.yaml': config, 'in/a.txt': letter(1), 'in/b.txt': letter(2), ...files });

const statesOf = (report: Awaited<ReturnType<typeof runFolder>>) =>
  Object.fromEntries(
    report.files.map(({ source, steps }) => [source, steps.map(({ id, state }) => `${id} ${state}`).join(', ')]),
  );

describe('a pipeline', () => {
  it('makes everything once, then nothing, then what a change calls for', async () => {
    const folder = collection();
    const first = await runFolder(folder);
    expect(first.counts).toEqual({ files: 2, made: 2, unchanged: 0, failed: 0 });
    const out = readFolder(join(folder, 'out'));
    expect(Object.keys(out)).toEqual(['a.html', 'a.xml', 'b.html', 'b.xml']);

    const second = await runFolder(folder);
    expect(second.counts).toEqual({ files: 2, made: 0, unchanged: 2, failed: 0 });
    expect(second.files.map(({ diagnostics }) => diagnostics)).toEqual(
      first.files.map(({ diagnostics }) => diagnostics),
    );

    appendFileSync(join(folder, 'in/b.txt'), '\nP.S. One word more.\n');
    expect(statesOf(await runFolder(folder))).toEqual({
      'in/a.txt': 'encode unchanged, validate unchanged, html unchanged',
      'in/b.txt': 'encode made, validate made, html made',
    });
    expect(readFileSync(join(folder, 'out/b.html'), 'utf8')).toContain('One word more');
  });

  it('finds all up to date when another process has compiled the same stylesheet meanwhile', async () => {
    const caches = makeFolder({});
    vi.stubEnv('XDG_CACHE_HOME', caches);
    try {
      const folder = collection();
      await runFolder(folder);
      const compiled = Object.keys(readFolder(caches)).filter((file) => file.endsWith('.sef.json'));
      expect(compiled).toEqual([expect.stringContaining('tei-to-html')]);
      for (const file of compiled) appendFileSync(join(caches, file), '\n');
      expect((await runFolder(folder)).counts).toMatchObject({ made: 0, unchanged: 2 });
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('makes only the steps that a change touches, from results that it kept', async () => {
    const folder = collection();
    await runFolder(folder);
    writeFileSync(
      join(folder, 'teiwright.config.yaml'),
      SMALLEST.replace('{transform: html}', '{transform: html, params: {registers: "no"}}'),
    );
    expect(statesOf(await runFolder(folder))['in/a.txt']).toBe('encode unchanged, validate unchanged, html made');
  });

  it('goes on with the same bytes: what comes out again stops the rest', async () => {
    const folder = collection();
    await runFolder(folder);
    // White space at the end of the file is no part of the text.
    appendFileSync(join(folder, 'in/a.txt'), '\n\n\n');
    expect(statesOf(await runFolder(folder))['in/a.txt']).toBe('encode made, validate unchanged, html unchanged');
  });

  it('sees side files, the stylesheet and what it imports, modules and what they import, and files that are said to be read', async () => {
    const xsl = (content: string) =>
      `<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">${content}</xsl:stylesheet>`;
    const folder = collection(
      `sources: in/a.txt
steps:
  - encode
  - transform: my.xsl
    ext: txt
  - module: ./count.mjs
    ext: json
    reads: lists/*
output: out/{name}.{ext}`,
      {
        'my.xsl': xsl('<xsl:import href="part.xsl"/><xsl:output method="text"/>'),
        'part.xsl': xsl('<xsl:template match="/">one</xsl:template>'),
        'count.mjs': `import { word } from './word.mjs';\nexport default ({ text, name }) => JSON.stringify([name, word, text.includes('Marie')]);`,
        'word.mjs': `export const word = 'first';`,
        'lists/a.txt': 'a',
      },
    );
    await runFolder(folder);
    expect(readFolder(join(folder, 'out'))).toMatchObject({ 'a.txt': 'one', 'a.json': '["a","first",false]' });
    const changes: [string, string, string][] = [
      ['in/a.meta.yaml', 'title: Marie', 'encode made, my made, count made'],
      ['part.xsl', xsl('<xsl:template match="/">two</xsl:template>'), 'encode unchanged, my made, count unchanged'],
      ['word.mjs', `export const word = 'second';`, 'encode unchanged, my unchanged, count made'],
      ['lists/a.txt', 'b', 'encode unchanged, my unchanged, count made'],
    ];
    for (const [file, content, states] of changes) {
      writeFileSync(join(folder, file), content);
      expect([file, statesOf(await runFolder(folder))['in/a.txt']]).toEqual([file, states]);
    }
  });

  it('goes on after files that fail, and tries those again', async () => {
    const folder = collection(SMALLEST, { 'in/b.txt': '%PDF-1.7\n\u0000\u0001' });
    const report = await runFolder(folder);
    expect(report.counts).toEqual({ files: 2, made: 1, unchanged: 0, failed: 1 });
    expect(report.files[1]?.diagnostics).toMatchObject([{ code: 'read/binary', source: 'in/b.txt' }]);
    expect(statesOf(report)['in/b.txt']).toBe('encode failed, validate skipped, html skipped');
    expect(Object.keys(readFolder(join(folder, 'out')))).toEqual(['a.html', 'a.xml']);
    expect((await runFolder(folder)).counts).toEqual({ files: 2, made: 0, unchanged: 1, failed: 1 });
    writeFileSync(join(folder, 'in/b.txt'), letter(2));
    expect((await runFolder(folder)).counts).toEqual({ files: 2, made: 1, unchanged: 1, failed: 0 });
  });

  it('writes what a check refuses, and nothing that comes after', async () => {
    const folder = makeFolder({
      'teiwright.config.yaml':
        'sources: tei/*.xml\nsteps: [{transform: copy.xsl}, validate, {transform: text}]\noutput: out/{name}.{ext}',
      'copy.xsl':
        '<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:mode on-no-match="shallow-copy"/></xsl:stylesheet>',
      'tei/a.xml':
        '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text xml:id="a"><body><p xml:id="a">x</p></body></text></TEI>',
    });
    const report = await runFolder(folder);
    expect(statesOf(report)['tei/a.xml']).toBe('copy made, validate failed, text skipped');
    expect(report.files[0]?.diagnostics.find(({ severity }) => severity === 'error')).toMatchObject({
      code: 'validate/duplicate-id',
      source: 'out/a.xml',
    });
    expect(Object.keys(readFolder(join(folder, 'out')))).toEqual(['a.xml']);
  });

  it('asks Schematron rules, says where one is broken, and asks again when the rules change', {
    timeout: 60_000,
  }, async () => {
    const rulesOf = (message: string) => `<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt3">
      <ns prefix="tei" uri="http://www.tei-c.org/ns/1.0"/>
      <pattern id="p"><rule context="tei:p"><assert id="p-who" test="@who">${message}</assert></rule></pattern></schema>`;
    const folder = makeFolder({
      'teiwright.config.yaml':
        'sources: tei/*.xml\nsteps: [{validate: , schema: any.rng, schematron: own.sch}]\noutput: out/{name}.{ext}',
      'tei/a.xml': TEI,
      'any.rng': ANYTHING,
      'own.sch': rulesOf('no speaker'),
    });
    const report = await runFolder(folder);
    expect(statesOf(report)['tei/a.xml']).toBe('validate failed');
    expect(report.files[0]?.diagnostics[0]).toMatchObject({
      code: 'schematron/rule-broken',
      source: 'tei/a.xml',
      position: { line: expect.any(Number) },
    });
    writeFileSync(join(folder, 'own.sch'), rulesOf('nobody speaks'));
    expect((await runFolder(folder)).files[0]?.diagnostics[0]?.message).toContain('nobody speaks');
    writeFileSync(join(folder, 'own.sch'), rulesOf('x').replace('@who', 'true()'));
    expect(statesOf(await runFolder(folder))['tei/a.xml']).toBe('validate made');
    expect(statesOf(await runFolder(folder))['tei/a.xml']).toBe('validate unchanged');
    rmSync(join(folder, 'own.sch'));
    const missing = await runFolder(folder);
    expect(statesOf(missing)['tei/a.xml']).toBe('validate failed');
    expect(missing.files[0]?.diagnostics[0]).toMatchObject({ code: 'usage/no-schema' });
  });

  it('makes nothing that has no place, and uses it all the same', async () => {
    const folder = collection(
      'sources: in/a.txt\nsteps: [{encode: , output: false}, speech, {transform: text}]\noutput: "{name}-{step}.{ext}"',
    );
    await runFolder(folder);
    expect(existsSync(join(folder, 'a-speech.csv'))).toBe(true);
    rmSync(join(folder, 'a-text.txt'));
    expect(statesOf(await runFolder(folder))['in/a.txt']).toBe('encode unchanged, speech unchanged, text made');
    expect(readFileSync(join(folder, 'a-text.txt'), 'utf8')).toContain('Dear Mr. Clark');
  });

  it('keeps folders with {dir}', async () => {
    const folder = collection('sources: in/**/*.txt\nsteps: [encode]\noutput: out/{dir}/{name}.{ext}', {
      'in/x/y/a.txt': letter(3),
    });
    await runFolder(folder);
    expect(Object.keys(readFolder(join(folder, 'out')))).toEqual(['a.xml', 'b.xml', 'x/y/a.xml']);
  });

  it('builds one register of all', async () => {
    const folder = collection('sources: in/*.txt\nsteps: [encode, {register: people.xml}]\noutput: out/{name}.{ext}');
    const report = await runFolder(folder);
    expect(report.collection).toMatchObject([
      { id: 'register', state: 'made', outputs: ['people.xml', 'people.proposals.json'] },
    ]);
    expect(readFileSync(join(folder, 'people.xml'), 'utf8')).toContain('Clark');
    expect((await runFolder(folder)).collection).toMatchObject([{ state: 'unchanged' }]);
  });

  it('merges a register again when a document or the register has changed, and only then', async () => {
    const folder = collection('sources: in/*.txt\nsteps: [encode, {register: people.xml}]\noutput: out/{name}.{ext}');
    const people = join(folder, 'people.xml');
    const merged = vi.mocked(buildSharedRegister);
    await runFolder(folder);
    merged.mockClear();
    await runFolder(folder);
    expect(merged).not.toHaveBeenCalled();

    const known = readFileSync(people, 'utf8');
    writeFileSync(
      people,
      known.replace('</listPerson>', '<person xml:id="me"><persName>Me</persName></person></listPerson>'),
    );
    await runFolder(folder);
    expect(merged).toHaveBeenCalledTimes(1);
    expect(readFileSync(people, 'utf8')).toContain('xml:id="me"');
    await runFolder(folder);
    expect(merged).toHaveBeenCalledTimes(1);

    writeFileSync(join(folder, 'in/a.txt'), letter(1).replace('Clark', 'Bellingham'));
    expect((await runFolder(folder)).collection).toMatchObject([{ state: 'made' }]);
    expect(readFileSync(people, 'utf8')).toContain('Bellingham');
    await runFolder(folder, { force: true });
    expect(merged).toHaveBeenCalledTimes(3);
  });
});

describe('a pipeline is careful', () => {
  it('leaves alone what somebody changed by hand, until it is forced', async () => {
    const folder = collection();
    await runFolder(folder);
    const corrected = `${readFileSync(join(folder, 'out/a.xml'), 'utf8')}<!-- mine -->`;
    writeFileSync(join(folder, 'out/a.xml'), corrected);
    for (const _ of ['at once', 'and the next time']) {
      const report = await runFolder(folder);
      expect(report.files[0]).toMatchObject({ state: 'failed' });
      expect(report.files[0]?.diagnostics.map(({ code }) => code)).toContain('pipeline/changed-by-hand');
      expect(readFileSync(join(folder, 'out/a.xml'), 'utf8')).toBe(corrected);
    }
    expect((await runFolder(folder, { force: true })).counts.failed).toBe(0);
    expect(readFileSync(join(folder, 'out/a.xml'), 'utf8')).not.toContain('mine');
  });

  it('does not write over files that it never made', async () => {
    const folder = collection(SMALLEST, { 'out/a.xml': '<TEI>by hand</TEI>' });
    expect((await runFolder(folder)).files[0]?.diagnostics.map(({ code }) => code)).toContain(
      'pipeline/changed-by-hand',
    );
    expect(readFileSync(join(folder, 'out/a.xml'), 'utf8')).toBe('<TEI>by hand</TEI>');
  });

  it('knows what a run that was cut off has written', async () => {
    const folder = collection();
    await runFolder(folder);
    const made = readFolder(join(folder, 'out'));
    // As if it had been killed after the outputs were written, and before that was remembered.
    const { recordPath, readRecord, writeRecord } = await import('../../../src/pipeline/work/file-record.js');
    const records = join(folder, '.teiwright/records');
    const record = await readRecord(records, 'in/a.txt');
    const hashes = Object.values(record.steps).flatMap(({ files }) => files.map(({ hash }) => hash));
    await writeRecord(records, { source: 'in/a.txt', steps: {}, pending: hashes });
    expect(existsSync(recordPath(records, 'in/a.txt'))).toBe(true);
    writeFileSync(join(folder, 'in/a.txt'), letter(9));
    expect((await runFolder(folder)).counts).toMatchObject({ made: 1, failed: 0 });
    expect(readFolder(join(folder, 'out'))['a.xml']).not.toBe(made['a.xml']);
  });

  it('makes again what a damaged record does not tell', async () => {
    const folder = collection();
    await runFolder(folder);
    for (const name of Object.keys(readFolder(join(folder, '.teiwright/records'))))
      writeFileSync(join(folder, '.teiwright/records', name), '{"source": "in/a.t');
    expect((await runFolder(folder)).counts).toMatchObject({ made: 2, failed: 0 });
  });

  it('removes what the atomic writer left when it was killed, and nothing else', async () => {
    const folder = collection(SMALLEST, {
      'out/a.xml.123456': 'half',
      'out/other.xml.123': 'mine',
      'out/a.xml.bak': 'mine',
    });
    await runFolder(folder);
    expect(Object.keys(readFolder(join(folder, 'out'))).filter((name) => !/^[ab]\.(xml|html)$/.test(name))).toEqual([
      'a.xml.bak',
      'other.xml.123',
    ]);
  });

  it('refuses two files in one place before anything is written', async () => {
    const folder = collection('sources: in/*.txt\nsteps: [encode]\noutput: out/all.xml');
    const report = await runFolder(folder);
    expect(report.diagnostics).toMatchObject([{ code: 'usage/same-output', source: 'in/b.txt' }]);
    expect(existsSync(join(folder, 'out'))).toBe(false);
    const overItself = collection('sources: in/*.txt\nsteps: [encode]\noutput: in/{name}.txt');
    expect((await runFolder(overItself)).diagnostics[0]).toMatchObject({ code: 'usage/same-output' });
  });

  it('does not take its own output for a source', async () => {
    const folder = collection('sources: "**/*.txt"\nsteps: [encode, {transform: text}]\noutput: out/{name}.{ext}');
    await runFolder(folder);
    expect((await runFolder(folder)).counts).toEqual({ files: 2, made: 0, unchanged: 2, failed: 0 });
  });

  it('refuses files that are too large for its memory, with advice', async () => {
    const folder = collection();
    writeFileSync(join(folder, 'in/c.txt'), 'word '.repeat(400_000));
    const report = await runFolder(folder, { memory: 200e6 });
    expect(report.counts).toMatchObject({ made: 2, failed: 1 });
    expect(report.files[2]?.diagnostics).toMatchObject([
      { code: 'pipeline/too-large', hint: expect.stringContaining('Divide') },
    ]);
  });

  it('is alone in its folder', async () => {
    const folder = collection();
    mkdirSync(join(folder, '.teiwright'));
    writeFileSync(
      join(folder, '.teiwright/lock'),
      JSON.stringify({ process: process.ppid, host: (await import('node:os')).hostname() }),
    );
    await expect(runFolder(folder)).rejects.toMatchObject({ code: 'pipeline/running' });
    // One that a dead process left is taken over.
    writeFileSync(
      join(folder, '.teiwright/lock'),
      JSON.stringify({ process: 2 ** 22 - 3, host: (await import('node:os')).hostname() }),
    );
    expect((await runFolder(folder)).counts.made).toBe(2);
    expect(existsSync(join(folder, '.teiwright/lock'))).toBe(false);
  });

  it('says what is wrong with a function of the project', async () => {
    const config = (name: string) =>
      `sources: in/a.txt\nsteps: [{module: ./f.mjs, function: ${name}, ext: txt}]\noutput: out/{name}.{ext}`;
    const folder = collection(config('fails'), {
      'f.mjs': `export const fails = () => { throw new Error('too hot'); };
export const remarks = ({ text }) => ({ text: text.toUpperCase(), remarks: [{ message: 'a long letter', severity: 'warning', line: 3 }] });`,
    });
    expect((await runFolder(folder)).files[0]?.diagnostics).toMatchObject([
      { code: 'pipeline/module', message: expect.stringContaining('too hot') },
    ]);
    writeFileSync(join(folder, 'teiwright.config.yaml'), config('absent'));
    expect((await runFolder(folder)).files[0]?.diagnostics[0]?.message).toContain('no such function');
    writeFileSync(join(folder, 'teiwright.config.yaml'), config('remarks'));
    expect((await runFolder(folder)).files[0]?.diagnostics).toMatchObject([
      { code: 'pipeline/remark', severity: 'warning', message: 'a long letter', position: { line: 3, column: 1 } },
    ]);
    expect(readFileSync(join(folder, 'out/a.txt'), 'utf8')).toContain('DEAR MR. CLARK');
  });

  it('stops before the files when a stylesheet cannot be compiled', async () => {
    const folder = collection(
      'sources: in/*.txt\nsteps: [encode, {transform: my.xsl}]\noutput: out/{step}/{name}.{ext}',
      {
        'my.xsl':
          '<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">\n<xsl:template match="/"><xsl:call-template name="nowhere"/></xsl:template></xsl:stylesheet>',
      },
    );
    const report = await runFolder(folder);
    expect(report.diagnostics).toMatchObject([{ code: 'transform/stylesheet-syntax', position: { line: 2 } }]);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });
});

describe('the plan of a pipeline', () => {
  it('says what would be made and why, and makes nothing', async () => {
    const folder = collection();
    const needs = async () =>
      (await planPipeline(await openFolder(folder))).files.map((each) => [
        each.file.source,
        Object.fromEntries(each.needs),
      ]);
    const waits = 'waits for what is before it';
    expect((await needs())[0]).toEqual(['in/a.txt', { encode: 'never made', validate: waits, html: waits }]);
    expect(existsSync(join(folder, 'out'))).toBe(false);
    await runFolder(folder);
    rmSync(join(folder, 'out/a.html'));
    appendFileSync(join(folder, 'in/b.txt'), 'More.\n');
    expect(await needs()).toEqual([
      ['in/a.txt', { encode: undefined, validate: undefined, html: 'output missing' }],
      ['in/b.txt', { encode: 'something changed', validate: waits, html: waits }],
    ]);
  });
});
