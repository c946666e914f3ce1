import type { Annotation } from '../../model/annotation.js';
import type { Correspondent } from '../../model/correspondent.js';
import type { Span } from '../../model/span.js';
import type { TextDocument } from '../../model/text-document.js';
import { signatureMark, signaturePrefix } from '../lexicon/en/letter-phrases.js';

/**
 * Returns who sent a letter or telegram and to whom it went, as far as the document says so:
 *
 * ```
 * 98. Telegram From the Embassy in France to the Department of State       a heading with From … to …
 *                       ^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^
 * FROM: Helmut Sonnenfeldt                                                 a label of the document's head
 * Dear Dick:  …  Alexander M. Haig, Jr.                                    a letter's first and last lines
 * ```
 *
 * The heading wins over labels, and these over salutation and signature. Articles are outside the spans, and so is what follows a comma.
 */
export function findCorrespondents(document: TextDocument, blocks: readonly Annotation[]): Correspondent[] {
  const found = [...fromHeading(document, blocks), ...fromLabels(document, blocks), ...fromLetter(document, blocks)];
  return (['sender', 'addressee'] as const).flatMap((role) => found.find((one) => one.role === role) ?? []);
}

const HEADING =
  /\b(?:telegram|airgram|letter|message|note|memorandum|despatch|dispatch|cable)\b(?: [\d–-]+)?[^\n]{0,40}?\sfrom\s+(?:the\s+)?(.{2,160}?)\s+to\s+(?:the\s+)?(.{2,160}?)(?=,\s+(?:at\s|\p{Lu}\p{L}+,|\p{Lu}\p{L}+ \d)|\s*$)/iu;

function fromHeading({ text }: TextDocument, blocks: readonly Annotation[]): Correspondent[] {
  const head = blocks.find(({ kind }) => kind === 'head')?.span;
  if (!head) return [];
  const heading = text.slice(head.start, Math.min(head.end, head.start + 500)).replace(/[\r\n\t]/g, ' ');
  const match = HEADING.exec(heading);
  if (!match?.[1] || !match[2]) return [];
  const reason = { rule: 'structure/correspondents-heading', evidence: 'the heading says from whom and to whom' };
  const from = match.index + match[0].lastIndexOf(match[2]) + head.start;
  const start = head.start + heading.indexOf(match[1], match.index);
  return [
    { role: 'sender', span: { start, end: start + match[1].length }, ...reason },
    { role: 'addressee', span: { start: from, end: from + match[2].length }, ...reason },
  ];
}

const LABELS: Readonly<Record<string, Correspondent['role']>> = {
  from: 'sender',
  fm: 'sender',
  originator: 'sender',
  to: 'addressee',
  'memorandum for': 'addressee',
  'memorandum to': 'addressee',
};

function fromLabels({ text }: TextDocument, blocks: readonly Annotation[]): Correspondent[] {
  return blocks.flatMap((block, index): Correspondent[] => {
    const words = block.kind === 'label' ? text.slice(block.span.start, block.span.end) : '';
    const role = LABELS[words.replace(/\s*:$/, '').toLowerCase()];
    const item = blocks[index + 1];
    if (!role || item?.kind !== 'item') return [];
    return [
      {
        role,
        span: firstLine(text, item.span),
        rule: 'structure/correspondents-label',
        evidence: `stands after "${words}"`,
      },
    ];
  });
}

/** Forms of address that say nothing of who is meant. */
const NOBODY = /^(?:sirs?|madam|mesdames|gentlemen|friends?|colleagues?|comrades?|all)$/i;

function fromLetter({ text }: TextDocument, blocks: readonly Annotation[]): Correspondent[] {
  const salutation = blocks.find(({ kind }) => kind === 'salutation')?.span;
  if (!salutation) return [];
  const found: Correspondent[] = [];
  const address = blocks.find(
    ({ rule, span }) => rule === 'structure/inside-address' && span.end < salutation.start,
  )?.span;
  const greeting = /\bdear(?:est)?\s+(?=\p{Lu})([^:,!—–]+?)\s*[:,!—–]/iu.exec(
    text.slice(salutation.start, salutation.end),
  );
  if (address)
    found.push({
      role: 'addressee',
      span: firstLine(text, address),
      rule: 'structure/correspondents-address',
      evidence: 'the address before the salutation',
    });
  else if (greeting?.[1] && /^\p{Lu}/u.test(greeting[1]) && !NOBODY.test(greeting[1])) {
    const start = salutation.start + greeting.index + greeting[0].indexOf(greeting[1]);
    found.push({
      role: 'addressee',
      span: { start, end: start + greeting[1].length },
      rule: 'structure/correspondents-salutation',
      evidence: 'named in the salutation',
    });
  }
  const signature = blocks.find(({ kind, span }) => kind === 'signature' && span.start > salutation.end)?.span;
  const name = signature && signedName(text, signature);
  if (name)
    found.push({
      role: 'sender',
      span: name,
      rule: 'structure/correspondents-signature',
      evidence: 'signed under the letter',
    });
  return found;
}

/** The first line of a signature that is a name and no "[Signed]". */
function signedName(text: string, span: Span): Span | undefined {
  for (const match of text.slice(span.start, span.end).matchAll(/\S[^\r\n]*/g)) {
    const line = match[0].trimEnd();
    if (signatureMark.test(line)) continue;
    const prefix = signaturePrefix.exec(line)?.[0].length ?? 0;
    const name =
      line
        .slice(prefix)
        .split(',')[0]
        ?.replace(/[”"“\]]+$/, '') ?? '';
    const start = span.start + match.index + prefix;
    return name ? { start, end: start + name.length } : undefined;
  }
  return undefined;
}

function firstLine(text: string, { start, end }: Span): Span {
  const line = text.slice(start, end).split(/[\r\n]/)[0] ?? '';
  return { start, end: start + line.trimEnd().length };
}
