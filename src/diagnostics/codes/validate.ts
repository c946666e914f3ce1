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
  'validate/pointer-bare': {
    severity: 'warning',
    message: '@{attribute} points to a file "{id}", and "{id}" is an xml:id of this file: is "#" missing?',
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
  'validate/pointer-file': {
    severity: 'warning',
    message: '@{attribute} points to "#{id}" of "{file}", which is nowhere in that file',
  },
  'validate/pointer-who': {
    severity: 'warning',
    message: '@{attribute} points to "#{id}", which is a "{element}" and cannot speak',
  },
  'validate/hygiene-unmentioned': {
    severity: 'warning',
    message: '{count} of {all} entries of this "{list}" are never mentioned: {ids}',
    hint: 'Point to them with @ref where they are named, or take them out',
  },
  'validate/hygiene-dates': {
    severity: 'warning',
    message: 'These dates contradict each other: {first} is later than {second}',
  },
  'validate/hygiene-damaged-text': {
    severity: 'warning',
    message: 'Text damaged by a wrong encoding, {count} times in this file; here "{text}"',
    hint: 'Open the source with the encoding it was saved in (UTF-8, Windows-1252), and convert it again',
  },
  'validate/hygiene-composition': {
    severity: 'warning',
    message: 'Letters and their accents are separate characters, {count} times in this file; here "{text}"',
    hint: 'Normalize the file to NFC, so that searching finds them',
  },
  'validate/no-schema': {
    severity: 'info',
    message: 'Checked without a schema ({reason}): only whether it is well-formed, its ids, its pointers, and hygiene',
    hint: 'Give a schema with --schema FILE, take ours with --schema teiwright, or fetch one once with "teiwright schema add tei_all"',
  },
  'validate/other-release': {
    severity: 'info',
    message:
      'Judged by the "{name}" that is kept here, which may be another release than the one that the file names: {named}',
    hint: 'Give the very file with --schema FILE, or its place with --catalog FILE, if the difference matters',
  },
  'validate/schema-unavailable': {
    severity: 'error',
    message: 'Cannot get the schema "{name}": {reason}',
    hint: 'Fetch it once with "teiwright schema add {name}", or give a file with --schema',
  },
} as const satisfies Readonly<Record<`validate/${string}`, CodeDeclaration>>;
