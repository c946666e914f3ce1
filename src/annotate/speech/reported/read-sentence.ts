import type { Certainty } from '../../../model/certainty.js';
import type { Span } from '../../../model/span.js';
import type { Phrase } from '../noun-phrases.js';
import type { Quotation } from '../quotations/find-quotations.js';
import type { Sentence } from '../sentences.js';
import type { Focus } from '../speakers/focus.js';
import { keepNamed, meetPerson, settleFocus, shiftFocus } from '../speakers/move-focus.js';
import { type Referent, resolvePhrase } from '../speakers/resolve-phrase.js';
import type { Roles } from '../speakers/roles.js';
import type { Word } from '../words.js';
import type { Cue } from './cue.js';
import { addresseeOfCue } from './cue-addressee.js';
import { speakerOfCue } from './cue-speaker.js';
import { findCues } from './find-cues.js';
import { listedCue } from './listed-cue.js';
import { endOfLead, endOfSubordinate, isMainClause, isSubordinate, mainSubject, personMet } from './main-clause.js';
import { firstFrom, lastBefore, lastBeforeAction, lastInParenthesis, lastWord, spanOfWords } from './sentence-edges.js';

/** A reported clause, from its first word after the complementizer to its last word before the final mark. */
export interface Report {
  readonly span: Span;
  readonly cue: Span;
  readonly speaker?: string;
  readonly addressee?: string;
  /** Does another report of the sentence hold it? */
  readonly isNested: boolean;
  readonly certainty: Certainty;
  readonly rule: string;
  readonly evidence: string;
}

/** Who a cue says speaks a quotation. */
export interface QuotationCue {
  readonly quotation: Quotation;
  readonly speaker?: string;
  readonly addressee?: string;
  readonly cue: Span;
}

/** What one sentence says about speech, and who is in mind after it. */
export interface SentenceReading {
  readonly reports: readonly Report[];
  readonly quotations: readonly QuotationCue[];
  readonly focus: Focus;
  /** Does a report run to the end of the sentence? */
  readonly endsInReport: boolean;
  /** Who speaks in the last main clause of saying. */
  readonly lastSpeaker?: string;
  readonly subject?: Referent;
}

/** A report whose end a later cue may still move. */
interface OpenReport {
  readonly cue: Cue;
  readonly from: number;
  to: number;
  readonly speaker: Referent | undefined;
  readonly addressee: Referent | undefined;
  readonly isNested: boolean;
  readonly isSubordinate: boolean;
}

/** Reads the cues of one sentence from left to right; a cue of the main clause ends the report before it. */
export function readSentence(text: string, { words }: Sentence, before: Focus, roles: Roles): SentenceReading {
  const last = lastWord(words);
  const resolve = (phrase: Phrase, inMind: Focus) => resolvePhrase(text, words, phrase, inMind, roles);
  const main = mainSubject(words);
  const subject = main && { phrase: main, referent: resolve(main, before) };
  const open: OpenReport[] = [];
  const quotations: QuotationCue[] = [];
  let focus = before;
  let current: OpenReport | undefined;
  let mainSpeaker: Referent | undefined;
  for (const cue of [...listedCue(text, words), ...findCues(words)]) {
    const isMain = current === undefined || isMainClause(words, cue, current);
    if (!isMain && (cue.isThought || cue.complement.kind === 'parenthetical')) continue;
    if (isMain && current) endBefore(words, current, cue.subject.clauseStart);
    const speaker = speakerOfCue(cue, { words, focus, isMain, mainSpeaker, subject, current, resolve });
    const addressee = addresseeOfCue(cue, { words, speaker, focus, isMain, resolve });
    quotations.push(...quotationCue(words, cue, speaker, addressee));
    const report = openReport(words, cue, isMain ? last : (current?.to ?? last), {
      speaker,
      addressee,
      isNested: !isMain,
    });
    if (report) open.push(report);
    if (!isMain) continue;
    current = report ?? current;
    mainSpeaker = speaker;
    focus = shiftFocus(focus, speaker, addressee);
  }
  closeSubordinate(words, current, last);
  const met = mainSpeaker === undefined ? personMet(words) : undefined;
  focus = met
    ? meetPerson(focus, resolve(met, before))
    : settleFocus(focus, words, mainSpeaker === undefined ? subject?.referent : undefined);
  const reports = open.filter(({ from, to }) => to > from || words[from]?.quotation !== undefined);
  return {
    reports: reports.map((report) => describeReport(text, words, report)),
    quotations,
    focus: keepNamed(focus, words),
    endsInReport: reports.some(({ to, isNested }) => !isNested && to === last),
    ...(mainSpeaker ? { lastSpeaker: mainSpeaker.id } : {}),
    ...(subject?.referent ? { subject: subject.referent } : {}),
  };
}

/** A report ends before the clause that starts at `clause`; one that only leads up to the main clause ends before that. */
function endBefore(words: readonly Word[], report: OpenReport, clause: number): void {
  const end = lastBefore(words, clause);
  report.to = Math.min(report.to, report.isSubordinate ? endOfLead(words, report.from, end) : end);
}

function quotationCue(
  words: readonly Word[],
  cue: Cue,
  speaker: Referent | undefined,
  addressee: Referent | undefined,
): readonly QuotationCue[] {
  const quotation = cue.complement.kind === 'quote' ? words[cue.complement.from]?.quotation : undefined;
  return quotation ? [{ quotation, cue: spanOfWords(words, cue.from, cue.to), ...ids(speaker, addressee) }] : [];
}

function openReport(
  words: readonly Word[],
  cue: Cue,
  limit: number,
  known: Pick<OpenReport, 'speaker' | 'addressee' | 'isNested'>,
): OpenReport | undefined {
  if (cue.complement.kind === 'quote') return undefined;
  const from = cue.complement.kind === 'clause' ? firstFrom(words, cue.complement.from) : 0;
  const end = Math.min(limit, lastInParenthesis(words, cue.from) ?? limit);
  const to = !known.isNested && cue.form === 'past' ? lastBeforeAction(words, from, end) : end;
  return to >= from ? { ...known, cue, from, to, isSubordinate: isSubordinate(words, cue) } : undefined;
}

function describeReport(
  text: string,
  words: readonly Word[],
  { cue, from, to, speaker, addressee, isNested }: OpenReport,
): Report {
  const cueSpan = spanOfWords(words, cue.from, cue.to);
  const isMarked = cue.complement.kind !== 'clause' || cue.complement.isMarked;
  return {
    span: spanOfWords(words, from, to + 1),
    cue: cueSpan,
    isNested,
    certainty: isMarked && speaker && cue.form !== 'noun' ? 'high' : 'medium',
    rule: ruleOf(cue),
    evidence: `"${text.slice(cueSpan.start, cueSpan.end).replace(/\s+/g, ' ')}"`,
    ...ids(speaker, addressee),
  };
}

function ids(speaker: Referent | undefined, addressee: Referent | undefined): { speaker?: string; addressee?: string } {
  return { ...(speaker ? { speaker: speaker.id } : {}), ...(addressee ? { addressee: addressee.id } : {}) };
}

function ruleOf({ form, complement }: Cue): string {
  if (complement.kind === 'parenthetical') return 'speech/parenthetical-cue';
  if (form === 'noun') return 'speech/noun-of-saying';
  return complement.kind === 'clause' && complement.isMarked ? 'speech/that-clause' : 'speech/bare-clause';
}

/** A leading clause that no main clause of saying ended goes to the last comma. */
function closeSubordinate(words: readonly Word[], report: OpenReport | undefined, last: number): void {
  if (report?.isSubordinate && report.to === last) report.to = endOfSubordinate(words, report.from, report.to);
}
