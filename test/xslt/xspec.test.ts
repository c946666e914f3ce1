import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it, vi } from 'vitest';
import { stylesheetFiles } from './stylesheet-patterns.js';
import { announceCall } from './xspec/compile-for-calls.js';
import { readXSpec } from './xspec/read-xspec.js';
import { runCase } from './xspec/run-case.js';

vi.setConfig({ testTimeout: 120_000 });

const files = globSync('test/xslt/**/*.xspec', { absolute: true }).sort();
const suites = await Promise.all(
  files.map(async (file) => ({ name: basename(file, '.xspec'), cases: await readXSpec(file) })),
);
for (const { cases } of suites) for (const test of cases) announceCall(test);
const mustFail = suites.filter(({ name }) => name === 'must-fail');

describe.each(suites.filter(({ name }) => name !== 'must-fail'))('the cases of $name', ({ cases }) => {
  for (const test of cases) {
    const name = test.labels.join(' › ');
    if (test.pending === undefined) it(name, async () => expect(await runCase(test)).toBeUndefined());
    else it.skip(`${name} (pending: ${test.pending})`, () => {});
  }
});

describe.each(mustFail)('the runner', ({ cases }) => {
  it.each(cases.map((test) => [test.labels.at(-1), test] as const))('notices %s', async (_, test) => {
    expect(await runCase(test)).toMatch(/expected|false/);
  });
  it('looked at something', () => expect(cases.length).toBeGreaterThan(9));
});

describe('xspec files', () => {
  /** They make the page around the text, which has tests of its own, or parts that are only called. */
  const ELSEWHERE = ['page', 'legend', 'labelled', 'speech', 'citation', 'metadata'];
  it('are there for each module of the page', () => {
    const modules = stylesheetFiles()
      .filter((file) => file.startsWith('html/'))
      .map((file) => basename(file, '.xsl'));
    const names = new Set(suites.map(({ name }) => name));
    expect(modules.filter((name) => !names.has(name) && !ELSEWHERE.some((other) => name.startsWith(other)))).toEqual(
      [],
    );
  });
});
