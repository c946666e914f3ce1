import type { CodeDeclaration } from '../codes.js';

/** Differences between a TEI file and its source. */
export const verifyCodes = {
  'verify/lost': {
    severity: 'error',
    message: 'Lost from the source: "{text}"',
  },
  'verify/added': {
    severity: 'error',
    message: 'Added to the source: "{text}"',
  },
  'verify/changed': {
    severity: 'error',
    message: 'Changed: "{source}" became "{tei}"',
  },
} as const satisfies Readonly<Record<`verify/${string}`, CodeDeclaration>>;
