import type { CodeDeclaration } from '../codes.js';

/** Findings of the XSLT engine. */
export const transformCodes = {
  'transform/stylesheet-error': {
    severity: 'error',
    message: 'The stylesheet stopped: {problem}',
  },
} as const satisfies Readonly<Record<`transform/${string}`, CodeDeclaration>>;
