import type { CodeDeclaration } from '../codes.js';

/** Findings about how the tool was called, and about the tool itself. */
export const usageCodes = {
  'usage/no-input': {
    severity: 'error',
    message: 'Cannot find any file for "{pattern}"',
    hint: 'Check the path; quote globs so that the shell leaves them alone',
  },
  'usage/folder-input': {
    severity: 'error',
    message: 'Cannot read "{folder}": it is a folder',
    hint: 'Name the files in it, with a glob in quotation marks such as "letters/*.txt"',
  },
  'usage/same-name': {
    severity: 'error',
    message: 'Cannot write two documents named "{name}": "{first}" and "{second}"',
    hint: 'Rename one, or run them into different folders',
  },
  'usage/no-output': {
    severity: 'error',
    message: 'Cannot write {count} documents to standard output',
    hint: 'Name a folder for them with -o FOLDER',
  },
  'usage/not-a-folder': {
    severity: 'error',
    message: 'Cannot write into "{path}": it is a file, not a folder',
    hint: 'Name a folder, or give one input only',
  },
  'usage/cannot-write': {
    severity: 'error',
    message: 'Cannot write "{file}": {reason}',
  },
  'usage/overwrites-input': {
    severity: 'error',
    message: 'Cannot write "{file}": it is the input',
    hint: 'Choose another name or folder with -o; the source is never changed',
  },
  'usage/no-stylesheet': {
    severity: 'error',
    message: 'Cannot find the stylesheet "{file}"',
    hint: 'Give html, text, markdown, or the path of an XSLT file',
  },
  'usage/no-schema': {
    severity: 'error',
    message: 'Cannot read the schema "{file}": {reason}',
    hint: 'Give a RELAX NG file, or the name of a schema that the TEI publishes, such as tei_all',
  },
  'usage/no-such-name': {
    severity: 'error',
    message: 'No element or attribute is called "{name}"; {advice}',
    hint: 'Elements are written as they are (said), attributes with "@" (@who), lines as report.xml:12',
  },
  'usage/no-such-line': {
    severity: 'error',
    message: 'Cannot explain line {line} of "{file}": there is no markup, or the file is not well-formed',
    hint: 'Count lines from 1; "teiwright validate" says whether a file is well-formed',
  },
  'usage/no-such-code': {
    severity: 'error',
    message: 'No finding is called "{code}"',
    hint: 'Findings show their code, such as validate/pointer-dangling, before their message',
  },
  'usage/internal-error': {
    severity: 'error',
    message: 'Failed on "{file}": {problem}',
    hint: 'This is a bug in teiwright, not in your file; please report it with the lines above',
  },
} as const satisfies Readonly<Record<`usage/${string}`, CodeDeclaration>>;
