import type { BlockRule } from '../block-rule.js';
import { mark } from '../mark.js';

const FORM =
  /^(?:No\.? ?|Nr\.? ?|Ref(?:erence)?[.:]? ?(?:No\.? ?)?|File (?:No\.? ?)?)?(?=[^\s]{0,20}\d)[\p{Lu}\d][\p{L}\d]{0,9}(?:[-–/. ][\p{L}\d]{1,12}){0,5}$/u;

/** The document's number in its file, on a line of its own at the top: "No. 284", "REA–34", "PSV/MC/12", "NIE 31-62". */
export const referenceNumber: BlockRule = {
  name: 'structure/reference-number',
  read(at, { chunks }, { isOpening, previous }) {
    const chunk = chunks[at];
    if (!chunk || !isOpening || (previous !== undefined && previous !== 'dateline' && previous !== 'head'))
      return undefined;
    const { short } = chunk;
    if (short.length > 40 || !FORM.test(short) || !/\p{Lu}.*\d/u.test(short) || /\p{Ll}{4}/u.test(short))
      return undefined;
    const evidence = 'stands on top; capitals and figures like a file number';
    return {
      until: at + 1,
      blocks: [mark('head', chunk, { rule: 'structure/reference-number', evidence, certainty: 'medium' })],
    };
  },
};
