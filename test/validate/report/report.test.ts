import { describe, expect, it } from 'vitest';
import { codes } from '../../../src/diagnostics/codes.js';
import { createDiagnostic } from '../../../src/diagnostics/diagnostic.js';
import { explainCode, explainFinding } from '../../../src/validate/report/explain.js';
import { groupSameCause, limitErrors } from '../../../src/validate/report/group-causes.js';
import { toSarif } from '../../../src/validate/report/sarif.js';

const dangling = (line: number, id = 'a') =>
  createDiagnostic('validate/pointer-dangling', {
    source: 'my file.xml',
    values: { attribute: 'who', id },
    position: { line, column: 2, endLine: line, endColumn: 4 },
  });
const broken = (problem: string) =>
  createDiagnostic('validate/not-well-formed', { source: 'a.xml', values: { problem } });

describe('groupSameCause', () => {
  it('counts what is the same and keeps apart what is not', () => {
    const groups = groupSameCause([dangling(1), dangling(2, 'b'), dangling(7), { ...dangling(8), source: 'b.xml' }]);
    expect(groups.map(({ count, others }) => [count, others.map(({ line }) => line)])).toEqual([
      [2, [7]],
      [1, []],
      [1, []],
    ]);
  });
});

describe('limitErrors', () => {
  const groups = groupSameCause([broken('a'), dangling(1), broken('b'), broken('b'), broken('c')]);
  it.each([
    [0, 0, 5],
    [1, 2, 3],
    [2, 3, 1],
    [3, 4, 0],
  ])('with %i errors shows %i groups and leaves %i findings', (most, shown, left) => {
    const limited = limitErrors(groups, most);
    expect([limited.shown.length, limited.left]).toEqual([shown, left]);
  });
});

describe('toSarif', () => {
  it('says rule, level and region', () => {
    const [run] = JSON.parse(toSarif([dangling(3), broken('x')], { version: '1.2.3' })).runs;
    expect(run.tool.driver).toMatchObject({ name: 'teiwright', version: '1.2.3' });
    expect(run.results).toMatchObject([
      {
        ruleId: 'validate/pointer-dangling',
        ruleIndex: 1,
        level: 'warning',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'my%20file.xml' },
              region: { startLine: 3, startColumn: 2, endLine: 3, endColumn: 4 },
            },
          },
        ],
      },
      { ruleId: 'validate/not-well-formed', ruleIndex: 0, level: 'error' },
    ]);
    expect(run.results[1].locations[0].physicalLocation.region).toBeUndefined();
  });
});

describe('a log of SARIF 2.1.0', () => {
  const log = JSON.parse(toSarif([dangling(3), broken('x'), dangling(4)], { version: '1.2.3' }));

  it('has what the standard asks of the log, the run and the tool (3.13, 3.14, 3.18, 3.19)', () => {
    expect(log).toMatchObject({ $schema: expect.stringMatching(/^https:.*sarif.*2\.1\.0/), version: '2.1.0' });
    expect(Object.keys(log).sort()).toEqual(['$schema', 'runs', 'version']);
    const [run] = log.runs;
    expect(['utf16CodeUnits', 'unicodeCodePoints']).toContain(run.columnKind);
    expect(run.tool.driver.name).toMatch(/./);
  });

  it('has rules with text, each once, that the results name and number rightly (3.27, 3.49)', () => {
    const [{ tool, results }] = log.runs;
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const rule of tool.driver.rules) {
      expect(rule.shortDescription.text).toMatch(/./);
      expect(['none', 'note', 'warning', 'error']).toContain(rule.defaultConfiguration.level);
    }
    expect(results).toHaveLength(3);
    for (const { ruleId, ruleIndex, level, message } of results) {
      expect(ids[ruleIndex]).toBe(ruleId);
      expect(['none', 'note', 'warning', 'error']).toContain(level);
      expect(message.text).toMatch(/./);
    }
  });

  it('has relative addresses, also of files with signs in their names, and lines and columns from 1 (3.4, 3.30)', () => {
    const odd = createDiagnostic('validate/not-well-formed', { source: 'dir\\a #1?.xml', values: { problem: 'x' } });
    const [{ results }] = JSON.parse(toSarif([odd], { version: '1' })).runs;
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('dir/a%20%231%3F.xml');
    for (const { locations } of log.runs[0].results) {
      const { region } = locations[0].physicalLocation;
      for (const number of Object.values(region ?? {})) expect(number).toBeGreaterThanOrEqual(1);
    }
  });
});

describe('explainCode', () => {
  it('has a lesson for each finding of the grammar', () => {
    const ours = Object.keys(codes).filter((code) =>
      /^validate\/(?:grammar|datatype)/.test(code),
    ) as (keyof typeof codes)[];
    expect(ours.length).toBeGreaterThan(8);
    expect(ours.filter((code) => explainCode(code) === codes[code].message)).toEqual([]);
  });

  it('names the section of the Guidelines', () => {
    const finding = createDiagnostic('validate/grammar-element', {
      source: '-',
      values: { name: 'head', parent: 'p' },
    });
    expect(explainFinding(finding)).toContain('section DSHD');
  });
});
