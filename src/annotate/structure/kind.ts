import type { Annotation } from '../../model/annotation.js';
import type { Certainty } from '../../model/certainty.js';
import type { DocumentKind } from '../../model/metadata.js';
import type { TextDocument } from '../../model/text-document.js';

/** What sort of document it is, and why we think so. */
export interface GuessedKind {
  readonly kind: DocumentKind;
  readonly certainty: Certainty;
  /** What decided, as a short phrase for people: `its heading says "telegram"`. */
  readonly evidence: string;
}

/** What the words of a heading or title say, the more special first: a memorandum of a conversation is a memorandum. */
const WORDS: readonly { readonly kind: DocumentKind; readonly words: RegExp }[] = [
  { kind: 'editorial-note', words: /\beditorial note\b/i },
  {
    kind: 'memorandum-of-conversation',
    words:
      /\b(?:memorand(?:um|a)|memo|notes?|record|summary) (?:of|on) (?:an? |the )?(?:\w+ ){0,2}(?:conversation|discussion|conference|call|talk)s?\b|\bmemcon\b/i,
  },
  { kind: 'telegram', words: /\b(?:telegram|airgram|cable|cablegram|radiogram|telegramm)\b/i },
  { kind: 'minutes', words: /\b(?:minutes|protocol of (?:the )?meeting|proceedings of (?:the|a) meeting)\b/i },
  { kind: 'transcript', words: /\b(?:transcript|interview|verbatim|stenogra(?:m|phic record))\b/i },
  { kind: 'letter', words: /\b(?:letter|aide-m[eé]moire|note from|note to|message from)\b/i },
  {
    kind: 'report',
    words: /\b(?:report|estimate|study|survey|assessment|memorandum|despatch|dispatch|paper|information)\b/i,
  },
  { kind: 'article', words: /\b(?:article|editorial|column|essay|review)\b/i },
];

/**
 * Returns what sort of document this is: the kind in the metadata when a person gave one; else what its headings or its title say; else what
 * its blocks look like; `generic` when nothing tells.
 */
export function guessKind(document: TextDocument, blocks: readonly Annotation[]): GuessedKind {
  const { kind, title } = document.metadata;
  if (kind) return { kind, certainty: 'high', evidence: 'given with the document' };
  return readWords(document, blocks, title) ?? readShape(blocks);
}

function readWords(
  { text }: TextDocument,
  blocks: readonly Annotation[],
  title: string | undefined,
): GuessedKind | undefined {
  // Only the headings on top: those of sections and enclosures speak for themselves.
  const inner =
    blocks.find((block) => block.kind === 'division' && block.type !== 'document')?.span.start ??
    Number.POSITIVE_INFINITY;
  const heads = blocks.filter(({ kind, span }) => kind === 'head' && span.start < inner).slice(0, 4);
  const words = [...heads.map(({ span }) => text.slice(span.start, span.end)), ...(title ? [title] : [])];
  for (const heading of words)
    for (const { kind, words: form } of WORDS) {
      const found = form.exec(heading.slice(0, 300))?.[0];
      if (found)
        return { kind, certainty: 'high', evidence: `its heading says "${found.toLowerCase().replace(/\s+/g, ' ')}"` };
    }
  return undefined;
}

function readShape(blocks: readonly Annotation[]): GuessedKind {
  const count = (kind: Annotation['kind']) => blocks.filter((block) => block.kind === kind).length;
  const turns = count('speakerTurn');
  if (turns > 1 && turns * 2 >= count('paragraph'))
    return { kind: 'transcript', certainty: 'medium', evidence: `${turns} turns of speakers` };
  if (count('salutation') > 0 && count('closing') + count('signature') > 0)
    return { kind: 'letter', certainty: 'medium', evidence: 'a salutation, and a closing phrase or signature' };
  if (count('byline') > 0 && count('head') > 0)
    return { kind: 'article', certainty: 'low', evidence: 'a heading with a byline' };
  return { kind: 'generic', certainty: 'unknown', evidence: 'neither headings nor blocks tell' };
}
