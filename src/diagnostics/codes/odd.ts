import type { CodeDeclaration } from '../codes.js';

/** Findings about an ODD. */
export const oddCodes = {
  'odd/incorrect': {
    severity: 'error',
    message: 'Cannot use this ODD: {problem}',
  },
  'odd/unknown': {
    severity: 'error',
    message: 'There is no {kind} "{name}" to {deed}',
    hint: 'Check the name, the modules that come before, and the file given with --source',
  },
  'odd/left-out': {
    severity: 'warning',
    message: '"{owner}" needs {what}, which this schema leaves out',
    hint: 'Documents without it are accepted now, which the TEI does not accept; keep it, or change what needs it',
  },
} as const satisfies Readonly<Record<`odd/${string}`, CodeDeclaration>>;
