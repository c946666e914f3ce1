import type { Qualifier } from '../edtf.js';

const QUALIFIERS: readonly (readonly [RegExp, Qualifier])[] = [
  [/\bsince\s(?:the\s)?$/i, 'since'],
  [/\b(?:until|till|up\sto)\s(?:the\s)?$/i, 'until'],
  [/\b(?:by|not?\slater\sthan|NLT)\s(?:the\s)?$/i, 'by'],
  // "he spoke about last year": a preposition before it makes it a measure and no subject
  [
    /(?:\b(?:circa|approximately|ca?\.|(?:in|from|since|until|by|at|on|born|died)\s(?:about|around))\s?(?:the\s(?:year\s)?)?|~\s?)$/i,
    'about',
  ],
];

/** Returns what the words right before an expression make of it, when they make something. */
export function qualifierOf(before: string): Qualifier | undefined {
  return QUALIFIERS.find(([pattern]) => pattern.test(before))?.[1];
}
