import type { CodeDeclaration } from '../codes.js';

/** Findings about how the tool was called. */
export const usageCodes = {
  'usage/no-input': {
    severity: 'error',
    message: 'Cannot find any file for "{pattern}"',
    hint: 'Check the path; quote globs so that the shell leaves them alone',
  },
  'usage/same-name': {
    severity: 'error',
    message: 'Cannot write two documents named "{name}": "{first}" and "{second}"',
    hint: 'Rename one, or run them into different folders',
  },
} as const satisfies Readonly<Record<`usage/${string}`, CodeDeclaration>>;
