import { describe, expect, it } from 'vitest';
import { translateRegex } from '../../../../src/schema/relax-ng/datatypes/translate-regex.js';

describe('translateRegex', () => {
  it.each<[expression: string, matches: string[], others: string[]]>([
    ['a|bc', ['a', 'bc'], ['ac', 'abc', '']],
    ['a.c', ['abc', 'a😀c'], ['a\nc', 'ac']],
    ['^a$', ['^a$'], ['a']],
    ['[a-z-[aeiou]]+', ['xyz'], ['xa']],
    ['[^a-c-[x]]', ['d'], ['a', 'x']],
    ['[\\-a]', ['-', 'a'], ['b']],
    ['\\i\\c*', ['_a-1', 'é'], ['1a', '']],
    ['[\\i-[:]][\\c-[:]]*', ['a1'], ['a:b']],
    ['\\d+', ['12', '٣'], ['a']],
    ['\\w', ['a', '5', '$'], ['-', ' ']],
    ['[^\\p{C}\\p{Z}]+', ['word'], ['two words']],
    ['\\p{IsGreek}+', ['λόγος'.normalize('NFD').charAt(0), 'Ω'], ['a', 'ἀ']],
    ['\\p{IsGreekandCoptic}', ['Ω'], ['a']],
    ['\\p{IsGreekExtended}', ['ἀ'], ['Ω']],
    ['\\P{IsBasicLatin}', ['é'], ['e']],
    ['[\\p{IsHebrew}\\p{IsArabic}]', ['א', 'ع'], ['a']],
    ['[^\\p{IsCyrillic}]', ['a'], ['Ж']],
    ['\\p{IsLatin-1Supplement}', ['é'], ['e']],
    ['\\p{IsCJKUnifiedIdeographsExtensionA}', ['㐀'], ['一']],
    ['\\p{IsPrivateUse}', ['\uE000', '\u{F0000}', '\u{10FFFD}'], ['a']],
    ['\\p{IsOldItalic}', ['𐌀'], ['A']],
    ['\\p{IsCombiningMarksforSymbols}', ['\u20D0'], ['a']],
    ['a{2,3}', ['aa', 'aaa'], ['a', 'aaaa']],
  ])('%s', (expression, matches, others) => {
    const translated = translateRegex(expression);
    expect(matches.filter((text) => !translated.test(text))).toEqual([]);
    expect(others.filter((text) => translated.test(text))).toEqual([]);
  });

  it.each([
    ['(a', 'a "(" that never closes'],
    ['a)', 'an unmatched ")"'],
    ['[a', 'a "[" that never closes'],
    ['*a', '"*" where a character is expected'],
    ['\\q', 'an unknown escape'],
    ['\\p{IsKlingon}', 'which Unicode has not'],
    ['\\p{Alphabetic}', 'which Unicode has not'],
    ['\\p{Xx}', 'which Unicode has not'],
    ['[z-a]', 'is no regular expression of XML Schema'],
    ['a{3,2}', 'is no regular expression of XML Schema'],
  ])('refuses %s', (expression, problem) => {
    expect(() => translateRegex(expression)).toThrow(problem);
  });
});
