import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentKinds } from '../../src/model/metadata.js';
import { makeFolder } from '../support/make-folder.js';
import { runInProcess } from '../support/run-command.js';
import { REPORT } from './sample-texts.js';

const cwd = makeFolder({
  'report.txt': REPORT,
  'side.txt': REPORT,
  'side.meta.yaml': 'title: The title beside\n',
  'bad.txt': REPORT,
  'bad.meta.yaml': 'tilte: Typo\n',
  'all.yaml': 'title: The title for all\npublisher: The Archive\n',
});

async function run(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await runInProcess(args, { cwd });
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

describe('options of reading', () => {
  it('--kind takes every kind that there is', async () => {
    const { stderr } = await runInProcess(['encode', 'report.txt', '--kind', 'poem'], { cwd });
    expect(stderr).toContain(documentKinds.join(', '));
  });

  it.each([
    ['--meta', ['report.txt', '--meta', 'all.yaml'], ['The title for all', 'The Archive']],
    ['the side file', ['side.txt'], ['The title beside']],
    ['both, the side file winning', ['side.txt', '--meta', 'all.yaml'], ['The title beside', 'The Archive']],
    ['--lang', ['report.txt', '--lang', 'en-GB'], ['xml:lang="en-GB"']],
    ['--edtf', ['report.txt', '--edtf'], [' datingMethod="https://www.loc.gov/standards/datetime/"', ' when-custom="']],
  ])('%s', async (_, args, expected) => {
    const xml = await run('encode', ...args);
    for (const words of expected) expect(xml).toContain(words);
  });

  it('-o - is standard output, and no place for the three files of run', async () => {
    expect(await run('encode', 'report.txt', '-o', '-')).toBe(await run('encode', 'report.txt'));
    const { code, stderr } = await runInProcess(['run', 'report.txt', '-o', '-'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('Three files are made')]);
    expect(readdirSync(cwd)).not.toContain('-');
  });

  it('--kind is taken over a guess', async () => {
    expect(await run('encode', 'report.txt', '--kind', 'telegram')).not.toBe(await run('encode', 'report.txt'));
  });

  it('a side file with a fault is shown with its place', async () => {
    const { stderr } = await runInProcess(['encode', 'bad.txt'], { cwd });
    expect(stderr).toMatch(/^bad\.meta\.yaml:1:\d+ /);
    expect(stderr).toContain('1 | tilte: Typo');
  });

  it('another language than English leaves names and speech alone, and says so', async () => {
    const { code, stdout, stderr } = await runInProcess(['encode', 'report.txt', '--lang', 'sq'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('annotate/other-language');
    expect(stdout).toContain('xml:lang="sq"');
    expect(stdout.slice(stdout.indexOf('<text'))).not.toMatch(/<(said|persName|placeName)\b/);
  });
});

describe('options of marking', () => {
  it('--provenance says more, less or nothing of who made a mark', async () => {
    const lengths = await Promise.all(
      ['full', 'summary', 'none'].map(async (how) => {
        const xml = await run('encode', 'report.txt', '--provenance', how);
        return xml.match(/ (?:resp|cert)="/g)?.length ?? 0;
      }),
    );
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(lengths[0]).toBeGreaterThan(lengths[1] ?? 0);
  });

  it('--continued-speech off marks only sentences with a word of saying', async () => {
    const text = 'Mr. Rusk said that the harvest had been good. Nothing had been lost. There would be bread.\n';
    const marks = async (...more: string[]) => {
      const { stdout } = await runInProcess(['annotate', '-', '--format', 'gold', ...more], { cwd, stdin: text });
      return (JSON.parse(stdout) as { marks: { type: string }[] }).marks.map(({ type }) => type);
    };
    expect(await marks()).toContain('free');
    const without = await marks('--continued-speech', 'off');
    expect(without).not.toContain('free');
    expect(without).toContain('ind');
  });

  it('--explain says where, what, by which rule and on what evidence, apart from the document', async () => {
    const { code, stdout, stderr } = await runInProcess(['encode', 'report.txt', '--explain'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toBe(await run('encode', 'report.txt'));
    expect(stderr).toMatch(
      /^report\.txt:\d+:59 place "Albania"\n {2}names\/[\w-]+ \((high|medium|low), teiwright\): \S/m,
    );
    expect(stderr).toMatch(/ speech "[^\n]*"\n {2}speech\/[\w-]+ /);
  });
});

describe('annotate', () => {
  it('writes W3C Web Annotations that lead back to the text', async () => {
    const collection = JSON.parse(await run('annotate', 'report.txt'));
    expect(collection).toMatchObject({ type: 'AnnotationCollection', label: 'report.txt' });
    const albania = collection.first.items.find(
      (item: { body: { value: string }[] }) => item.body[0]?.value === 'place',
    );
    const start = REPORT.indexOf('Albania had');
    expect(albania.target.selector).toMatchObject([
      { type: 'TextPositionSelector', start, end: start + 7 },
      { type: 'TextQuoteSelector', exact: 'Albania' },
    ]);
  });

  it('--format gold writes the shape of evaluation data', async () => {
    const gold = JSON.parse(await run('annotate', 'report.txt', '--format', 'gold'));
    expect(gold).toMatchObject({ name: 'report', textLength: REPORT.length });
    expect(gold.marks).toContainEqual(expect.objectContaining({ type: 'place', text: 'Albania' }));
    expect(gold.marks).toContainEqual(expect.objectContaining({ type: 'dir', text: '"We shall meet again."' }));
  });
});

describe('a terminal', () => {
  it('gets a bar over several documents, and what was found after it', async () => {
    const { stderr } = await runInProcess(['encode', 'report.txt', 'bad.txt', '-o', 'made/'], {
      cwd,
      isTerminal: true,
    });
    expect(stderr).toContain('2/2');
    expect(stderr.indexOf('bad.meta.yaml')).toBeGreaterThan(stderr.indexOf('2/2'));
  });

  it('gets none over a single document', async () => {
    const { stderr } = await runInProcess(['encode', 'report.txt'], { cwd, isTerminal: true });
    expect(stderr).toBe('');
  });
});
