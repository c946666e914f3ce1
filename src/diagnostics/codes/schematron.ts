import type { CodeDeclaration } from '../codes.js';

/** Findings of Schematron rules, and about the rules themselves. */
export const schematronCodes = {
  'schematron/rule-broken': {
    severity: 'error',
    message: '{text} (rule "{rule}")',
  },
  'schematron/rule-failed': {
    severity: 'error',
    message: 'The rule "{rule}" could not be asked here: {problem}',
    hint: 'An XPath in the rule fails on this document; see the rule',
  },
  'schematron/schema-incorrect': {
    severity: 'error',
    message: 'Cannot use these Schematron rules: {problem}',
  },
  'schematron/no-phase': {
    severity: 'error',
    message: 'These Schematron rules have no phase "{phase}"; they have {phases}',
    hint: 'Give one of them with --phase, or leave the option out for the default one',
  },
} as const satisfies Readonly<Record<`schematron/${string}`, CodeDeclaration>>;
