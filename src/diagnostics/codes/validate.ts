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
  'validate/schema-incorrect': {
    severity: 'error',
    message: 'Cannot use this schema: {problem}',
  },
  'validate/grammar-root': {
    severity: 'error',
    message: '"{name}" cannot be the root element',
  },
  'validate/grammar-inclusion': {
    severity: 'warning',
    message: 'What this XInclude brings is not read, so what is around it was judged only in part',
    hint: 'Resolve it first: xmllint --xinclude --noent FILE',
  },
  'validate/grammar-namespace': {
    severity: 'error',
    message: '"{name}" is in {found}, but belongs to "{wanted}"',
  },
  'validate/grammar-unknown-element': {
    severity: 'error',
    message: 'No element is called "{name}"',
  },
  'validate/grammar-element': {
    severity: 'error',
    message: '"{name}" cannot stand here in "{parent}"',
  },
  'validate/grammar-missing-element': {
    severity: 'error',
    message: '"{parent}" needs {what} before "{name}"',
  },
  'validate/grammar-incomplete': {
    severity: 'error',
    message: '"{name}" ends too early: it needs {what}',
  },
  'validate/grammar-text': {
    severity: 'error',
    message: 'Text cannot stand here in "{parent}": "{text}"',
  },
  'validate/grammar-attribute': {
    severity: 'error',
    message: '"{element}" has no attribute @{name}',
  },
  'validate/grammar-missing-attribute': {
    severity: 'error',
    message: '"{element}" needs the attribute {what}',
  },
  'validate/datatype-attribute': {
    severity: 'error',
    message: '@{name} cannot be "{value}": it wants {wanted}',
  },
  'validate/datatype-text': {
    severity: 'error',
    message: '"{element}" cannot hold "{value}": it wants {wanted}',
  },
} as const satisfies Readonly<Record<`validate/${string}`, CodeDeclaration>>;
