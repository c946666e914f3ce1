import type { OmissionAnnotation } from '../../model/annotation/editorial-annotation.js';
import type { Certainty } from '../../model/certainty.js';

/** What the words in square brackets are for. */
export interface Judgement {
  readonly kind: 'note' | 'omission' | 'supplied';
  readonly subtype?: 'identification' | 'signature' | 'sic' | 'date' | 'remark';
  readonly reason?: OmissionAnnotation['reason'];
  readonly certainty: Certainty;
  readonly rule: string;
  readonly evidence: string;
}

/** What stands beside the brackets: the characters before and after, and the word before. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

interface Rule {
  readonly name: string;
  readonly evidence: string;
  matches(inner: string, beside: Surroundings): boolean;
  readonly says: Omit<Judgement, 'rule' | 'evidence'>;
}

const OMISSIONS: readonly (readonly [OmissionAnnotation['reason'], RegExp])[] = [
  ['not-declassified', /\bnot (?:yet )?declassified\b|\bclassified (?:material|information) deleted\b|\bsanitized\b/i],
  ['illegible', /\b(?:illegible|unreadable|indecipherable|unintelligible|inaudible|garbled?)\b/i],
  ['damaged', /\b(?:torn|damaged|mutilated|burnt|page missing|hole in (?:the )?(?:page|paper))\b/i],
  ['omitted', /^(?:\.{2,}|…+|(?:\. ?){3,4})$/],
  ['omitted', /^(?:omitted here|here follows?|text omitted|omission|portions? (?:of \w+ )?(?:omitted|deleted))\b/i],
  ['omitted', /^\d* ?(?:words?|lines?|pages?|paragraphs?|sentences?)\b.*\b(?:omitted|deleted|missing|excised)$/i],
  ['not-representable', /^(?:map|table|chart|figure|stamp|seal|photograph|drawing|symbol|illustration)$/i],
];

const OFFICE =
  /\b(?:secretary|minister|ministry|president|chairman|vice|ambassador|general|member|director|head|chief|commander|leader|deputy|premier|chancellor|representative|officer|counsel+or|attach[eé]|consul|committee|council|department|bureau|party|embassy|office)\b/i;

/** Words that only complete a sentence: "he [was] told", "went [to] Moscow". */
const FUNCTION_WORD =
  /^(?:an?|the|this|that|these|those|of|to|in|on|at|by|for|from|with|as|and|or|but|nor|not|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|he|she|it|they|we|you|i|him|her|them|us|his|its|their|our|who|which|what|when|where|there|if|than|so|no)$/i;

const RULES: readonly Rule[] = [
  {
    name: 'sic',
    evidence: '"sic" in brackets',
    matches: (inner) => /^sic[.!]?$/i.test(inner),
    says: { kind: 'note', subtype: 'sic', certainty: 'high' },
  },
  {
    name: 'signature-note',
    evidence: 'says that somebody signed',
    matches: (inner) => /^(?:\w+ )?(?:signed|signature|initial(?:l?ed|s)|l\.s\.|seal affixed)(?: by .*)?$/i.test(inner),
    says: { kind: 'note', subtype: 'signature', certainty: 'high' },
  },
  ...OMISSIONS.map(
    ([reason, pattern]): Rule => ({
      name: reason === 'omitted' ? 'omission' : reason,
      evidence: 'says that something is left out or cannot be read',
      matches: (inner) => pattern.test(inner),
      says: { kind: 'omission', reason, certainty: 'high' },
    }),
  ),
  {
    name: 'supplied-letters',
    evidence: 'brackets inside a word',
    matches: (inner, { before, after }) => /^\p{L}+\.?$/u.test(inner) && (isLetter(before) || isLetter(after)),
    says: { kind: 'supplied', certainty: 'high' },
  },
  {
    name: 'supplied-words',
    evidence: 'words that complete the sentence',
    matches: (inner) =>
      inner.split(' ').length <= 4 &&
      inner.split(' ').some((word) => FUNCTION_WORD.test(word)) &&
      !/[.:;]/.test(inner) &&
      !OFFICE.test(inner),
    says: { kind: 'supplied', certainty: 'medium' },
  },
  {
    name: 'identification',
    evidence: 'an office or a body in brackets',
    matches: (inner) => OFFICE.test(inner) && !/[.!?]$/.test(inner),
    says: { kind: 'note', subtype: 'identification', certainty: 'medium' },
  },
  {
    name: 'supplied-words',
    evidence: 'a few small words that complete the sentence',
    matches: (inner) => /^\p{Ll}[\p{L}’'-]*(?: \p{Ll}[\p{L}’'-]*)?$/u.test(inner) && !/ed$|^see\b/.test(inner),
    says: { kind: 'supplied', certainty: 'low' },
  },
  {
    name: 'identification',
    evidence: 'a name in brackets',
    matches: (inner) =>
      /^\p{Lu}[\p{L}.’'-]*(?: (?:(?:of|the|and|de|von|van|al) )?\p{Lu}[\p{L}.’'-]*){0,5}$/u.test(inner),
    says: { kind: 'note', subtype: 'identification', certainty: 'low' },
  },
];

/**
 * Returns what the words in a pair of square brackets are for, or `undefined` when the brackets are no editor's: numbers,
 * ticks and page marks belong to the layout. `inner` is what stands between them, white space evened.
 */
export function judgeBracketed(inner: string, beside: Surroundings): Judgement | undefined {
  if (inner === '' || /^(?:[\d*†‡§ivxlc]+|x|\W|(?:p\.|pp\.|page|fol\.|f\.) ?\d+\w?)$/i.test(inner)) {
    if (!/^(?:I|…)$/.test(inner)) return undefined;
  }
  const rule = RULES.find(({ matches }) => matches(inner, beside));
  if (rule === undefined)
    return {
      kind: 'note',
      certainty: 'medium',
      rule: 'editorial/bracketed-note',
      evidence: 'words in square brackets',
    };
  return { ...rule.says, rule: `editorial/${rule.name}`, evidence: rule.evidence };
}

function isLetter(character: string): boolean {
  return /^\p{L}$/u.test(character);
}
