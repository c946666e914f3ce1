import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasJing, runJing } from '../support/jing.js';
import { makeFolder } from '../support/make-folder.js';
import { runInProcess } from '../support/run-command.js';
import { SHARED } from '../support/shared.js';
import { REPORT, VOLUME } from './sample-texts.js';

const folder = () =>
  makeFolder({
    'volume.txt': VOLUME,
    'report.txt': REPORT,
    'volume.meta.yaml': 'title: The Volume\npublisher: The Archive\n',
  });

describe('encode --split', () => {
  it('files: writes a file for each document, each of which verify finds whole', async () => {
    const cwd = folder();
    const { code } = await runInProcess(['encode', 'volume.txt', '--split', 'files', '-o', 'tei'], { cwd });
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, 'tei'))).toEqual(['volume-1.xml', 'volume-2.xml', 'volume-3.xml']);
    const second = readFileSync(join(cwd, 'tei', 'volume-2.xml'), 'utf8');
    expect(second).toContain('<title type="main">99. Memorandum of Conversation</title>');
    expect(second).toContain('<publisher>The Archive</publisher>');
    for (const part of ['1', '2', '3']) {
      const args = ['verify', `tei/volume-${part}.xml`, 'volume.txt', '--part', part];
      expect((await runInProcess(args, { cwd })).code).toBe(0);
    }
    expect((await runInProcess(['verify', 'tei/volume-1.xml', 'volume.txt', '--part', '2'], { cwd })).code).toBe(1);
  });

  it('corpus: writes one teiCorpus in which each id stands once, and which verify finds whole', async () => {
    const cwd = folder();
    const { code } = await runInProcess(['encode', 'volume.txt', '--split', 'corpus', '-o', 'volume.xml'], { cwd });
    expect(code).toBe(0);
    const xml = readFileSync(join(cwd, 'volume.xml'), 'utf8');
    expect(xml).toMatch(/<teiCorpus xmlns="[^"]+">\s*<teiHeader>\s*<fileDesc>\s*<titleStmt>\s*<title>The Volume</);
    expect(xml.match(/<TEI /g)).toHaveLength(3);
    const ids = [...xml.matchAll(/ xml:id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, targets = ''] of xml.matchAll(/ (?:ref|who|toWhom|target|resp|datingPoint|prev|next)="#([^"]+)"/g))
      for (const target of targets.split(' #')) expect(ids).toContain(target);
    expect(xml).toContain('xml:id="d1.note.1"');
    const { code: verified, stdout } = await runInProcess(['verify', 'volume.xml', 'volume.txt'], { cwd });
    expect([verified, stdout]).toEqual([0, 'volume.xml holds every character of volume.txt, in order.\n']);
  });

  it.skipIf(!hasJing)('both are valid against tei_all', async () => {
    const cwd = folder();
    await runInProcess(['encode', 'volume.txt', '--split', 'files', '-o', 'tei'], { cwd });
    await runInProcess(['encode', 'volume.txt', '--split', 'corpus', '-o', 'tei/volume.xml'], { cwd });
    const files = readdirSync(join(cwd, 'tei')).map((name) => join(cwd, 'tei', name));
    expect(files).toHaveLength(4);
    expect(runJing(join(SHARED, 'schema', 'tei_all.rng'), files)).toEqual([]);
  });

  it('tells the place of a finding, and of what was lost, in the file', async () => {
    const cwd = folder();
    const { stderr } = await runInProcess(['encode', 'volume.txt', '--split', 'corpus', '-o', 'volume.xml'], { cwd });
    expect(stderr).toMatch(/^volume\.txt:15:\d+ .*annotate\/unclosed-quotation/m);
    const xml = readFileSync(join(cwd, 'volume.xml'), 'utf8');
    const changed = makeFolder({ 'volume.txt': VOLUME, 'volume.xml': xml.replace(' asked ', ' ') });
    const { code, stdout } = await runInProcess(['verify', 'volume.xml', 'volume.txt', '--json'], { cwd: changed });
    expect(code).toBe(1);
    const line = xml.slice(0, xml.indexOf(' asked ')).split('\n').length;
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'lost',
      source: { line: 13, column: 13 },
      tei: { line },
      text: 'asked',
    });
  });

  it('says so when there is one document only, and encodes that', async () => {
    const cwd = folder();
    const { code, stderr } = await runInProcess(['encode', 'report.txt', '--split', 'files', '-o', 'tei/'], { cwd });
    expect([code, readdirSync(join(cwd, 'tei'))]).toEqual([0, ['report.xml']]);
    expect(stderr).toContain('read/one-document');
  });

  it.each([
    [['encode', 'volume.txt', '--split', 'files'], 'usage/no-output'],
    [['encode', 'volume.txt', '--split', 'pages'], 'files, corpus'],
    [['verify', 'volume.txt', 'volume.txt', '--part', 'x'], 'no number of a document'],
  ])('refuses %j', async (args, words) => {
    const { code, stderr } = await runInProcess(args, { cwd: folder() });
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});
