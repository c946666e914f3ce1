import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRulesAsker } from '../../../src/pipeline/ask-rules.js';
import { compileOdd } from '../../../src/schema/odd/compile-odd.js';
import { readSpecificationLibrary } from '../../../src/schema/odd/read-odd.js';
import { compileRelaxNg } from '../../../src/schema/relax-ng/compile.js';
import { SCHEMATRON_NAMESPACE } from '../../../src/schema/schematron/rules.js';
import { validateTei } from '../../../src/validate/validate.js';
import { hasJing, runJing } from '../../support/jing.js';
import { makeFolder } from '../../support/make-folder.js';
import { describeWithShared, SHARED } from '../../support/shared.js';
import { customizations, GROUPS, unfollowed } from './cases/customizations.js';

const oddOf = (content: string, start = 'TEI') =>
  `<TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:sch="${SCHEMATRON_NAMESPACE}"><teiHeader/><text><body>${GROUPS}
<schemaSpec ident="own" start="${start}">${content}</schemaSpec></body></text></TEI>`;

/** Files that `tei_all` 4.12.0 and one made of the specifications 4.9.0 judge differently, and why. */
const DIFFERENT: Readonly<Record<string, string>> = {
  'schnitzler-briefe/L03507.xml': 'an "address" stands among the paragraphs of a "div", which 4.9.0 does not allow yet',
};

describeWithShared("customizations of the TEI's specifications", () => {
  const library = readSpecificationLibrary(readFileSync(resolve(SHARED, 'schema/p5subset.xml'), 'utf8'));

  describe.each(customizations)('$what', ({ odd, accepts, refuses }) => {
    const compiled = compileOdd(oddOf(odd), { library });
    const schema = compileRelaxNg(compiled.relaxNg);
    const hasRules = refuses.some(([, found]) => found.source.includes('rule'));
    const askRules = hasRules ? createRulesAsker({ source: 'own.sch', text: compiled.schematron }) : undefined;
    const judge = async (xml: string) => {
      const found = [...validateTei(xml, { schema }), ...((await askRules?.(xml, '-')) ?? [])];
      return found
        .filter(({ code }) => /grammar|datatype|schematron|well-formed/.test(code))
        .map(({ message }) => message);
    };

    it('compiles', () => {
      expect(compiled.diagnostics).toEqual([]);
    });

    it.each(accepts)('accepts %s', { timeout: 60_000 }, async (xml) => {
      expect(await judge(xml)).toEqual([]);
    });

    it.each(refuses)('refuses %s', { timeout: 60_000 }, async (xml, found) => {
      expect((await judge(xml)).join('\n')).toMatch(found);
    });
  });

  it.skipIf(!hasJing)('are read by jing, which judges as we do', { timeout: 120_000 }, () => {
    const folder = makeFolder();
    for (const [number, { odd, accepts, refuses }] of customizations.entries()) {
      const { relaxNg } = compileOdd(oddOf(odd), { library });
      const schema = compileRelaxNg(relaxNg);
      const isRefused = (xml: string) => validateTei(xml, { schema }).some(({ code }) => /grammar|datatype/.test(code));
      const file = (name: string) => join(folder, `${number}-${name}.xml`);
      const xmls = [...accepts, ...refuses.map(([xml]) => xml)];
      writeFileSync(join(folder, 'own.rng'), relaxNg);
      for (const [index, xml] of xmls.entries()) writeFileSync(file(String(index)), xml);
      const complaints = runJing(
        join(folder, 'own.rng'),
        xmls.map((_, index) => file(String(index))),
        ['-i'],
      );
      const refused = xmls.map((_, index) => complaints.some((line) => line.startsWith(file(String(index)))));
      expect(refused).toEqual(xmls.map(isRefused));
    }
  });

  it.each(unfollowed)('tells what cannot be followed: %s', (_, odd, code, message) => {
    const { diagnostics } = compileOdd(oddOf(odd), { source: 'own.odd', library });
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code, source: 'own.odd', message: expect.stringMatching(message) }),
    );
  });

  it.each([
    ['no schemaSpec', '<TEI xmlns="http://www.tei-c.org/ns/1.0"/>', /no "schemaSpec"/],
    ['no XML', '<TEI', /Not well-formed/],
    ['a group that is not there', oddOf('<specGrpRef target="#x"/>'), /no group "#x"/],
    ['another schema language', oddOf('<moduleRef url="a.rng"/>'), /"moduleRef" without @key/],
  ])('cannot use an ODD: %s', (_, text, message) => {
    expect(() => compileOdd(text, { source: 'own.odd', library })).toThrow(message);
    expect(() => compileOdd(text, { library })).toThrow(expect.objectContaining({ code: 'odd/incorrect' }));
  });

  it('with all modules, judges as tei_all does', { timeout: 120_000 }, () => {
    const modules = [...new Set(library.specifications.map(({ module }) => module))];
    const all = compileOdd(oddOf(modules.map((key) => `<moduleRef key="${key}"/>`).join(''), 'TEI teiCorpus'), {
      library,
    });
    expect(all.diagnostics).toEqual([]);
    const ours = compileRelaxNg(all.relaxNg);
    const theirs = compileRelaxNg(readFileSync(resolve(SHARED, 'schema/tei_all.rng'), 'utf8'));
    const folder = resolve(SHARED, 'data/tei-samples');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.xml$/.test(name));
    const different = files.filter((file) => {
      const xml = readFileSync(join(folder, file), 'utf8');
      const judge = (schema: typeof ours) =>
        validateTei(xml, { schema })
          .filter(({ code }) => /grammar|datatype/.test(code))
          .map(({ code, position }) => [code, position]);
      return JSON.stringify(judge(ours)) !== JSON.stringify(judge(theirs));
    });
    expect(files.length).toBeGreaterThan(15);
    expect(different).toEqual(Object.keys(DIFFERENT));
  });
});
