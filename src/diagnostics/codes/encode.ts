import type { CodeDeclaration } from '../codes.js';

/** Findings of the encoder: what could not be written as asked. */
export const encodeCodes = {
  'encode/invalid-span': {
    severity: 'error',
    message: 'Cannot encode annotation of kind "{kind}": span {start}–{end} {problem}',
  },
} as const satisfies Readonly<Record<`encode/${string}`, CodeDeclaration>>;
