import { documentWord } from '../../lexicon/en/document-words.js';
import { salutation } from '../../lexicon/en/letter-phrases.js';
import { honorific } from '../../lexicon/en/office-words.js';
import { foreignAddressee } from '../../lexicon/other/letter-phrases.js';
import type { BlockRule } from '../block-rule.js';
import type { Chunk } from '../layout/chunk.js';
import { readDateline } from '../layout/dateline-form.js';
import { drawLines } from '../layout/draw-lines.js';
import { isEnding, isValediction, startsAnother } from '../layout/ending.js';
import { isNameLike, isOfficeLike } from '../layout/name-shape.js';
import { endsSentence, isTitleCase } from '../layout/sentence.js';

const RULE = 'structure/inside-address';
const LONGEST = 8;
const ABBREVIATION = /\b(?:\p{Lu}|Esq|Jr|Sr|Inc|Ltd|Co|Bart|St|Ave|Rd)\.$/u;

/**
 * The name and address of who is written to: lines without a sentence just before "Dear …", or, under a signed letter, a title and
 * name with lines of an address. One paragraph, its line ends kept.
 */
export const insideAddress: BlockRule = {
  name: RULE,
  read(at, { chunks }, { isOpening, previous }) {
    if (isOpening && (previous === 'dateline' || previous === 'head' || previous === undefined)) {
      const until = endBeforeSalutation(at, chunks);
      if (until)
        return {
          until,
          blocks: drawLines('paragraph', chunks.slice(at, until), {
            rule: RULE,
            evidence: 'short lines before the salutation',
          }),
        };
    }
    if (isOpening && chunks[at] && isAddressed(chunks[at], previous))
      return {
        until: at + 1,
        blocks: drawLines('paragraph', chunks.slice(at, at + 1), {
          rule: RULE,
          evidence: 'says to whom a letter goes',
        }),
      };
    if (previous !== 'signature' || !isEnding(at, chunks)) return undefined;
    const until = endOfAddress(at, chunks);
    return until
      ? {
          until,
          blocks: drawLines('paragraph', chunks.slice(at, until), {
            rule: RULE,
            evidence: 'a title, a name and an address under a signed letter',
            certainty: 'medium',
          }),
        }
      : undefined;
  },
};

/** "An das Königliche Hauptzollamt" on a line between the date and the letter. */
function isAddressed({ short }: Chunk, previous: string | undefined): boolean {
  return previous === 'dateline' && short.length <= 100 && !/[.:;]$/.test(short) && foreignAddressee.test(short);
}

function endBeforeSalutation(at: number, chunks: readonly Chunk[]): number | undefined {
  for (let next = at; next < at + LONGEST; next += 1) {
    const chunk = chunks[next];
    if (!chunk || chunk.short === '') return undefined;
    if (salutation.test(chunk.short)) return next > at ? next : undefined;
    if (chunk.short.length > 80 || readDateline(chunk.short) || /^(?:\p{L}+ ?){1,3}:/u.test(chunk.short))
      return undefined;
    if (!isTitleCase(chunk.short) || isValediction(chunk.short) || startsAnother(chunk.short)) return undefined;
    if (documentWord.test(chunk.short)) return undefined;
    if (endsSentence(chunk.short) && !ABBREVIATION.test(chunk.short)) return undefined;
  }
  return undefined;
}

function endOfAddress(at: number, chunks: readonly Chunk[]): number | undefined {
  const first = chunks[at]?.short ?? '';
  const isExcellency =
    /^(?:(?:his|her|your) (?:excellency|majesty|highness|eminence)|the (?:right )?honou?rable|messrs|to the)\b/i.test(
      first,
    );
  if (!isExcellency && !honorific.test(first.split(' ')[0] ?? '')) return undefined;
  let until = at + 1;
  while (
    until < at + LONGEST &&
    isAddressLine(chunks[until]?.short ?? '') &&
    !startsAnother(chunks[until]?.short ?? '')
  )
    until += 1;
  const lines = chunks.slice(at + 1, until).map(({ short }) => short);
  return isExcellency ||
    lines.some((line) => /\b(?:embassy|legation|consulate|street|avenue|road|house|palace)\b|\d/i.test(line))
    ? until
    : undefined;
}

function isAddressLine(text: string): boolean {
  return (
    text !== '' &&
    text.length <= 80 &&
    (isNameLike(text) || isOfficeLike(text) || /^\d|,\s*\p{Lu}/u.test(text)) &&
    !endsSentence(text)
  );
}
