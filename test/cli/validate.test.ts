import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeFolder } from '../support/make-folder.js';
import { runInProcess } from '../support/run-command.js';
import { ANYTHING, TEI, WITHOUT_EMPH } from './sample-texts.js';

const EMPHASIS = TEI.replace('Nothing', '<emph>No</emph>\n<emph>thing</emph>\n<p who="#nobody"/>');
const WEB_ADDRESS = 'https://example.org/schemas/own.rng';
const PUBLISHED = 'http://www.tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng';

const naming = (xml: string, href: string) => xml.replace('?>', `?><?xml-model href="${href}"?>`);

const cwd = makeFolder({
  'good.xml': TEI,
  'emphasis.xml': EMPHASIS,
  'deep/names-file.xml': naming(EMPHASIS, '../own.rng'),
  'names-address.xml': naming(EMPHASIS, WEB_ADDRESS),
  'names-published.xml': naming(EMPHASIS, PUBLISHED),
  'names-archive.xml': naming(EMPHASIS, 'https://vault.tei-c.de/P5/3.1.0/xml/tei/custom/schema/relaxng/tei_all.rng'),
  'own.rng': WITHOUT_EMPH,
  'outer.rng': `<grammar xmlns="http://relaxng.org/ns/structure/1.0"><include href="inner.rng"/></grammar>`,
  'inner.rng': WITHOUT_EMPH,
  'bad.rng': '<grammar xmlns="http://relaxng.org/ns/structure/1.0"/>',
  'catalog.xml': `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><uri name="${WEB_ADDRESS}" uri="own.rng"/></catalog>`,
});
const validate = (...args: string[]) => runInProcess(['validate', ...args], { cwd });
const cache = join(cwd, '.cache', 'teiwright', 'schemas');

afterEach(() => {
  vi.unstubAllGlobals();
  rmSync(join(cwd, '.cache'), { recursive: true, force: true });
});

describe('the schema', () => {
  const emphasis = /"emph"/;
  const without = /validate\/no-schema/;
  // [what, arguments, exit code, standard output must match, must not match]
  it.each([
    ['a file', ['emphasis.xml', '--schema', 'own.rng'], 1, emphasis, without],
    [
      'a file that is satisfied',
      ['good.xml', '--schema', 'own.rng'],
      0,
      /^good\.xml: nothing to complain of\n$/,
      without,
    ],
    ['a file that includes another', ['emphasis.xml', '--schema', 'outer.rng'], 1, emphasis, without],
    ['the file that the document names, beside it', ['deep/names-file.xml'], 1, emphasis, without],
    ['an address in a catalog', ['names-address.xml', '--catalog', 'catalog.xml'], 1, emphasis, without],
    ['an address without a catalog', ['names-address.xml'], 0, /"https:\S+own\.rng" is not on this computer/, emphasis],
    [
      'an address of the TEI that was not fetched',
      ['names-published.xml'],
      0,
      /is not on this computer; "teiwright schema add tei_all" fetches it/,
      emphasis,
    ],
    ['none', ['emphasis.xml'], 0, /tei_all was not fetched yet[\s\S]*hint: .*teiwright schema add tei_all/, emphasis],
  ] as [string, string[], number, RegExp, RegExp][])('%s', async (_, args, code, matches, lacks) => {
    const result = await validate(...args);
    expect(result.stderr).toBe('');
    expect(result.stdout).toMatch(matches);
    expect(result.stdout).not.toMatch(lacks);
    expect(result.code).toBe(code);
  });

  it.each([
    [
      'a file that is not there',
      ['good.xml', '--schema', 'none.rng'],
      2,
      /usage\/no-schema: Cannot read the schema "none.rng"/,
    ],
    ['a name that was not fetched', ['good.xml', '--schema', 'tei_lite'], 2, /teiwright schema add tei_lite/],
    ['a catalog that is not there', ['good.xml', '--catalog', 'none.xml'], 2, /none\.xml.*there is no such file/],
    [
      'a code that is none',
      ['good.xml', '--off', 'validate/everything'],
      2,
      /usage\/no-such-code: No finding is called/,
    ],
    ['a number that is none', ['good.xml', '--max-errors', '0'], 2, /whole number/],
  ] as [string, string[], number, RegExp][])('%s is wrong usage', async (_, args, code, stderr) => {
    const result = await validate(...args);
    expect(result.stderr).toMatch(stderr);
    expect([result.code, result.stdout]).toEqual([code, '']);
  });

  it('that breaks the rules of RELAX NG is told with its own place', async () => {
    const { code, stdout } = await validate('good.xml', '--schema', 'bad.rng');
    expect(code).toBe(1);
    expect(stdout).toMatch(/bad\.rng:1:\d+ error validate\/schema-incorrect/);
  });

  it('is kept compiled, and compiled anew when a file that it includes changes', async () => {
    expect((await validate('emphasis.xml', '--schema', 'outer.rng')).code).toBe(1);
    const [kept, ...more] = readdirSync(cache);
    expect(more).toEqual([]);
    expect((await validate('emphasis.xml', '--schema', 'outer.rng')).stdout).toMatch(emphasis);
    writeFileSync(join(cwd, 'inner.rng'), ANYTHING);
    expect((await validate('emphasis.xml', '--schema', 'outer.rng')).stdout).not.toMatch(emphasis);
    writeFileSync(join(cwd, 'inner.rng'), WITHOUT_EMPH);
    writeFileSync(join(cache, kept ?? ''), 'damaged');
    expect((await validate('emphasis.xml', '--schema', 'outer.rng')).stdout).toMatch(emphasis);
  });
});

describe('what is shown', () => {
  const args = ['emphasis.xml', '--schema', 'own.rng'];

  it('is one finding where several are alike, with the lines of the others', async () => {
    const { stdout } = await validate(...args);
    expect(stdout).toMatch(/^emphasis\.xml: 2 errors, 1 warning\n/);
    expect(stdout.match(/ error /g)).toHaveLength(1);
    expect(stdout).toContain('(and 1 more like it: line 5)');
  });

  it('--json gives each of them', async () => {
    const { stdout } = await validate(...args, '--json');
    expect(stdout.match(/"severity":"error"/g)).toHaveLength(2);
    const { stdout: fewer, code } = await validate(...args, '--json', '--max-errors', '1');
    expect(fewer.match(/"severity":"error"/g)).toHaveLength(1);
    expect(code).toBe(1);
  });

  it('--max-errors stops, and says how many are left', async () => {
    const { stdout } = await validate('emphasis.xml', '--schema', 'own.rng', '--max-errors', '1');
    expect(stdout).not.toContain('not shown');
    writeFileSync(join(cwd, 'worse.xml'), EMPHASIS.replace('<p who', '<p xml:id="a"/><p xml:id="a" who'));
    const worse = await validate('worse.xml', '--schema', 'own.rng', '--max-errors', '1');
    expect(worse.stdout).toMatch(/3 errors, 1 warning, of which 2 are not shown/);
    expect(worse.code).toBe(1);
  });

  it('--off leaves a code out', async () => {
    const { stdout } = await validate(...args, '--off', 'validate/pointer-dangling');
    expect(stdout).toMatch(/^emphasis\.xml: 2 errors\n/);
    expect(stdout).not.toContain('pointer-dangling');
  });

  it('--explain says what it means, each lesson once', async () => {
    const { stdout } = await validate(...args, '--explain');
    expect(stdout).toMatch(/\nvalidate\/pointer-dangling\n {2}A value such as "#kim"/);
  });

  it('pointers are followed into the other files given, and into no others', async () => {
    const pointing = TEI.replace(
      'Nothing',
      '<ref target="deep/people.xml#kim deep/people.xml#lee other.xml#x">No</ref>',
    );
    writeFileSync(join(cwd, 'pointing.xml'), pointing);
    writeFileSync(join(cwd, 'deep', 'people.xml'), TEI.replace('Nothing', '<name xml:id="kim">Kim</name>'));
    const alone = await validate('pointing.xml', '--schema', 'own.rng');
    expect(alone.stdout).not.toContain('pointer-file');
    const { stdout } = await validate('pointing.xml', './deep/people.xml', '--schema', 'own.rng');
    expect(stdout.match(/pointer-file: @target points to "#lee" of "deep\/people.xml"/g)).toHaveLength(1);
    expect(stdout.match(/pointer-file/g)).toHaveLength(1);
  });

  it('--sarif is one log of all files, and nothing else', async () => {
    const { stdout, code } = await validate('emphasis.xml', 'good.xml', '--schema', 'own.rng', '--sarif');
    const [run] = JSON.parse(stdout).runs;
    expect(run.tool.driver.name).toBe('teiwright');
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual(['error', 'error', 'warning']);
    expect(code).toBe(1);
  });

  it('says only once to people that there is no schema', async () => {
    const { stdout } = await validate('good.xml', 'emphasis.xml');
    expect(stdout.match(/validate\/no-schema/g)).toHaveLength(1);
  });
});

describe('teiwright schema add', () => {
  const add = (name: string) => runInProcess(['schema', 'add', name], { cwd });

  it('fetches a schema, which validate then takes for files that name none, or name it', async () => {
    const fetch = vi.fn(async () => new Response(WITHOUT_EMPH));
    vi.stubGlobal('fetch', fetch);
    const { code, stdout, stderr } = await add('tei_all');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^tei_all is kept in .*schemas\n {2}from https:\S+tei_all\.rng\n {2}sha256 [\da-f]{64}\n$/);
    for (const args of [['emphasis.xml'], ['names-published.xml'], ['emphasis.xml', '--schema', 'tei_all']])
      expect((await validate(...args)).stdout).toMatch(/"emph"/);
    expect((await validate('names-address.xml')).stdout).toMatch(/is not on this computer; "--schema tei_all" judges/);
    expect((await validate('names-published.xml')).stdout).not.toMatch(/validate\/other-release/);
    const { stdout: archived } = await validate('names-archive.xml');
    expect(archived).toMatch(/validate\/other-release: Judged by the "tei_all" that is kept here.*P5\/3\.1\.0/);
    expect(archived).toMatch(/"emph"/);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('says so when there is no network', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('fetch failed');
    });
    const { code, stdout, stderr } = await add('tei_all');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /Cannot get the schema "tei_all".*cannot be reached.*is the computer offline\?[\s\S]*hint: .*"teiwright schema add tei_all"/,
    );
  });

  it('knows what the TEI publishes', async () => {
    const { code, stderr } = await add('tei_everything');
    expect(code).toBe(2);
    expect(stderr).toMatch(/the TEI publishes tei_all, tei_lite/);
  });
});
