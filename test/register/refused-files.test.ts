import { describe, expect, it } from 'vitest';
import { buildSharedRegister } from '../../src/register/merge/build-shared-register.js';

const codesOf = (options: Parameters<typeof buildSharedRegister>[1]): string[] =>
  buildSharedRegister([], options).diagnostics.map(({ code }) => code);

describe('a register is not built on files that cannot be used', () => {
  it.each(['{', '{"proposals": [{"decision": "perhaps"}]}'])('register/proposals-syntax: %s', (text) => {
    expect(codesOf({ proposals: { text, source: 'register.proposals.json' } })).toEqual(['register/proposals-syntax']);
  });

  it('register/no-place: a file with nowhere to put a list', () => {
    const text = '<list xmlns="http://www.tei-c.org/ns/1.0"/>';
    const built = buildSharedRegister([], { register: { text, source: 'register.xml' } });
    expect(built.diagnostics.map(({ code }) => code)).toEqual(['register/no-place']);
    expect(built.text).toBe(text);
  });
});
