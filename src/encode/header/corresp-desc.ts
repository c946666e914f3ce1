import { isOfKind } from '../../model/annotation.js';
import type { Correspondent } from '../../model/correspondent.js';
import { containsSpan, type Span } from '../../model/span.js';
import { element, type XmlElement } from '../../xml/xml-element.js';
import { drawPlainText } from '../encode-context.js';
import { collapse, type HeaderContext } from './header-context.js';

const ELEMENTS = { person: 'persName', organization: 'orgName', place: 'placeName' } as const;

/**
 * Returns the `correspDesc` of a letter or telegram (HD44CD): who sent it, when and from where, and who received it, as far as
 * the document says so; `undefined` when it names neither.
 */
export function drawCorrespDesc(context: HeaderContext): XmlElement | undefined {
  const { correspondents, document } = context;
  if (correspondents.length === 0) return undefined;
  const actions = (['sender', 'addressee'] as const).flatMap((role) => {
    const one = correspondents.find((correspondent) => correspondent.role === role);
    const isSent = role === 'sender';
    const when = isSent ? document.metadata.date : undefined;
    const parts = [
      one ? drawCorrespondent(one, context) : undefined,
      isSent ? drawPlace(context) : undefined,
      when ? element('date', { when }) : undefined,
    ];
    const type = isSent ? 'sent' : 'received';
    return parts.some((part) => part !== undefined) ? [element('correspAction', { type }, ...parts)] : [];
  });
  return element('correspDesc', {}, actions);
}

/** The words of the document, as the name of a person or body when a name was found in them. */
function drawCorrespondent({ span }: Correspondent, context: HeaderContext): XmlElement {
  const mention = longestMention(span, ['person', 'organization'], context);
  const words = drawPlainText(collapse(context.document.text.slice(span.start, span.end)));
  if (!mention) return element('name', {}, words);
  return element(ELEMENTS[mention.kind], { ref: mention.ref ? `#${mention.ref}` : undefined }, words);
}

/** The place of the first dateline. */
function drawPlace(context: HeaderContext): XmlElement | undefined {
  const dateline = context.annotations.find(({ kind }) => kind === 'dateline');
  const place = dateline ? longestMention(dateline.span, ['place'], context) : undefined;
  if (!place) return undefined;
  const words = drawPlainText(collapse(context.document.text.slice(place.span.start, place.span.end)));
  return element('placeName', { ref: place.ref ? `#${place.ref}` : undefined }, words);
}

type MentionKind = keyof typeof ELEMENTS;

function longestMention(
  within: Span,
  kinds: readonly MentionKind[],
  { annotations }: HeaderContext,
): { kind: MentionKind; span: Span; ref?: string | undefined } | undefined {
  let longest: { kind: MentionKind; span: Span; ref?: string | undefined } | undefined;
  for (const mention of annotations) {
    const kind = kinds.find((one) => one === mention.kind);
    if (!kind || !isOfKind(mention, ...kinds) || !containsSpan(within, mention.span)) continue;
    if (!longest || lengthOf(mention.span) > lengthOf(longest.span)) {
      longest = { kind, span: mention.span, ref: mention.ref };
    }
  }
  return longest;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
