import type { Annotator } from '../annotate/annotator.js';
import { createDateAnnotator } from '../annotate/dates/date-annotator.js';
import { dateLanguageOf } from '../annotate/dates/languages.js';
import { editorial } from '../annotate/editorial/editorial.js';
import { names } from '../annotate/names/names.js';
import { createSpeechAnnotator } from '../annotate/speech/speech.js';
import { findCorrespondents } from '../annotate/structure/correspondents.js';
import { type GuessedKind, guessKind } from '../annotate/structure/kind.js';
import { structure } from '../annotate/structure/structure.js';
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Annotation } from '../model/annotation.js';
import type { Correspondent } from '../model/correspondent.js';
import type { DocumentKind } from '../model/metadata.js';
import type { Register } from '../model/register.js';
import { compareSpans, findHolding } from '../model/span.js';
import type { TextDocument } from '../model/text-document.js';
import { type DetectedLanguage, detectLanguage } from '../read/detect-language.js';
import { buildRegister } from '../register/build-register.js';
import { linkMentions } from '../register/link-mentions.js';
import { reportDoubts } from '../register/report-doubts.js';

/** How a document is annotated. */
export interface AnnotateOptions {
  /** Mark sentences that go on with a report without a cue of their own? @default true */
  readonly continuedSpeech?: boolean;
  /** Write each date in EDTF (ISO 8601-2) too, which can say more than TEI's attributes: seasons, decades, open ends. @default false */
  readonly edtf?: boolean;
}

/** Everything found in a document. */
export interface AnnotatedDocument {
  readonly annotations: readonly Annotation[];
  readonly register: Register;
  /** Sender and addressee; none unless it is a letter or telegram that names both. */
  readonly correspondents: readonly Correspondent[];
  /** The sort of document, given or guessed. */
  readonly kind: GuessedKind;
  /** The language of the text, given or guessed. */
  readonly language: DetectedLanguage;
  readonly diagnostics: readonly Diagnostic[];
}

/** What has no place within a date. */
const IN_NO_DATE: ReadonlySet<Annotation['kind']> = new Set(['person', 'organization', 'place', 'roleName']);

/** Documents that one person or office sends to another. */
const SENT: readonly DocumentKind[] = ['letter', 'telegram'];

/**
 * Returns what all layers find in a document, in their order: structure, editorial marks, names, dates, speech. Speakers are
 * register ids, so names are linked before speech is looked for.
 *
 * Front matter is read for what names and dates mean, but nothing in it is marked: its words stand in the header.
 *
 * Where the text is not English, the layers that know only English are left out: structure, editorial marks and absolute dates
 * remain, and a diagnostic says so.
 */
export function annotateDocument(document: TextDocument, options: AnnotateOptions = {}): AnnotatedDocument {
  const language = detectLanguage(document);
  const { lang } = language;
  // A text too short to tell is taken for English: what is marked in it can be looked at.
  const isEnglish = /^(?:en|und)(?:-|$)/i.test(lang);
  const diagnostics: Diagnostic[] = isEnglish
    ? []
    : [createDiagnostic('annotate/other-language', { source: document.source, values: { lang } })];
  const add = (given: readonly Annotation[], layer: Annotator): readonly Annotation[] => {
    const findings = layer.annotate(document, given);
    for (const diagnostic of findings.diagnostics) diagnostics.push(diagnostic);
    return [...given, ...findings.annotations];
  };
  const dates = createDateAnnotator({ language: dateLanguageOf(lang), edtf: options.edtf ?? false });
  const page = [structure, editorial].reduce(add, document.annotations);
  const kind = guessKind(document, page);
  const found = isEnglish ? markEnglish(page) : add(page, dates).filter(isAbsolute);
  const annotations = found.filter(({ span }) => span.start >= document.bodyStart);
  const register = registerOf(document, found, annotations);
  return {
    annotations,
    register,
    correspondents: SENT.includes(kind.kind) ? findCorrespondents(document, page) : [],
    kind,
    language,
    diagnostics: [...diagnostics, ...reportDoubts(document, annotations, register)],
  };

  function markEnglish(given: readonly Annotation[]): readonly Annotation[] {
    // Dates before links, because what stands in a date names nothing that an entry could be of.
    const named = linkMentions(document, withoutNamesInDates([names, dates].reduce(add, given)));
    const speech = createSpeechAnnotator({ continued: options.continuedSpeech ?? true });
    // Linked once more: words of the document's author belong to the person who signed it.
    return linkMentions(document, add(named, speech));
  }
}

/** "3d Febry. 1802", "Lady-day": words of a date, which the layer of names may take for a place or a person. */
function withoutNamesInDates(annotations: readonly Annotation[]): readonly Annotation[] {
  const dates = annotations
    .filter(({ kind }) => kind === 'date')
    .map(({ span }) => span)
    .sort(compareSpans);
  return annotations.filter(({ kind, span }) => !IN_NO_DATE.has(kind) || findHolding(dates, span) === undefined);
}

/** The entries that the text points to; front matter may know them by fuller names. */
function registerOf(document: TextDocument, found: readonly Annotation[], marked: readonly Annotation[]): Register {
  const pointedTo = new Set(buildRegister(document, marked).map(({ id }) => id));
  return buildRegister(document, found).filter(({ id }) => pointedTo.has(id));
}

function isAbsolute(annotation: Annotation): boolean {
  return (annotation.kind !== 'date' && annotation.kind !== 'time') || annotation.anchor === undefined;
}
