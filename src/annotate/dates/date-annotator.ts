import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { TOOL } from '../../model/annotation/annotation-base.js';
import type { DateAnnotation } from '../../model/annotation/date-annotation.js';
import type { Annotation } from '../../model/annotation.js';
import { indexLines, type LineIndex, positionOf } from '../../model/line-index.js';
import type { TextDocument } from '../../model/text-document.js';
import type { Annotator, Findings } from '../annotator.js';
import type { PartialDate } from './calendar.js';
import type { Decision, DecisionLog } from './decision-log.js';
import { findDocumentDate, parseIsoDate } from './document-date.js';
import { toEdtf } from './edtf.js';
import { english } from './en/english.js';
import { indexFileDates, indexYears, shareYears, tellsHistory } from './narrate.js';
import { toDatable } from './period.js';
import type { DateLanguage } from './recognizer.js';
import { orderJoined } from './resolve/order-joined.js';
import { resolve } from './resolve/resolve.js';
import type { Resolution, Setting } from './resolve/setting.js';
import type { Said } from './said.js';
import { type Candidate, compileGrammar, type Grammar, scan } from './scan.js';

/** How dates are found and reckoned. */
export interface DateOptions {
  /** The document's date in ISO form. @default what the document's metadata, datelines or headings say */
  readonly documentDate?: string;
  /** The language's dates. @default English */
  readonly language?: DateLanguage;
  /** Write each date in EDTF too, which can say more: seasons, decades, open ends. @default false */
  readonly edtf?: boolean;
}

/** How far around an expression the tense is looked for, in code units. */
const SENTENCE = 110;
/** So far before an expression stand the words that make something of it: "not later than the". */
const QUALIFIER = 20;
/** A date so many code units back is still being spoken of. */
const CLOSE = 250;
/** A date so many code units back still sets the scene. */
const SCENE = 900;

/**
 * Makes the annotator of dates. It yields `date` and `time` annotations, none overlapping another, and a diagnostic for
 * each that cannot be, contradicts itself, or has nothing to be reckoned from.
 *
 * @example
 * createDateAnnotator({ documentDate: '1961-11-05' }).name // 'dates'
 */
export function createDateAnnotator(options: DateOptions = {}): Annotator {
  const language = options.language ?? english;
  const grammar = compileGrammar(language);
  return {
    name: 'dates',
    annotate: (document, given) => findDates(document, given, { ...options, language, grammar, log: () => {} }),
  };
}

/** The annotator of dates with its defaults. */
export const dateAnnotator: Annotator = createDateAnnotator();

/** Returns, in order, every decision on the way to the dates of a document. */
export function explainDates(
  document: TextDocument,
  given: readonly Annotation[],
  options: DateOptions = {},
): readonly Decision[] {
  const language = options.language ?? english;
  const decisions: Decision[] = [];
  const log = (decision: Decision) => decisions.push(decision);
  findDates(document, given, { ...options, language, grammar: compileGrammar(language), log });
  return decisions;
}

interface Means extends DateOptions {
  readonly language: DateLanguage;
  readonly grammar: Grammar;
  readonly log: DecisionLog;
}

function findDates(document: TextDocument, given: readonly Annotation[], means: Means): Findings {
  const candidates = shareYears(document.text, scan(document.text, means.grammar, means.log));
  const own = parseIsoDate(means.documentDate) ?? findDocumentDate(document, given, candidates);
  const yearElsewhere = indexYears(candidates, indexFileDates(document.text));
  const isHistory = own !== undefined && tellsHistory(candidates, own);
  const annotations: DateAnnotation[] = [];
  const diagnostics: Diagnostic[] = [];
  const lines = indexLines(document.text);
  let scene: Scene | undefined;
  let joinedYear: number | undefined;
  for (const [at, candidate] of candidates.entries()) {
    const { said, span } = candidate;
    if (said.type === 'length' || said.type === 'clock') {
      annotations.push(annotateTime(candidate, said, document.text));
      continue;
    }
    const place = { own, scene, yearElsewhere, isHistory, language: means.language };
    const setting = { ...makeSetting(document.text, candidate, place), joinedYear };
    const order =
      joinedYear === undefined ? orderJoined(document.text, [candidate, candidates[at + 1]], setting) : undefined;
    joinedYear = order?.which === 'second' ? order.year : undefined;
    const resolution = resolve(said, order?.which === 'first' ? { ...setting, joinedYear: order.year } : setting);
    if (!resolution) {
      means.log({ rule: candidate.rule, span, action: 'removed', why: 'nothing to reckon from' });
      diagnostics.push(report('unanchored-date', candidate, document, lines));
      continue;
    }
    means.log({ rule: candidate.rule, span, action: 'resolved', why: resolution.because });
    if (resolution.problem) diagnostics.push(report(resolution.problem, candidate, document, lines));
    annotations.push(annotateDate(candidate, resolution, document.text, means));
    scene = moveScene(scene, candidate, resolution);
  }
  return { annotations, diagnostics };
}

/** The date last spoken of, and where. */
interface Scene {
  readonly date: PartialDate;
  /** The last one with a day, this or an earlier one. */
  readonly day: PartialDate | undefined;
  readonly end: number;
}

function moveScene(scene: Scene | undefined, { span, said }: Candidate, { period }: Resolution): Scene | undefined {
  const date = period.last;
  if (date.year === undefined || said.type === 'stretch' || said.type === 'century' || said.type === 'fiscal')
    return scene;
  return { date, day: date.day === undefined ? scene?.day : date, end: span.end };
}

interface Place {
  readonly own: PartialDate | undefined;
  readonly scene: Scene | undefined;
  readonly yearElsewhere: Setting['yearElsewhere'];
  readonly isHistory: boolean;
  readonly language: DateLanguage;
}

function makeSetting(
  text: string,
  { span }: Candidate,
  { own, scene, yearElsewhere, isHistory, language }: Place,
): Setting {
  const before = text.slice(Math.max(0, span.start - SENTENCE), span.start);
  const after = text.slice(span.end, span.end + SENTENCE);
  return {
    document: own,
    context: scene?.date,
    contextDay: scene?.day,
    beside: scene && /^(?:[,.]\s|\s?\()$/.test(text.slice(scene.end, span.start)) ? scene.date : undefined,
    isNarrative: own === undefined || (isHistory && isNarrated(scene, own, span.start)),
    isContextClose: scene !== undefined && span.start - scene.end < CLOSE && !isSame(scene.date, own),
    tense: language.tenseOf(before, after),
    yearElsewhere,
  };
}

function isSame(a: PartialDate, b: PartialDate | undefined): boolean {
  return a.year === b?.year && a.month === b?.month && a.day === b?.day;
}

/** Is the text telling of a time long before the document's, so that "in May" is May of that time? */
function isNarrated(scene: Scene | undefined, own: PartialDate, start: number): boolean {
  if (!scene || start - scene.end > SCENE) return false;
  return Math.abs(Number(own.year) - Number(scene.date.year)) >= 2;
}

function annotateDate(
  { span, rule, said }: Candidate,
  { anchor, certainty, because, period }: Resolution,
  text: string,
  { language, edtf: isAsked }: Means,
): DateAnnotation {
  const qualifier = language.qualifierOf?.(text.slice(Math.max(0, span.start - QUALIFIER), span.start));
  const edtf = isAsked ? toEdtf(said, period, qualifier) : undefined;
  return {
    kind: 'date',
    span,
    resp: TOOL,
    certainty: qualifier === 'about' ? 'low' : certainty,
    rule,
    evidence: `“${text.slice(span.start, span.end)}”: ${because}`,
    value: toDatable(period),
    ...(edtf === undefined ? {} : { edtf }),
    ...(anchor === undefined ? {} : { anchor }),
    ...(said.type === 'date' && said.calendar ? { calendar: said.calendar } : {}),
  };
}

function annotateTime(
  { span, rule }: Candidate,
  said: Extract<Said, { readonly type: 'length' | 'clock' }>,
  text: string,
): DateAnnotation {
  const isClock = said.type === 'clock';
  const isOpen = isClock && said.isOpen === true;
  return {
    kind: isClock || said.dur.includes('T') ? 'time' : 'date',
    span,
    resp: TOOL,
    certainty: isOpen ? 'low' : 'high',
    rule,
    evidence: `“${text.slice(span.start, span.end)}”: ${isOpen ? 'morning or evening is not said' : 'the words say it all'}`,
    value: isClock ? (said.to === undefined ? { when: said.at } : { from: said.at, to: said.to }) : { dur: said.dur },
  };
}

function report(
  problem: NonNullable<Resolution['problem']>,
  { span }: Candidate,
  { text, source }: TextDocument,
  lines: LineIndex,
): Diagnostic {
  return createDiagnostic(`annotate/${problem}`, {
    source,
    position: positionOf(lines, span),
    values: { date: text.slice(span.start, span.end) },
  });
}
