import type { CodeDeclaration } from '../codes.js';

/** Findings of the annotators: what a person should look at. */
export const annotateCodes = {
  'annotate/unclosed-quotation': {
    severity: 'warning',
    message: 'Quotation opened here never closes; it was ended with the paragraph',
    hint: 'Check where the quoted words end',
  },
  'annotate/torn-paragraph': {
    severity: 'info',
    message: 'Two stretches of text were joined to one paragraph across a page end',
    hint: 'Check that the sentence goes on',
  },
  'annotate/truncated-signature': {
    severity: 'warning',
    message: 'The signature "{name}" may be cut off: {what}',
    hint: 'Look at the original; the name is kept as it is',
  },
} as const satisfies Readonly<Record<`annotate/${string}`, CodeDeclaration>>;
