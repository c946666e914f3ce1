import { enclosureMark, noteTitles } from '../../lexicon/en/document-words.js';
import {
  postscript,
  signatureMark,
  signaturePrefix,
  valediction,
  valedictionCore,
} from '../../lexicon/en/letter-phrases.js';
import { foreignValediction } from '../../lexicon/other/letter-phrases.js';
import type { Chunk } from './chunk.js';
import { leadingDateLength, readDateline } from './dateline-form.js';
import { isNameLike, isNameWithOffice, isOfficeLike } from './name-shape.js';

/** How many lines the end of a document may have, from the first signature on. */
const LONGEST = 12;

/**
 * Does the document, or the part before an enclosure, end with the lines from `at` on: signatures, offices, dates, marks, and nothing else?
 *
 * Looks at no more than twelve chunks.
 */
export function isEnding(at: number, chunks: readonly Chunk[]): boolean {
  for (let next = at; next < at + LONGEST; next += 1) {
    const chunk = chunks[next];
    if (!chunk || (next > at && startsAnother(chunk.short))) return true;
    if (!isEndingLine(chunk.short)) return false;
  }
  return false;
}

/** Does a line start what stands after a signed document: an enclosure, notes, a postscript? */
export function startsAnother(text: string): boolean {
  return (
    (text !== '' && enclosureMark.test(text)) ||
    noteTitles.has(text.toLowerCase().replace(/[:.]$/, '')) ||
    postscript.test(text)
  );
}

function isEndingLine(text: string): boolean {
  return (
    isSignatureLine(text) ||
    readDateline(text) !== undefined ||
    isValediction(text) ||
    isEndMark(text) ||
    isCopyNote(text)
  );
}

/** Is the line a name, an office, or a mark that stands for a signature? */
export function isSignatureLine(text: string): boolean {
  if (text === '') return false;
  if (signatureMark.test(text) || /^_{3,}$/.test(text)) return true;
  const name = text.replace(signaturePrefix, '').replace(/^_{3,}\s*/, '');
  const dated = leadingDateLength(name);
  const bare = dated > 0 ? name.slice(dated).replace(/^[\s,.;—–-]+/, '') : name;
  return bare !== '' && (isNameLike(bare) || isOfficeLike(bare) || isNameWithOffice(bare) || /^_{3,}$/.test(bare));
}

/** Is the line a letter's closing phrase, with or without a name after it? */
export function isValediction(text: string): boolean {
  return (
    text !== '' &&
    text.length <= 160 &&
    (foreignValediction.test(text) || (valediction.test(text) && valedictionCore.test(text.slice(0, 80))))
  );
}

/** "NNN", "END", "* * *", "###": says that the text ends. */
export function isEndMark(text: string): boolean {
  return /^(?:N{3,4}|-?\s?END\s?-?|ends|#{1,5}|30|-30-|[*\s]{3,})$/i.test(text);
}

function isCopyNote(text: string): boolean {
  return (
    /^(?:approved|disapproved|concur|concurred|seen|countersigned|attest|witness(?:es)?) ?:$|^(?:cc|c\.c\.|bcc|copies? to|copy to|encl(?:osures?|s)?|attachments?|dictated|[A-Z]{2,4}[:/][a-z]{2,3})\b[:.]?/i.test(
      text,
    ) && text.length < 120
  );
}
