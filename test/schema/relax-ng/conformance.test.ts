import { expect, it } from 'vitest';
import { compileRelaxNg, type RelaxNgSchema } from '../../../src/schema/relax-ng/compile.js';
import { validateTei } from '../../../src/validate/validate.js';
import { readSpecCases, type SpecCase } from '../../support/relax-ng-spectest.js';
import { describeWithShared, hasShared } from '../../support/shared.js';

const BASE = 'http://suite.example/';

/** Cases that do not pass, each with its reason; may only shrink. */
const knownFailures: Readonly<Record<string, string>> = {};

function compile({ files }: SpecCase, text: string): RelaxNgSchema {
  return compileRelaxNg(text, {
    uri: `${BASE}schema.rng`,
    readFile: (uri) => {
      const file = files.get(uri.replace(BASE, ''));
      if (file === undefined) throw new Error('no such file');
      return file;
    },
  });
}

function isValid(schema: RelaxNgSchema, xml: string): boolean {
  return validateTei(xml, { schema }).every(
    ({ code }) => !/^validate\/(?:grammar|datatype|not-well-formed)/.test(code),
  );
}

/** What goes wrong in one case. */
function judge(spec: SpecCase): string[] {
  const wrong: string[] = [];
  if (spec.incorrect !== undefined) {
    try {
      compile(spec, spec.incorrect);
      wrong.push('accepts an incorrect schema');
    } catch (error) {
      if ((error as { code?: string }).code !== 'validate/schema-incorrect') wrong.push(String(error));
    }
  }
  if (spec.correct !== undefined) {
    try {
      const schema = compile(spec, spec.correct);
      for (const xml of spec.valid) if (!isValid(schema, xml)) wrong.push(`refuses ${xml}`);
      for (const xml of spec.invalid) if (isValid(schema, xml)) wrong.push(`accepts ${xml}`);
    } catch (error) {
      wrong.push(`refuses a correct schema: ${error}`);
    }
  }
  return wrong;
}

describeWithShared('the RELAX NG conformance suite', () => {
  const cases = hasShared ? readSpecCases() : [];

  it('is all there', () => {
    expect(cases.length).toBe(385);
    expect(cases.filter(({ correct, incorrect }) => correct === undefined && incorrect === undefined)).toEqual([]);
    expect(Object.keys(knownFailures).length).toBeLessThanOrEqual(3);
  });

  it.each(cases.map((spec) => [spec.name, spec] as const))('%s', (name, spec) => {
    const wrong = judge(spec);
    if (name in knownFailures) expect(wrong).not.toEqual([]);
    else expect(wrong).toEqual([]);
  });
});
