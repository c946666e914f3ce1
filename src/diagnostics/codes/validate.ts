import type { CodeDeclaration } from '../codes.js';

/** Findings of the validator. */
export const validateCodes = {
  'validate/not-well-formed': {
    severity: 'error',
    message: 'Not well-formed: {problem}',
  },
  'validate/duplicate-id': {
    severity: 'error',
    message: 'The xml:id "{id}" stands here for a second time; it was first used in line {line}',
  },
  'validate/pointer-dangling': {
    severity: 'warning',
    message: '@{attribute} points to "#{id}", which is nowhere in this file',
  },
} as const satisfies Readonly<Record<`validate/${string}`, CodeDeclaration>>;
