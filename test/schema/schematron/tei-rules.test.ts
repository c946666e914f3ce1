import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { compileSchematron, nameOfRule } from '../../../src/schema/schematron/compile-schematron.js';
import { type RuleFinding, readFindings } from '../../../src/schema/schematron/read-findings.js';
import { readSchematron } from '../../../src/schema/schematron/read-schematron.js';
import { transformTei } from '../../../src/transform/saxon-js.js';
import { makeFolder } from '../../support/make-folder.js';
import { describeWithShared, SHARED } from '../../support/shared.js';
import { teiRules } from './cases/tei-rules.js';

/** The second engine, a Debian package; in CI it must be there. */
const SAXON = '/usr/share/java/Saxon-HE.jar';
const hasSaxon = process.env.CI !== undefined || existsSync(SAXON);

const namespaces = `xmlns="http://www.tei-c.org/ns/1.0" xmlns:rng="http://relaxng.org/ns/structure/1.0"
  xmlns:sch="http://purl.oclc.org/dsdl/schematron" xmlns:old="http://www.ascc.net/xml/schematron"`;
const documentOf = (fragment: string) => `<TEI ${namespaces}>${fragment}</TEI>`;
/** `tei_all-p-…-constraint-rule-11` is called as in the table of cases; two have another serial number in front. */
const plainName = (rule: string) =>
  rule
    .replace(/^tei_all-/, '')
    .replace(/-constraint(-rule-\d+)?$/, '')
    .replace(/^d9e129048$/, 'content')
    .replace(/^d9e130831$/, 'datatype');

describeWithShared("the TEI's own rules", () => {
  const rules = readSchematron(readFileSync(resolve(SHARED, 'schema/tei_all.rng'), 'utf8'));
  const { stylesheet = '' } = compileSchematron(rules);
  /** Every assertion: its name in the table, and how its message begins. */
  const assertions = rules.patterns.flatMap((pattern) =>
    pattern.rules.flatMap((rule) =>
      rule.assertions.map((assertion) => {
        const [first] = assertion.message;
        const begins = first !== undefined && 'text' in first ? first.text.replaceAll(/\s+/g, ' ').trim() : '';
        return { name: plainName(nameOfRule(assertion, rule, pattern)), begins };
      }),
    ),
  );
  const numbered = assertions.map(({ name, begins }, index) => {
    const number = assertions.slice(0, index + 1).filter((each) => each.name === name).length;
    return { key: number === 1 ? name : `${name}#${number}`, name, begins };
  });
  const isBroken = (key: string, findings: readonly RuleFinding[]) => {
    const assertion = numbered.find((each) => each.key === key);
    return findings.some(
      ({ kind, rule, text }) =>
        kind === 'broken' && plainName(rule) === assertion?.name && text.startsWith(assertion.begins),
    );
  };
  const found = new Map<string, RuleFinding[]>();
  const folder = makeFolder();

  beforeAll(async () => {
    for (const [index, [, breaks, passes]] of teiRules.entries())
      for (const [kind, fragment] of [
        ['breaks', breaks],
        ['passes', passes],
      ] as const) {
        const { output, diagnostics } = await transformTei(documentOf(fragment), {
          to: { text: stylesheet, name: 'tei-all' },
        });
        expect(diagnostics).toEqual([]);
        found.set(`${kind}-${index}.xml`, readFindings(output));
      }
  }, 120_000);

  it('are all in the table, each once', () => {
    expect(teiRules.map(([key]) => key).sort()).toEqual(numbered.map(({ key }) => key).sort());
  });

  it.each(teiRules.map(([key], index) => [key, index] as const))(
    '%s is broken by one document and kept by another',
    (key, index) => {
      expect(isBroken(key, found.get(`breaks-${index}.xml`) ?? [])).toBe(true);
      expect(isBroken(key, found.get(`passes-${index}.xml`) ?? [])).toBe(false);
      expect(found.get(`passes-${index}.xml`)?.filter(({ kind }) => kind === 'failed')).toEqual([]);
    },
  );

  it.runIf(hasSaxon)('give the same findings with Saxon-HE', { timeout: 120_000 }, () => {
    const [documents, results] = [join(folder, 'documents'), join(folder, 'results')];
    for (const each of [documents, results]) mkdirSync(each);
    for (const [index, [, breaks, passes]] of teiRules.entries()) {
      writeFileSync(join(documents, `breaks-${index}.xml`), documentOf(breaks));
      writeFileSync(join(documents, `passes-${index}.xml`), documentOf(passes));
    }
    writeFileSync(join(folder, 'rules.xsl'), stylesheet);
    execFileSync('java', ['-jar', SAXON, `-s:${documents}`, `-xsl:${join(folder, 'rules.xsl')}`, `-o:${results}`]);
    const theirs = new Map(
      readdirSync(results).map((name) => [name, readFindings(readFileSync(join(results, name), 'utf8'))]),
    );
    expect(theirs.size).toBe(2 * teiRules.length);
    expect(Object.fromEntries([...theirs].sort())).toEqual(Object.fromEntries([...found].sort()));
  });
});
