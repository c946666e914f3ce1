import type { FrontMatterField, FrontMatterPart } from '../../model/text-document.js';
import { element, type XmlElement } from '../../xml/xml-element.js';
import { drawPlainText } from '../encode-context.js';
import { type Mark, nest } from '../nest.js';
import { type HeaderContext, wordsOf } from './header-context.js';
import { languageName } from './language-name.js';

/** Returns the `sourceDesc` (HD3): the citation as written, marked up inside, and the archive's identifiers. */
export function drawSourceDesc(context: HeaderContext): XmlElement {
  const citation = drawCitation(context);
  const manuscript = drawMsDesc(context);
  if (citation || manuscript) return element('sourceDesc', {}, citation, manuscript);
  return element(
    'sourceDesc',
    {},
    element('p', {}, `The file "${context.document.name}"; nothing is stated of its source.`),
  );
}

function drawCitation(context: HeaderContext): XmlElement | undefined {
  const { document } = context;
  const field = context.fieldOf('citation');
  if (field) return element('bibl', { type: 'citation' }, drawCited(field, context));
  const { citation, author, title, date, url } = document.metadata;
  if (citation) return element('bibl', { type: 'citation' }, drawPlainText(citation));
  if (!url && !(author && title)) return undefined;
  return element(
    'bibl',
    {},
    ...drawPlainText([author, title, date].filter(Boolean).join(', ')),
    url ? element('ref', { target: encodeURI(decodeSafely(url)) }, url) : undefined,
  );
}

function decodeSafely(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function drawCited(field: FrontMatterField, { document }: HeaderContext): ReturnType<typeof nest> {
  const marks = (field.parts ?? []).map((part): Mark => {
    return { span: part.span, cohesion: 1, draw: (children) => [drawPart(part, children, document.text)] };
  });
  return nest(document.text, field.value, marks, drawPlainText);
}

function drawPart(part: FrontMatterPart, children: XmlElement['children'], text: string): XmlElement {
  const words = text.slice(part.span.start, part.span.end);
  switch (part.kind) {
    case 'title':
      return element('title', { level: 'a' }, children);
    case 'date':
      return element('date', { when: part.normalized }, children);
    case 'translator':
      return element('editor', { role: 'translator' }, children);
    case 'url':
      return element('ref', { target: encodeURI(decodeSafely(words)) }, children);
    case 'shelfmark':
      return element('idno', { type: 'shelfmark' }, children);
    case 'repository':
    case 'collection':
    case 'unit':
      return element('idno', { type: part.kind }, children);
    default:
      return element(part.kind, {}, children);
  }
}

function drawMsDesc(context: HeaderContext): XmlElement | undefined {
  const { repository, collection, shelfmark, originalLang } = context.document.metadata;
  const language = originalLang ? drawTextLang(originalLang, context) : undefined;
  if (!repository && !collection && !shelfmark)
    return language ? element('bibl', { type: 'original' }, language) : undefined;
  return element(
    'msDesc',
    {},
    element(
      'msIdentifier',
      {},
      repository ? element('repository', {}, repository) : undefined,
      collection ? element('collection', {}, collection) : undefined,
      shelfmark ? element('idno', { type: 'shelfmark' }, shelfmark) : undefined,
    ),
    language ? element('msContents', {}, element('msItem', {}, language)) : undefined,
  );
}

function drawTextLang(tag: string, context: HeaderContext): XmlElement {
  const field = context.fieldOf('originalLang');
  const words = field ? wordsOf(field, context.document.text) : languageName(tag);
  return element('textLang', { mainLang: tag }, drawPlainText(words));
}
