import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileRelaxNg } from '../../../src/schema/relax-ng/compile.js';
import { loadSchema, serializeSchema } from '../../../src/schema/relax-ng/serialize.js';
import { validateTei } from '../../../src/validate/validate.js';
import { describeWithShared, SHARED } from '../../support/shared.js';
import { studentMistakes } from '../../validate/cases/student-mistakes.js';

describeWithShared('a schema that was written and loaded', () => {
  it('says the same as before, and is written the same again', () => {
    const compiled = compileRelaxNg(readFileSync(resolve(SHARED, 'schema/tei_all.rng'), 'utf8'));
    const text = serializeSchema(compiled);
    const loaded = loadSchema(text);
    const say = (schema: typeof loaded) => studentMistakes.map(([, xml]) => validateTei(xml, { schema }));
    expect(say(loaded)).toEqual(say(compiled));
    expect(serializeSchema(loaded)).toBe(text);
  });
});

describe('loadSchema', () => {
  it('keeps values, lists, exceptions and recursion', () => {
    const schema = `start = x
      x = element x { attribute n { list { ("a" | xsd:integer { minInclusive = "3" })+ } }, (x | y)* }
      y = element y { xsd:NCName - "z" }`;
    const loaded = loadSchema(serializeSchema(compileRelaxNg(schema)));
    const isValid = (xml: string) => validateTei(xml, { schema: loaded }).length === 0;
    expect(isValid('<x n="a 3"><x n="4"/><y>a</y></x>')).toBe(true);
    expect(isValid('<x n="a 2"/>')).toBe(false);
    expect(isValid('<x n="a"><y>z</y></x>')).toBe(false);
  });

  it.each(['', '{}', '{"version":0}', 'x'])('refuses %j', (text) => {
    expect(() => loadSchema(text)).toThrow('another version');
  });
});
