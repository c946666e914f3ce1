import { describe, expect, it } from 'vitest';
import { languageCodes, languageNames } from '../../src/model/language-codes.js';

describe('languageNames', () => {
  it('names as the platform does every language with a code of two letters', () => {
    const platform = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const named = letters
      .flatMap((first) => letters.map((second) => first + second))
      .filter((code) => Intl.getCanonicalLocales(code)[0] === code && platform.of(code) !== undefined)
      .map((code) => [code, platform.of(code)]);
    expect(named.length).toBeGreaterThan(150);
    expect([...languageNames.keys()]).toEqual(named.map(([code]) => code));
    // Another edition of the CLDR calls a few of them otherwise ("Bangla", "Bengali").
    const otherwise = named.filter(([code = '', name]) => languageNames.get(code) !== name);
    expect(otherwise.length).toBeLessThan(6);
  });
});

describe('languageCodes', () => {
  it('is the other way round, whatever the capitals', () => {
    expect(languageCodes.get('norwegian bokmål')).toBe('nb');
    expect([...languageCodes.values()].every((code) => languageNames.has(code))).toBe(true);
    expect(languageCodes.size).toBe(new Set(languageNames.values()).size);
  });
});
