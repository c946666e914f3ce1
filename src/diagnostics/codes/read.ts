import type { CodeDeclaration } from '../codes.js';

/** Findings of the readers: bytes, encodings, metadata files. */
export const readCodes = {
  'read/windows-1252': {
    severity: 'warning',
    message: 'Read as Windows-1252, because the bytes are not UTF-8',
    hint: 'Check the accented letters, or save the file as UTF-8',
  },
  'read/mixed-encoding': {
    severity: 'warning',
    message: 'Read as UTF-8, but {count} bytes are not; they were read as Windows-1252, the first of them here',
    hint: 'Check these letters, or save the file as UTF-8',
  },
  'read/half-character': {
    severity: 'warning',
    message: 'UTF-16 text ends in the middle of a character; U+FFFD stands for it',
    hint: 'The file may have been cut off',
  },
  'read/empty': {
    severity: 'warning',
    message: 'There is no text in it',
    hint: 'The file may have been cut off, or never been saved',
  },
  'read/binary': {
    severity: 'error',
    message: 'Cannot read as text: this is {what}',
    hint: 'Export it as plain text, HTML, Markdown or .docx first',
  },
  'read/metadata-syntax': {
    severity: 'error',
    message: 'Cannot read the metadata: {problem}',
  },
  'read/metadata-value': {
    severity: 'error',
    message: 'Cannot use the metadata "{key}": {problem}',
  },
  'read/metadata-unknown-key': {
    severity: 'warning',
    message: 'No metadata is called "{key}"; it was left aside',
  },
  'read/no-file': {
    severity: 'error',
    message: 'Cannot read "{file}": {reason}',
  },
  'read/one-document': {
    severity: 'warning',
    message: 'Found one document only, so that nothing was split',
    hint: 'Documents are told apart by numbered headings ("98. Telegram From …"), or by front matter after a drawn line or a form feed',
  },
  'read/web-annotation': {
    severity: 'warning',
    message: 'Cannot use annotation "{id}": {problem}',
  },
} as const satisfies Readonly<Record<`read/${string}`, CodeDeclaration>>;
