import type { Annotation } from '../../model/annotation.js';
import { element, type XmlElement } from '../../xml/xml-element.js';
import { calendarId, DOCUMENT_DATE_ID } from '../document-ids.js';
import { drawPlainText } from '../encode-context.js';
import { drawCorrespDesc } from './corresp-desc.js';
import { type HeaderContext, wordsOf } from './header-context.js';
import { languageName } from './language-name.js';

/** Returns the `profileDesc`: abstract, date of the document, languages, speakers, kind, correspondents (HD4). */
export function drawProfileDesc(context: HeaderContext): XmlElement {
  const { language } = context;
  const { translator } = context.document.metadata;
  return element(
    'profileDesc',
    {},
    drawAbstract(context),
    drawCreation(context),
    drawCalendarDesc(context),
    element(
      'langUsage',
      {},
      element('language', { ident: language }, `${languageName(language)}${translator ? ' (translation)' : ''}`),
    ),
    drawParticDesc(context),
    drawTextClass(context),
    drawCorrespDesc(context),
  );
}

function drawAbstract(context: HeaderContext): XmlElement | undefined {
  const field = context.fieldOf('abstract');
  const words = field ? wordsOf(field, context.document.text) : context.document.metadata.abstract;
  return words ? element('abstract', {}, element('p', {}, drawPlainText(words))) : undefined;
}

/**
 * The day the document bears: by its metadata, else the first full date in a dateline. It has an id, because relative dates in the
 * text point to it.
 */
function drawCreation(context: HeaderContext): XmlElement | undefined {
  const { document, annotations } = context;
  const field = context.fieldOf('date');
  const isPointedTo = annotations.some(
    (mark) => (mark.kind === 'date' || mark.kind === 'time') && mark.anchor === 'document',
  );
  const when = document.metadata.date ?? dateOfDateline(annotations);
  if (!field && !when && !isPointedTo) return undefined;
  const words = field ? wordsOf(field, document.text) : (when ?? 'unknown');
  return element('creation', {}, element('date', { 'xml:id': DOCUMENT_DATE_ID, when }, drawPlainText(words)));
}

function dateOfDateline(annotations: readonly Annotation[]): string | undefined {
  const lines = annotations.filter(({ kind }) => kind === 'dateline').map(({ span }) => span);
  for (const mark of annotations) {
    if (mark.kind !== 'date' || mark.value.when?.length !== 10) continue;
    if (lines.some(({ start, end }) => start <= mark.span.start && mark.span.end <= end)) return mark.value.when;
  }
  return undefined;
}

/** The calendars that dates name, when they are not the Gregorian one (HD44CD). */
function drawCalendarDesc({ annotations }: HeaderContext): XmlElement | undefined {
  const calendars = new Set<string>();
  for (const mark of annotations) {
    if ((mark.kind === 'date' || mark.kind === 'time') && mark.calendar) calendars.add(mark.calendar);
  }
  if (calendars.size === 0) return undefined;
  const declared = [...calendars].sort().map((name) => {
    const words = `${name.charAt(0).toUpperCase()}${name.slice(1).replace('-', ' ')} calendar`;
    return element('calendar', { 'xml:id': calendarId(name) }, element('p', {}, words));
  });
  return element('calendarDesc', {}, declared);
}

/** Who speaks in the document: each points to the register. */
function drawParticDesc({ annotations, register }: HeaderContext): XmlElement | undefined {
  const speakers = new Set<string>();
  for (const mark of annotations) if (mark.kind === 'speech' && mark.speaker) speakers.add(mark.speaker);
  const persons = register.filter(({ id, kind }) => kind === 'person' && speakers.has(id));
  if (persons.length === 0) return undefined;
  const participants = persons.map(({ id }) => element('person', { corresp: `#${id}`, role: 'speaker' }));
  return element('particDesc', {}, element('listPerson', {}, participants));
}

function drawTextClass({ document }: HeaderContext): XmlElement | undefined {
  const { kind, keywords = [] } = document.metadata;
  const terms = [...(kind && kind !== 'generic' ? [kind.replaceAll('-', ' ')] : []), ...keywords];
  if (terms.length === 0) return undefined;
  return element(
    'textClass',
    {},
    element(
      'keywords',
      {},
      terms.map((term) => element('term', {}, term)),
    ),
  );
}
