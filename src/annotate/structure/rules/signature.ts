import type { Annotation } from '../../../model/annotation.js';
import { classificationMark } from '../../lexicon/en/classification-marks.js';
import { signatureMark, signaturePrefix } from '../../lexicon/en/letter-phrases.js';
import type { BlockRule } from '../block-rule.js';
import type { Chunk } from '../layout/chunk.js';
import { leadingDateLength, readDateline } from '../layout/dateline-form.js';
import { drawLineBreaks } from '../layout/draw-lines.js';
import { isEnding, isEndMark, isSignatureLine } from '../layout/ending.js';
import { isNameLike, isNameWithOffice, isOfficeLike } from '../layout/name-shape.js';
import { mark } from '../mark.js';

const RULE = 'structure/signature';
/** Lines that one signer may take: the name, "[Signed]", offices. */
const LINES = 6;

/**
 * The names under a document, one block for each signer, offices and "[Signed]" with the name:
 *
 * ```
 * November 5, 1961 Piro Bit
 * ^^^^^^^^^^^^^^^^ dateline
 *                  ^^^^^^^^^
 * [Signed]                    signature, over both lines
 * ```
 *
 * A name is a signature after a closing phrase, or when nothing but signatures follows it.
 */
export const signature: BlockRule = {
  name: RULE,
  read(at, { chunks }, { isOpening, isClosing, previous }) {
    const chunk = chunks[at];
    if (!chunk || isOpening || chunk.short === '') return undefined;
    const isEnd = isClosing || isEnding(at, chunks);
    if (!isEnd) return undefined;
    if (readDateline(chunk.short)) return readFinalDateline(at, chunk);
    if (!isSignatureLine(chunk.short) || isEndMark(chunk.short) || classificationMark.test(chunk.short))
      return undefined;
    if (!isClosing && !endsText(chunks[at - 1], previous)) return undefined;
    const dated = leadingDateLength(chunk.short);
    const blocks: Annotation[] = [];
    let { start } = chunk;
    if (dated > 0) {
      const length = dateLengthIn(chunk);
      blocks.push(
        mark(
          'dateline',
          { start, end: start + length },
          { rule: RULE, evidence: 'a date before the name of the signer' },
        ),
      );
      start += length + (/^[\s,.;—–-]*/.exec(chunk.text.slice(length))?.[0].length ?? 0);
    }
    const until = endOfSigner(at, chunks);
    const end = chunks[until - 1]?.end ?? chunk.end;
    const evidence = isClosing ? 'a name after the closing phrase' : 'a name, and nothing but names and dates after it';
    blocks.push(mark('signature', { start, end }, { rule: RULE, evidence, certainty: isClosing ? 'high' : 'medium' }));
    blocks.push(...drawLineBreaks(chunks.slice(at, until), { rule: RULE, evidence }));
    return { until, blocks, closesSections: true };
  },
};

function readFinalDateline(at: number, chunk: Chunk) {
  const reason = { rule: RULE, evidence: 'a date among the last lines' } as const;
  return { until: at + 1, blocks: [mark('dateline', chunk, reason)], closesSections: true };
}

/** Did the text before come to an end? A column of short lines has no signature. */
function endsText(before: Chunk | undefined, previous: string | undefined): boolean {
  if (!before) return false;
  if (previous === 'signature' || previous === 'dateline' || previous === 'closing') return true;
  return (
    before.short === '' ||
    before.short.split(' ').length > 8 ||
    /[.!?…:;)\]”"’]$/.test(before.short) ||
    isEndMark(before.short) ||
    /\bSTOP$/.test(before.short)
  );
}

function dateLengthIn(chunk: Chunk): number {
  // Short and visible text differ only in white space, which the pattern allows anywhere between words.
  return leadingDateLength(chunk.text);
}

function endOfSigner(at: number, chunks: readonly Chunk[]): number {
  let until = at + 1;
  let hasName = hasSignerName(chunks[at]);
  while (until < at + LINES) {
    const chunk = chunks[until];
    if (!chunk || chunk.short === '' || readDateline(chunk.short)) break;
    const isMark = signatureMark.test(chunk.short);
    const isName = !isMark && hasSignerName(chunk);
    if (!(isMark || isOfficeLike(chunk.short) || isName) || (isName && hasName) || isEndMark(chunk.short)) break;
    if (!isMark && isOfficeLike(chunk.short) && startsWithName(chunk.short)) break;
    hasName ||= isName;
    until += 1;
  }
  return until;
}

function hasSignerName(chunk: Chunk | undefined): boolean {
  const text = (chunk?.short ?? '').replace(signaturePrefix, '').replace(/^_{3,}\s*/, '');
  const bare = text.slice(leadingDateLength(text)).trim();
  return (isNameLike(bare) && !isOfficeLike(bare)) || isNameWithOffice(bare);
}

/** "Major General Vernon A. Walters": a rank, then a name with an initial; somebody else, who does not sign. */
function startsWithName(text: string): boolean {
  return /\p{Lu}\p{Ll}+ \p{Lu}\. \p{Lu}\p{Ll}+$/u.test(text);
}
