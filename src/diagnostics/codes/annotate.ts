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
  'annotate/impossible-date': {
    severity: 'warning',
    message: 'No calendar has the date "{date}"',
    hint: 'It is marked as written, as precisely as it can be true; check the source',
  },
  'annotate/weekday-contradicts-date': {
    severity: 'warning',
    message: 'The weekday of "{date}" is not the one that day had',
    hint: 'The value follows the figures; check the source, and whether the date is in another calendar',
  },
  'annotate/unanchored-date': {
    severity: 'info',
    message: 'Nothing tells the year that "{date}" belongs to',
    hint: "Give the document's date in its front matter or a metadata file",
  },
  'annotate/other-language': {
    severity: 'info',
    message: 'Text in "{lang}": only its structure, editorial marks and absolute dates were marked',
    hint: 'Names, relative dates and speech are found in English only',
  },
} as const satisfies Readonly<Record<`annotate/${string}`, CodeDeclaration>>;
