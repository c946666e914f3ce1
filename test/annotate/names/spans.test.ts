import { describe, expect, it } from 'vitest';
import { extendOverBrackets } from '../../../src/annotate/names/extend-over-brackets.js';
import { findDoers } from '../../../src/annotate/names/find-doers.js';
import { findNamesAgain } from '../../../src/annotate/names/find-names-again.js';
import { findCommonWords } from '../../../src/annotate/names/is-common-word.js';
import { isPlausible } from '../../../src/annotate/names/is-plausible.js';
import type { Mention } from '../../../src/annotate/names/mention.js';
import { repairSpan } from '../../../src/annotate/names/repair-span.js';
import { settleMentions } from '../../../src/annotate/names/settle-mentions.js';
import { titleStart } from '../../../src/annotate/names/titles.js';
import { tokenize } from '../../../src/annotate/names/tokens.js';
import type { EntityKind } from '../../../src/model/annotation/entity-annotation.js';

function mentionOf(text: string, words: string, kind: EntityKind, weight = 50): Mention {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  return { kind, span, rule: 'test/mark', evidence: 'marked by hand', certainty: 'high', weight };
}

const cut = (text: string, mentions: readonly Mention[]) =>
  mentions.map(({ span }) => text.slice(span.start, span.end));

describe('repairSpan', () => {
  const rows: readonly (readonly [kind: EntityKind, words: string, wanted: readonly string[]])[] = [
    ['place', 'Soviet Union and Romania', ['Soviet Union', 'Romania']],
    ['place', 'Ocara near Toledo', ['Ocara', 'Toledo']],
    ['place', 'French Mediterranean', ['Mediterranean']],
    ['place', 'Soviet Union', ['Soviet Union']],
    ['organization', "Department's Note", ['Department']],
    ['organization', "Her Majesty's Government", ["Her Majesty's Government"]],
    ['organization', 'Department of State', ['Department of State']],
    ['event', 'Foreign Ministers Conference in Geneva', ['Foreign Ministers Conference']],
    ['event', 'war in Vietnam', ['war in Vietnam']],
    ['person', 'cried Jo', ['Jo']],
    ['person', 'Miss Tracy,', ['Miss Tracy']],
    ['place', 'Surrey 14th', ['Surrey']],
    ['organization', 'Regiment 14th', ['Regiment 14th']],
    ['person', 'de Gaulle', ['de Gaulle']],
  ];
  it.each(rows)('%s %j', (kind, words, wanted) => {
    const text = `about ${words} today`;
    expect(cut(text, repairSpan(tokenize(text), mentionOf(text, words, kind)))).toEqual(wanted);
  });
});

describe('isPlausible', () => {
  it.each<[EntityKind, string, boolean]>([
    ['person', 'Albanian', false],
    ['person', 'Israelis', false],
    ['organization', 'Marxism-Leninism', false],
    ['person', 'Comrade', false],
    ['person', 'She', false],
    ['person', '1961', false],
    ['person', 'Khrushchev', true],
    ['place', 'Soviet Union', true],
    ['organization', 'Albanian Labor Party', true],
  ])('%s %j: %s', (kind, words, isPossible) => {
    const text = `and ${words}, too`;
    expect(isPlausible(tokenize(text), mentionOf(text, words, kind))).toBe(isPossible);
  });

  it('takes an initial only for somebody who does something', () => {
    expect(isPlausible(tokenize('then A. said so'), mentionOf('then A. said so', 'A.', 'person'))).toBe(true);
    expect(isPlausible(tokenize('A. An agency'), mentionOf('A. An agency', 'A.', 'person'))).toBe(false);
  });
});

describe('titleStart', () => {
  it.each([
    ['the Acting Secretary of State Herbert Hoover', 'Herbert', 'Acting Secretary of State Herbert'],
    ['with ex-Prime Minister Suhrawardy', 'Suhrawardy', 'ex-Prime Minister Suhrawardy'],
    ['the General\n\nWalters', 'Walters', 'Walters'],
    ['visited Geneva', 'Geneva', 'Geneva'],
  ])('in %j', (text, name, whole) => {
    const tokens = tokenize(text);
    const at = tokens.words.indexOf(name);
    expect(text.slice(tokens.starts[titleStart(tokens, at)], tokens.ends[at])).toBe(whole);
  });
});

describe('extendOverBrackets', () => {
  it('takes the title in front of an insertion', () => {
    const text = 'said Comrade [General Secretary of the Party] Kim Il Sung';
    const mention = mentionOf(text, 'Kim Il Sung', 'person');
    expect(extendOverBrackets(text, mention)).toMatchObject({ span: { start: 5 }, core: mention.span });
  });

  it.each(['said [sic] Kim Il Sung', 'Comrade (so) Kim Il Sung'])('leaves %j', (text) => {
    const mention = mentionOf(text, 'Kim Il Sung', 'person');
    expect(extendOverBrackets(text, mention)).toBe(mention);
  });
});

describe('findNamesAgain', () => {
  it('finds surnames and acronyms again, but no ordinary words', () => {
    const text = 'Comrade Manush Myftiu and Mr. Black of UNTSO; black, Myftiu, Black, UNTSO';
    const found = [
      mentionOf(text, 'Comrade Manush Myftiu', 'person'),
      mentionOf(text, 'Mr. Black', 'person'),
      mentionOf(text, 'UNTSO', 'organization'),
    ];
    expect(cut(text, findNamesAgain(tokenize(text), found))).toEqual(['Manush Myftiu', 'UNTSO', 'Myftiu', 'UNTSO']);
  });
});

describe('settleMentions', () => {
  it('lets the weightier stand, and a place inside a body', () => {
    const text = 'the Communist Party of Albania';
    const body = mentionOf(text, 'Communist Party of Albania', 'organization', 45);
    const place = mentionOf(text, 'Albania', 'place', 41);
    const person = mentionOf(text, 'Party of', 'person', 30);
    expect(settleMentions([person, place, body])).toEqual([body, place]);
  });
});

describe('findDoers', () => {
  it.each([
    ["or 'warmongers' as Zhivkov likes to say", 'Zhivkov'],
    ['then Miller laughed', 'Miller'],
    ['the Embassy replied'],
    ['the Ambassador told me'],
    ['while Japan replied'],
    ['Then he laughed. Nobody nodded'],
  ])('in %j', (text, ...found) => {
    expect(cut(text, findDoers(text, tokenize(text)))).toEqual(found);
  });
});

describe('findCommonWords', () => {
  it.each<[string, string, EntityKind, boolean]>([
    ['People can err. The people know.', 'People', 'person', true],
    ['the Minister of Learning and Culture spoke', 'Culture', 'organization', true],
    ['People of Black; black', 'Black', 'person', false],
    ['Miller came. He left.', 'Miller', 'person', false],
    ['the Minister of Defense of Japan', 'Japan', 'place', false],
  ])('in %j: %s', (text, words, kind, isCommon) => {
    expect(findCommonWords(text, tokenize(text))(mentionOf(text, words, kind))).toBe(isCommon);
  });
});
