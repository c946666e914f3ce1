import type { CodeDeclaration } from '../codes.js';

/** Findings of the annotators: what a person should look at. */
export const annotateCodes = {
  'annotate/unclosed-quotation': {
    severity: 'warning',
    message: 'Quotation opened here never closes; it was ended with the paragraph',
    hint: 'Check where the quoted words end',
  },
} as const satisfies Readonly<Record<`annotate/${string}`, CodeDeclaration>>;
