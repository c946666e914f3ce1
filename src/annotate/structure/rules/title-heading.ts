import { documentWord, sectionTitles } from '../../lexicon/en/document-words.js';
import type { BlockRule, Place } from '../block-rule.js';
import type { Chunk } from '../layout/chunk.js';
import { readRow } from '../layout/columns.js';
import { leadingDateLength, readDateline } from '../layout/dateline-form.js';
import { isNameLike, isOfficeLike } from '../layout/name-shape.js';
import { endsSentence, isAllCaps, isLetterSpaced, isTitleCase } from '../layout/sentence.js';
import { mark } from '../mark.js';

const LONGEST = 250;

/**
 * A heading at the top of a document, before any running text: capitals throughout, letters spaced apart, or a title's capitals, and no
 * full stop. Several may follow each other.
 */
export const titleHeading: BlockRule = {
  name: 'structure/title-heading',
  read(at, { chunks, isMostlyCapitals }, { isOpening, previous }) {
    const chunk = chunks[at];
    if (!chunk || !isOpening || chunks.length === at + 1) return undefined;
    if (previous !== undefined && previous !== 'head' && previous !== 'dateline' && previous !== 'byline')
      return undefined;
    const evidence =
      describe(chunk.short, previous, isMostlyCapitals) ?? describeFirst(chunk, previous, chunks[at + 1]);
    if (!evidence) return undefined;
    return { until: at + 1, blocks: [mark('head', chunk, { rule: 'structure/title-heading', evidence })] };
  },
};

function describe(text: string, previous: Place['previous'], isMostlyCapitals: boolean): string | undefined {
  const isFirst = previous === undefined;
  const isAfterHead = previous === 'head';
  if (
    text.length === 0 ||
    text.length > LONGEST ||
    readDateline(text) ||
    leadingDateLength(text) > 0 ||
    /[,;:]$/.test(text)
  )
    return undefined;
  if (/^[\d\W]+$/u.test(text) || /^[“"([]/.test(text)) return undefined;
  if (!isFirst && sectionTitles.has(text.toLowerCase())) return undefined;
  if (isLetterSpaced(text)) return 'stands on top; letters spaced apart';
  if (isAllCaps(text) && text.length > 4 && (isFirst || !isMostlyCapitals)) return 'stands on top; capitals throughout';
  if (endsSentence(text) && !/\b(?:\p{Lu}\.)+$/u.test(text)) return undefined;
  if (documentWord.test(text) && isTitleCase(text)) return 'stands on top; capitals of a title, a word for a document';
  if (isAfterHead && isTitleCase(text) && text.split(' ').length > 2 && !isNameLike(text) && !isOfficeLike(text))
    return 'follows a heading; capitals of a title';
  const isTitle = isTitleCase(text) && text.split(' ').length >= 2;
  return isFirst && isTitle && !isNameLike(text) ? 'stands first; capitals of a title' : undefined;
}

/** "Interview with Hannah Birtwell, weaver": begins with the word for what it heads, and a blank line follows. */
function startsWithDocumentWord(text: string, chunk: Chunk, next: Chunk | undefined): boolean {
  const word = documentWord.exec(text);
  if (word?.index !== 0 || next === undefined || next.group === chunk.group) return false;
  return /^ (?:with|of|on|to|from|between|by|concerning|about|at|for)\b/.test(text.slice(word[0].length));
}

/** A line that stands first, short and without a full stop, before a longer one that is a sentence. */
function describeFirst(chunk: Chunk, previous: Place['previous'], next: Chunk | undefined): string | undefined {
  const text = chunk.short;
  if (
    (previous !== undefined && previous !== 'head') ||
    !next ||
    text === '' ||
    text.length > 90 ||
    !/^[\p{Lu}\p{Lo}]/u.test(text)
  )
    return undefined;
  if (/[.,;:!?—–-]$/.test(text) || !text.includes(' ') || isNameLike(text) || readDateline(text)) return undefined;
  if (startsWithDocumentWord(text, chunk, next))
    return 'stands on top; a word for a document, no full stop, a blank line after it';
  if (previous !== undefined) return undefined;
  const isApart = next.group !== chunk.group;
  const [first] = next.lines;
  if (isApart && first && readRow(first)) return 'stands first; a table follows';
  const isText = next.end - next.start > Math.max(isApart ? 40 : 80, text.length * 1.5) && endsSentence(next.text);
  return isText ? 'stands first; short, no full stop, and text follows' : undefined;
}
