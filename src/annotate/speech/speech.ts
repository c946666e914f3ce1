import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { TOOL } from '../../model/annotation/annotation-base.js';
import type { SpeechAnnotation } from '../../model/annotation/speech-annotation.js';
import type { Annotation } from '../../model/annotation.js';
import { indexLines, positionOf } from '../../model/line-index.js';
import { compareSpans } from '../../model/span.js';
import type { TextDocument } from '../../model/text-document.js';
import type { Annotator } from '../annotator.js';
import { findAsides } from './asides/find-asides.js';
import { attributeScareQuote } from './quotations/attribute-scare-quote.js';
import { classifyQuotations, type JudgedQuotation } from './quotations/classify-quotations.js';
import { readDocument, type SpokenQuotation } from './read-document.js';
import { findContinued } from './reported/find-continued.js';
import type { Report } from './reported/read-sentence.js';
import { readRoles } from './speakers/roles.js';
import { readBlocks } from './text-blocks.js';
import { type Mention, outermostMentions } from './words.js';

/** How speech is marked. */
export interface SpeechOptions {
  /**
   * Mark the sentences that go on with a report without a cue of their own, one mark a paragraph?
   * @default true
   */
  readonly continued?: boolean;
}

/** Returns the layer that marks who says what: quotations, reported clauses, words quoted with distance, and asides. */
export function createSpeechAnnotator({ continued = true }: SpeechOptions = {}): Annotator {
  return {
    name: 'speech',
    annotate(document, given) {
      const { text } = document;
      const { quotations, reading, mentions, roles } = readSpeech(document, given);
      const annotations: Annotation[] = [
        ...reading.quotations.map(drawQuotation),
        ...quotations.filter(({ kind }) => kind !== 'speech').map((quotation) => drawMark(quotation, text, mentions)),
        ...reading.reports.map(drawReport),
        ...(continued ? findContinued(reading) : []),
      ];
      annotations.push(
        ...findAsides(
          text,
          annotations.filter((each) => each.kind === 'speech'),
          mentions,
          roles,
        ),
      );
      annotations.sort((a, b) => compareSpans(a.span, b.span));
      return { annotations, diagnostics: describeUnclosed(document, quotations) };
    },
  };
}

/** Returns what is read in a document before any mark is drawn: quotations told apart, and every sentence with its cues. */
export function readSpeech(document: TextDocument, given: readonly Annotation[]) {
  const { text } = document;
  const blocks = readBlocks(document, given);
  const quotations = classifyQuotations(text, blocks);
  const mentions = outermostMentions(given);
  const roles = readRoles(text, given);
  const reading = readDocument(text, blocks, quotations, mentions, roles, authorOf(given));
  return { quotations, reading, mentions, roles };
}

/** The layer as it runs when nobody says otherwise. */
export const speech: Annotator = createSpeechAnnotator();

/** The id of the person whom the last signature names; `author` when none does. */
function authorOf(given: readonly Annotation[]): string {
  const signatures = given.filter(({ kind }) => kind === 'signature').sort((a, b) => b.span.start - a.span.start);
  for (const { span } of signatures)
    for (const each of given)
      if (each.kind === 'person' && each.ref && span.start <= each.span.start && each.span.end <= span.end)
        return each.ref;
  return 'author';
}

function drawQuotation(quotation: SpokenQuotation): SpeechAnnotation {
  const { span, speaker, addressee, cue, chain, isUnclosed, evidence, how } = quotation;
  return {
    kind: 'speech',
    direct: true,
    span,
    resp: TOOL,
    certainty: isUnclosed ? 'low' : cue && speaker ? 'high' : 'medium',
    rule: isUnclosed ? 'speech/unclosed-quotation' : 'speech/quotation',
    evidence: `${evidence}; ${how}`,
    ...(speaker ? { speaker } : {}),
    ...(addressee ? { addressees: [addressee] } : {}),
    ...(cue ? { cue } : {}),
    ...(chain ? { chain } : {}),
  };
}

function drawMark({ span, kind, evidence }: JudgedQuotation, text: string, mentions: readonly Mention[]): Annotation {
  if (kind === 'title') return { kind, span, resp: TOOL, certainty: 'medium', rule: 'speech/title', evidence };
  const drawn = {
    kind: 'scareQuote',
    span,
    resp: TOOL,
    certainty: 'medium',
    rule: 'speech/scare-quote',
    evidence,
  } as const;
  const attribution = attributeScareQuote(text, span, mentions);
  if (!attribution) return drawn;
  return { ...drawn, speaker: attribution.speaker, evidence: `${evidence}; ${attribution.evidence}` };
}

function drawReport({ span, cue, speaker, addressee, certainty, rule, evidence }: Report): SpeechAnnotation {
  return {
    kind: 'speech',
    direct: false,
    span,
    cue,
    resp: TOOL,
    certainty,
    rule,
    evidence,
    ...(speaker ? { speaker } : {}),
    ...(addressee ? { addressees: [addressee] } : {}),
  };
}

function describeUnclosed(
  { text, source }: TextDocument,
  quotations: readonly JudgedQuotation[],
): readonly Diagnostic[] {
  const lines = indexLines(text);
  return quotations
    .filter(({ isUnclosed }) => isUnclosed)
    .map(({ span }) =>
      createDiagnostic('annotate/unclosed-quotation', {
        source,
        position: positionOf(lines, { start: span.start, end: span.start + 1 }),
      }),
    );
}
