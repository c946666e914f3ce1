import { TOOL } from '../../model/annotation/annotation-base.js';
import type { AnnotationOf } from '../../model/annotation.js';
import { containsSpan } from '../../model/span.js';
import { element, type XmlElement } from '../../xml/xml-element.js';
import { TRANSLATOR_ID } from '../document-ids.js';
import { drawPlainText } from '../encode-context.js';
import { responsibilityId } from '../provenance.js';
import { collapse, type HeaderContext, wordsOf } from './header-context.js';
import { languageName } from './language-name.js';

/** Returns the `titleStmt`: title, author, funder, and everybody who is responsible for something (HD21). */
export function drawTitleStmt(context: HeaderContext): XmlElement {
  const { metadata } = context.document;
  return element(
    'titleStmt',
    {},
    element('title', { type: 'main' }, titleWords(context)),
    metadata.subtitle ? element('title', { type: 'sub' }, metadata.subtitle) : undefined,
    drawAuthor(context),
    metadata.editor ? element('editor', {}, metadata.editor) : undefined,
    metadata.funder ? element('funder', {}, metadata.funder) : undefined,
    drawTranslator(context),
    ...drawResponsibilities(context),
  );
}

/** The title of the front matter or the metadata, else the first heading, else the file's name. */
function titleWords(context: HeaderContext): ReturnType<typeof drawPlainText> {
  const { document, annotations } = context;
  const field = context.fieldOf('title');
  if (field) return drawPlainText(wordsOf(field, document.text));
  if (document.metadata.title) return drawPlainText(document.metadata.title);
  const head = annotations.find(({ kind }) => kind === 'head');
  return drawPlainText(head ? collapse(document.text.slice(head.span.start, head.span.end)) : document.name);
}

/** The author that the metadata names, else whoever signed; nobody is invented. */
function drawAuthor({ document, annotations }: HeaderContext): XmlElement | undefined {
  const { author } = document.metadata;
  if (author) {
    const known = annotations.find((mention) => mention.kind === 'person' && collapse(spanText(mention)) === author);
    return element(
      'author',
      {},
      element('persName', { ref: known?.kind === 'person' ? pointer(known.ref) : undefined }, author),
    );
  }
  const signature = annotations.findLast(({ kind }) => kind === 'signature');
  if (!signature) return undefined;
  const signer = annotations.find(
    (mention): mention is AnnotationOf<'person'> =>
      mention.kind === 'person' && containsSpan(signature.span, mention.span),
  );
  if (!signer) return undefined;
  const cert = signer.certainty === 'high' ? undefined : signer.certainty;
  return element(
    'author',
    {},
    element('persName', { ref: pointer(signer.ref), cert }, drawPlainText(collapse(spanText(signer)))),
  );

  function spanText({ span }: { span: { start: number; end: number } }): string {
    return document.text.slice(span.start, span.end);
  }
}

function drawTranslator({ document, language }: HeaderContext): XmlElement | undefined {
  const { translator, originalLang } = document.metadata;
  if (!translator) return undefined;
  const from = originalLang ? ` from ${languageName(originalLang)}` : '';
  return element(
    'respStmt',
    { 'xml:id': TRANSLATOR_ID },
    element('resp', {}, `translated${from} into ${languageName(language)}`),
    element('persName', {}, translator),
  );
}

/** One statement for this tool, and one for everybody else who made a mark. */
function drawResponsibilities({ annotations }: HeaderContext): XmlElement[] {
  const others = new Set(annotations.map(({ resp }) => resp));
  others.delete(TOOL);
  const tool = element(
    'respStmt',
    { 'xml:id': responsibilityId(TOOL) },
    element('resp', {}, 'automatic encoding'),
    element('name', { type: 'software' }, TOOL),
  );
  const rest = [...others]
    .sort()
    .map((resp) =>
      element(
        'respStmt',
        { 'xml:id': responsibilityId(resp) },
        element('resp', {}, 'annotation'),
        element('name', {}, resp),
      ),
    );
  return [tool, ...rest];
}

function pointer(id: string | undefined): string | undefined {
  return id === undefined ? undefined : `#${id}`;
}
