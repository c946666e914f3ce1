import type { CodeDeclaration } from '../codes.js';

/** Findings of the readers: bytes, encodings, metadata files. */
export const readCodes = {
  'read/windows-1252': {
    severity: 'warning',
    message: 'Read as Windows-1252, because the bytes are not UTF-8',
    hint: 'Check the accented letters, or save the file as UTF-8',
  },
  'read/no-file': {
    severity: 'error',
    message: 'Cannot read "{file}": {reason}',
  },
  'read/web-annotation': {
    severity: 'warning',
    message: 'Cannot use annotation "{id}": {problem}',
  },
} as const satisfies Readonly<Record<`read/${string}`, CodeDeclaration>>;
