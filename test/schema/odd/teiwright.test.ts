import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRulesAsker, readRulesFile } from '../../../src/pipeline/ask-rules.js';
import { compileOdd } from '../../../src/schema/odd/compile-odd.js';
import { writeRelaxNg } from '../../../src/schema/odd/write-relax-ng.js';
import { compileRelaxNg } from '../../../src/schema/relax-ng/compile.js';
import { validateTei } from '../../../src/validate/validate.js';
import { createGenerator } from '../../support/generate-document.js';
import { hasJing, runJing } from '../../support/jing.js';
import { makeFolder } from '../../support/make-folder.js';
import { createRandom } from '../../support/mutate.js';
import { hasShared, SHARED } from '../../support/shared.js';
import { brokenCases, FRAME } from './cases/broken-rules.js';

const DOCUMENTS = 2000;
/** How many elements the parts of header and text have, more or less. */
const SMALL = 1;
const LARGE = 60;
const BROKEN_EACH = 5;
const RNG = 'schemas/teiwright.rng';

const odd = readFileSync('schemas/teiwright.odd', 'utf8');
const compiled = compileOdd(odd, { source: 'schemas/teiwright.odd' });
const { model } = compiled;
const schema = compileRelaxNg(compiled.relaxNg);
const askRules = createRulesAsker(readRulesFile('schemas/teiwright.sch'));

const judge = async (xml: string) => [...validateTei(xml, { schema }), ...((await askRules?.(xml, '-')) ?? [])];

describe('teiwright.odd', () => {
  it('says nothing that cannot be followed', () => {
    expect(compiled.diagnostics).toEqual([]);
  });

  it.each([
    ['teiwright.rng', compiled.relaxNg],
    ['teiwright.sch', compiled.schematron],
  ])('%s is up to date; else: npm run build:schemas', (file, made) => {
    expect(readFileSync(join('schemas', file), 'utf8') === made).toBe(true);
  });

  it('describes every element, attribute and class, and shows every element in use', () => {
    const silent = [...model.elements.values()].filter(
      ({ gloss, desc, examples }) => !gloss || !desc || examples.length === 0,
    );
    expect(silent.map(({ ident }) => ident)).toEqual([]);
    expect([...model.classes.values()].filter(({ desc }) => !desc).map(({ ident }) => ident)).toEqual([]);
    expect(odd.match(/<attDef(?![^>]*mode="delete")[^>]*>(?!\s*<desc>)/g)).toBeNull();
    expect(model.elements.size).toBeGreaterThan(150);
  });

  it('lets every element stand somewhere', () => {
    const reachable = new Set(schema.vocabulary().elements.keys());
    expect([...model.elements.keys()].filter((name) => !reachable.has(name))).toEqual([]);
  });

  it('has examples that are valid', () => {
    const anywhere = compileRelaxNg(writeRelaxNg(model, { source: '-', start: [...model.elements.keys()] }).text);
    const wrong = [...model.elements.values()].flatMap(({ ident, examples }) =>
      examples.flatMap((example) => {
        const xml = example.replace(/^\s*<\w+/, '$& xmlns="http://www.tei-c.org/ns/1.0"');
        const found = validateTei(xml, { schema: anywhere }).filter(({ code }) =>
          /grammar|datatype|well-formed/.test(code),
        );
        return [
          ...found.map(({ message }) => `${ident}: ${message}`),
          ...(xml.includes(`<${ident}`) ? [] : [`${ident}: not in it`]),
        ];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('documents made from it', () => {
  const generate = createGenerator(schema, createRandom(8));
  const documents = Array.from({ length: DOCUMENTS }, (_, index) => generate(index % 80 === 0 ? LARGE : SMALL));

  it('are accepted by it, and meet every element', { timeout: 120_000 }, () => {
    const refused = documents.filter((xml) =>
      validateTei(xml, { schema }).some(({ code }) => /grammar|datatype|well-formed/.test(code)),
    );
    expect(refused).toEqual([]);
    const all = documents.join('');
    expect([...model.elements.keys()].filter((name) => !all.includes(`<${name}`))).toEqual([]);
  });

  it.skipIf(!hasJing || !hasShared)('are accepted by tei_all', { timeout: 300_000 }, () => {
    const files = Object.fromEntries(documents.map((xml, index) => [`${index}.xml`, xml]));
    const folder = makeFolder(files);
    const paths = Object.keys(files).map((name) => join(folder, name));
    const complaints = runJing(join(SHARED, 'schema/tei_all.rng'), paths, ['-i']);
    expect(complaints.slice(0, 5)).toEqual([]);
    // jing reads our grammar, and says of the same documents what we say.
    expect(runJing(RNG, paths.slice(0, 100), ['-i']).slice(0, 5)).toEqual([]);
    writeFileSync(join(folder, 'bad.xml'), documents[0]?.replace('<teiHeader', '<teiHeader nope=""') ?? '');
    expect(runJing(RNG, [join(folder, 'bad.xml')])[0]).toContain('attribute "nope" not allowed');
  });
});

describe('each rule', { timeout: 60_000 }, () => {
  const put = (at: string, content: string, number: number) =>
    FRAME.replace(`<!--${at}-->`, content.replaceAll('{n}', String(number)));

  it('has its cases', () => {
    const rules = [...compiled.schematron.matchAll(/<sch:pattern id="([^"]+)"/g)].map(([, id]) => id);
    expect(rules.filter((rule) => !brokenCases.some((each) => each.rule === rule))).toEqual([]);
    const count = brokenCases.reduce((sum, { breaks }) => sum + breaks.length * BROKEN_EACH, 0);
    expect(count).toBeGreaterThanOrEqual(200);
  });

  it.each(brokenCases)(
    '$rule refuses what breaks it, by name and in its line, and nothing else',
    async ({ rule, at = 'text', breaks, passes }) => {
      for (const content of breaks)
        for (let number = 10; number < 10 + BROKEN_EACH; number += 1) {
          const xml = put(at, content, number);
          const found = await judge(xml);
          const line = FRAME.split('\n').findIndex((each) => each.includes(`<!--${at}-->`)) + 1;
          const named = found.filter(({ code, message }) => code === rule || message.endsWith(`(rule "${rule}")`));
          expect(
            named.map(({ position }) => position?.line),
            content,
          ).toContain(line);
        }
      for (const content of passes) expect(await judge(put(at, content, 1)), content).toEqual([]);
    },
  );
});
