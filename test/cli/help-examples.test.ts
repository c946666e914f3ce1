import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../support/make-folder.js';
import { hasBuild, MAIN, runAsProgram, runInProcess } from '../support/run-command.js';
import { ANYTHING, LETTER, REPORT, VOLUME } from './sample-texts.js';

const commands = [
  '',
  'run',
  'encode',
  'verify',
  'validate',
  'schema',
  'schema add',
  'schema build',
  'explain',
  'transform',
  'annotate',
  'speech',
  'register',
  'register build',
  'register reconcile',
];

/** A network that has a schema, and an authority service that knows nobody. */
const FAKE_NETWORK = `
const manifest = { versions: ['0.2'], name: 'a', identifierSpace: 'http://a/', schemaSpace: 'http://b/' };
const answer = (queries) => Object.fromEntries(Object.keys(JSON.parse(queries)).map((key) => [key, { result: [] }]));
globalThis.fetch = async (url, { body } = {}) => {
  if (String(url).endsWith('.rng')) return new Response(${JSON.stringify(ANYTHING)});
  return Response.json(body ? answer(new URLSearchParams(body).get('queries')) : manifest);
};
`;

const cwd = makeFolder({
  'report.txt': REPORT,
  'volume.txt': VOLUME,
  'letters/a.txt': LETTER,
  'letters/b.txt': LETTER,
  'letters.yaml': 'publisher: An archive\n',
  'bin/teiwright': '',
  'project.rng': ANYTHING,
  'letters.odd': `<TEI xmlns="http://www.tei-c.org/ns/1.0"><schemaSpec ident="letters"><moduleRef key="all"/></schemaSpec></TEI>`,
  'complete.odd': `<TEI xmlns="http://www.tei-c.org/ns/1.0"><schemaSpec ident="own"><elementSpec ident="TEI"><content><textNode/></content></elementSpec></schemaSpec></TEI>`,
  'p5subset.xml': `<TEI xmlns="http://www.tei-c.org/ns/1.0"><elementSpec ident="TEI" module="all"><content><textNode/></content></elementSpec></TEI>`,
  'project.sch': '<schema xmlns="http://purl.oclc.org/dsdl/schematron"/>',
  // Nothing is fetched in a test.
  'fake-fetch.mjs': FAKE_NETWORK,
});

const FAKE = pathToFileURL(join(cwd, 'fake-fetch.mjs')).href;

/** The lines of help that start with `$`. */
async function readExamples(command: string): Promise<string[]> {
  const { stdout } = await runInProcess([...command.split(' ').filter(Boolean), '--help'], { cwd });
  return [...stdout.matchAll(/^ {2}\$ (.+)$/gm)].map(([, line]) => line ?? '');
}

describe.skipIf(!hasBuild)('the examples in help', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    writeFileSync(
      join(cwd, 'bin/teiwright'),
      `#!/bin/sh\nexec "${process.execPath}" --import "${FAKE}" "${MAIN}" "$@"\n`,
    );
    chmodSync(join(cwd, 'bin/teiwright'), 0o755);
    const made = await Promise.all([
      runAsProgram(['encode', 'report.txt', '-o', 'report.xml'], { cwd }),
      runAsProgram(['encode', 'letters/*.txt', '-o', 'tei/'], { cwd }),
      runAsProgram(['encode', 'volume.txt', '--split', 'files', '-o', 'tei/'], { cwd }),
    ]);
    expect(made.map(({ code }) => code)).toEqual([0, 0, 0]);
  });

  it.each(commands)('of “teiwright %s” all work', async (command) => {
    const examples = await readExamples(command);
    expect(examples.length).toBeGreaterThan(1);
    for (const line of examples) {
      const { status, stderr } = spawnSync('sh', ['-c', line], {
        cwd,
        encoding: 'utf8',
        env: { ...process.env, PATH: `${join(cwd, 'bin')}${delimiter}${process.env.PATH}`, XDG_CACHE_HOME: cwd },
      });
      expect(status, `${line}\n${stderr}`).toBe(0);
    }
  });
});
