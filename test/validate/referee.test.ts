import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indexLines, offsetAt } from '../../src/diagnostics/line-index.js';
import { compileRelaxNg } from '../../src/schema/relax-ng/compile.js';
import { validateTei } from '../../src/validate/validate.js';
import { parseXmlEvents } from '../../src/xml/events.js';
import { hasJing, runJing } from '../support/jing.js';
import { createRandom, mutate, mutations } from '../support/mutate.js';
import { hasShared, SHARED } from '../support/shared.js';

const MUTANTS = 252;
const tei = resolve(SHARED, 'schema/tei_all.rng');

/** Samples that the referee cannot judge, each with the reason. */
const explained: Readonly<Record<string, string>> = {
  'ParlaMint-ES-GA.ana.xml': 'the referee resolves XInclude and stops at files that are not there; we warn and read on',
};

interface Verdict {
  readonly file: string;
  readonly ours: string[];
  readonly theirs: string[];
  /** Is our first finding in the tag, or the text before the tag, that the referee's first is at? */
  readonly isSamePlace: boolean;
}

/** The start of the tag or text that ends at an offset, give or take: the referee names the end of what it read. */
function tokenAt(xml: string, offset: number): { start: number; end: number } {
  let found = { start: 0, end: xml.length };
  const see = (token: { start: number; end: number }) => {
    if (token.start < offset && offset <= token.end) found = { start: token.start, end: token.end };
  };
  parseXmlEvents(xml, { startElement: see, endElement: see, text: see });
  return found;
}

function compare(files: ReadonlyMap<string, string>): Verdict[] {
  const schema = compileRelaxNg(readFileSync(tei, 'utf8'), { uri: tei });
  const theirs = new Map<string, string[]>();
  for (const line of runJing(tei, [...files.keys()], ['-i'])) {
    const file = /^(.*?\.xml):\d+:\d+: (?:error|fatal)/.exec(line)?.[1];
    if (file !== undefined) theirs.set(file, [...(theirs.get(file) ?? []), line.slice(file.length + 1)]);
  }
  return [...files].map(([file, xml]) => {
    const found = validateTei(xml, { source: file, schema }).filter(({ code }) =>
      /grammar|datatype|well-formed/.test(code),
    );
    const said = theirs.get(file) ?? [];
    const lines = indexLines(xml);
    const [line = 1, column = 1] = (said[0] ?? '').split(':').map(Number);
    const token = tokenAt(xml, offsetAt(lines, { line, column }));
    const [first] = found;
    const at = first?.position === undefined ? -1 : offsetAt(lines, first.position);
    return {
      file: basename(file),
      ours: found.map(({ position, message }) => `${position?.line}:${position?.column} ${message}`),
      theirs: said,
      isSamePlace: at >= token.start && at < token.end,
    };
  });
}

function disagreements(verdicts: readonly Verdict[]): unknown[] {
  return verdicts
    .filter(
      ({ ours, theirs, isSamePlace }) => ours.length > 0 !== theirs.length > 0 || (ours.length > 0 && !isSamePlace),
    )
    .map(({ file, ours, theirs }) => ({ file, ours: ours.slice(0, 2), theirs: theirs.slice(0, 2) }));
}

function samplesIn(folder: string): string[] {
  return readdirSync(resolve(SHARED, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.xml'))
    .map((file) => resolve(SHARED, folder, file));
}

describe.skipIf(!hasShared || !hasJing)('our verdict and that of jing', () => {
  it.each(['data/tei-samples', 'data/frus/volumes'])('agree on %s', { timeout: 180_000 }, (folder) => {
    const judged = samplesIn(folder).filter((file) => !(basename(file) in explained));
    const files = new Map(judged.map((file) => [file, readFileSync(file, 'utf8')]));
    expect(files.size).toBeGreaterThan(10);
    expect(disagreements(compare(files))).toEqual([]);
  });

  it.each(Object.entries(explained))('part on %s: %s', (name) => {
    const file = samplesIn('data/tei-samples').find((each) => basename(each) === name) ?? '';
    expect(runJing(tei, [file], ['-i']).join('\n')).toMatch(/fatal: An 'include' failed/);
    const xml = readFileSync(file, 'utf8');
    const found = validateTei(xml, { schema: compileRelaxNg(readFileSync(tei, 'utf8'), { uri: tei }) });
    expect(found.map(({ code }) => code)).toContain('validate/grammar-inclusion');
    // Without the inclusions the two agree
    const folder = mkdtempSync(join(tmpdir(), 'explained-'));
    try {
      const without = join(folder, name);
      writeFileSync(without, xml.replace(/<xi:include\b[^>]*\/>/g, ''));
      expect(disagreements(compare(new Map([[without, readFileSync(without, 'utf8')]])))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it(`agree on ${MUTANTS} spoilt documents`, { timeout: 180_000 }, () => {
    const samples = [
      'gerdracor/hebbel',
      'gerdracor/buechner-leonce',
      'schnitzler-briefe/L00007',
      'schnitzler-briefe/L01407',
    ];
    const documents = samplesIn('data/tei-samples')
      .filter((file) => samples.some((sample) => file.includes(sample)))
      .map((file) => readFileSync(file, 'utf8').replace(/ xsi:schemaLocation="[^"]*"/, ''));
    documents.push(readFileSync(resolve(SHARED, 'examples/report-excerpt.tei.xml'), 'utf8'));
    const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
    try {
      const random = createRandom(1961);
      const files = new Map<string, string>();
      for (let number = 0; number < MUTANTS; number += 1) {
        const kind = mutations[number % mutations.length] ?? 'drop';
        const file = join(folder, `${number}-${kind}.xml`);
        files.set(file, mutate(documents[number % documents.length] ?? '', kind, random));
      }
      for (const [file, xml] of files) writeFileSync(file, xml);
      const verdicts = compare(files);
      expect(verdicts.filter(({ theirs }) => theirs.length > 0).length).toBeGreaterThan(MUTANTS / 3);
      expect(verdicts.filter(({ theirs }) => theirs.length === 0).length).toBeGreaterThan(MUTANTS / 20);
      expect(disagreements(verdicts)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
