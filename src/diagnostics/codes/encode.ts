import type { CodeDeclaration } from '../codes.js';

/** Findings of the encoder: what could not be written as asked. */
export const encodeCodes = {
  'encode/invalid-span': {
    severity: 'error',
    message: 'Cannot encode annotation of kind "{kind}": span {start}–{end} {problem}',
  },
  'encode/mark-dropped': {
    severity: 'warning',
    message: 'Left out a mark, because {what} in TEI; its text was kept',
  },
  'encode/block-dropped': {
    severity: 'warning',
    message: 'Left out a block, because {what}; its text was kept',
  },
  'encode/unmarked-text': {
    severity: 'info',
    message: 'Put text into a paragraph of its own, because no block holds it',
  },
  'encode/unrepresentable-character': {
    severity: 'warning',
    message: 'Replaced {what} by an empty "gap", because XML cannot carry it',
  },
  'encode/anchor-without-note': {
    severity: 'warning',
    message: 'Note mark "{n}" has no note',
  },
} as const satisfies Readonly<Record<`encode/${string}`, CodeDeclaration>>;
