import { documentWord, sectionTitles } from '../../lexicon/en/document-words.js';
import type { BlockRule } from '../block-rule.js';
import { readDateline } from '../layout/dateline-form.js';
import { isNameLike } from '../layout/name-shape.js';
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
    const evidence = describe(chunk.short, previous === undefined, isMostlyCapitals);
    if (!evidence) return undefined;
    return { until: at + 1, blocks: [mark('head', chunk, { rule: 'structure/title-heading', evidence })] };
  },
};

function describe(text: string, isFirst: boolean, isMostlyCapitals: boolean): string | undefined {
  if (text.length === 0 || text.length > LONGEST || readDateline(text) || /[,;:]$/.test(text)) return undefined;
  if (/^[\d\W]+$/u.test(text) || /^[“"([]/.test(text)) return undefined;
  if (!isFirst && sectionTitles.has(text.toLowerCase())) return undefined;
  if (isLetterSpaced(text)) return 'stands on top; letters spaced apart';
  if (isAllCaps(text) && text.length > 4 && (isFirst || !isMostlyCapitals)) return 'stands on top; capitals throughout';
  if (endsSentence(text) && !/\b(?:\p{Lu}\.)+$/u.test(text)) return undefined;
  if (documentWord.test(text) && isTitleCase(text)) return 'stands on top; capitals of a title, a word for a document';
  const isTitle = isTitleCase(text) && text.split(' ').length >= 2;
  return isFirst && isTitle && !isNameLike(text) ? 'stands first; capitals of a title' : undefined;
}
