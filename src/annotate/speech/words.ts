import type { NameAnnotation, RoleAnnotation } from '../../model/annotation/entity-annotation.js';
import type { Annotation } from '../../model/annotation.js';
import { compareSpans, type Span } from '../../model/span.js';
import type { Quotation } from './quotations/find-quotations.js';

/** A name or description that other layers marked, with the register id that it points to. */
export type Mention = NameAnnotation | RoleAnnotation;

/** A word, a punctuation mark, or a whole quotation that is read as one unit. Offsets in UTF-16 code units. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** The outermost mention that the word belongs to. */
  readonly mention?: Mention;
  /** Set when the unit is a quotation. */
  readonly quotation?: Quotation;
}

/** Abbreviations and initials keep their full stop; hyphens and apostrophes do not part words; other characters stand alone. */
const WORD =
  /(?:\p{Lu}\.){2,}|(?:Mr|Mrs|Ms|Messrs|Mme|Dr|Prof|Hon|Rev|Gen|Col|Lt|Maj|Brig|Capt|Sgt|Adm|Amb|Sen|Gov|St|Jr|Sr|No|Nos|Vol|Com|Cde|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Dept|Govt|Ltd|Co|etc|vs|cf|viz|Pres|Sec|FonMin|i\.e|e\.g|a\.m|p\.m)\.|\p{Lu}\.(?=\s\p{Lu})|['’]s(?!\p{L})|[\p{L}\p{M}\p{N}]+(?:[-/](?:\p{Lu}\.){2,}|(?!['’]s(?!\p{L}))[-'’‑–/&][\p{L}\p{M}\p{N}]+)*|\.{2,}|--|\S/gu;

/** Returns the names and descriptions among `given` that no other one holds, in order. */
export function outermostMentions(given: readonly Annotation[]): readonly Mention[] {
  const mentions = given.filter(isMention).sort((a, b) => compareSpans(a.span, b.span));
  let end = -1;
  return mentions.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

function isMention(annotation: Annotation): annotation is Mention {
  return ['person', 'organization', 'place', 'event', 'role'].includes(annotation.kind);
}

/**
 * Returns the words of `text` in the given stretches, in order, each quotation of `units` (in order, none inside another)
 * as one word. `mentions` stand in order.
 */
export function readWords(
  text: string,
  stretch: Span,
  units: readonly Quotation[],
  mentions: readonly Mention[],
): readonly Word[] {
  const words: Word[] = [];
  let at = stretch.start;
  let mention = firstEndingAfter(mentions, stretch.start);
  for (const unit of units) {
    read(at, unit.span.start);
    words.push({ ...unit.span, text: '“”', lower: '“”', quotation: unit });
    at = unit.span.end;
  }
  read(at, stretch.end);
  return words;

  function read(from: number, to: number): void {
    for (const match of text.slice(from, to).matchAll(WORD)) {
      const start = from + match.index;
      const end = start + match[0].length;
      while ((mentions[mention]?.span.end ?? Number.POSITIVE_INFINITY) <= start) mention++;
      const covering = mentions[mention];
      const word = { text: match[0], lower: match[0].toLowerCase().replaceAll('’', "'"), start, end };
      words.push(covering !== undefined && covering.span.start < end ? { ...word, mention: covering } : word);
    }
  }
}

/** Returns the index of the first mention that ends after `offset`: by halving, since stretches come from anywhere. */
export function firstEndingAfter(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
