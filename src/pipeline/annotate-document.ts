import type { Annotator } from '../annotate/annotator.js';
import { dateAnnotator } from '../annotate/dates/date-annotator.js';
import { editorial } from '../annotate/editorial/editorial.js';
import { names } from '../annotate/names/names.js';
import { structure } from '../annotate/structure/structure.js';
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Annotation } from '../model/annotation.js';
import type { Register } from '../model/register.js';
import type { TextDocument } from '../model/text-document.js';
import { buildRegister } from '../register/build-register.js';
import { linkMentions } from '../register/link-mentions.js';

/** How a document is annotated. */
export interface AnnotateOptions {
  /** Mark sentences that go on with a report without a cue of their own? @default true */
  readonly continuedSpeech?: boolean;
}

/** Everything found in a document. */
export interface AnnotatedDocument {
  readonly annotations: readonly Annotation[];
  readonly register: Register;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Returns what all layers find in a document, in their order: structure, editorial marks, names, dates, speech. Speakers are
 * register ids, so names are linked before speech is looked for.
 *
 * Where `metadata.lang` says that the text is not English, the layers that know only English are left out: structure, editorial
 * marks and absolute dates remain, and a diagnostic says so.
 */
export function annotateDocument(document: TextDocument, options: AnnotateOptions = {}): AnnotatedDocument {
  const { continuedSpeech = true } = options;
  const diagnostics: Diagnostic[] = [];
  const add = (given: readonly Annotation[], layer: Annotator): readonly Annotation[] => {
    const findings = layer.annotate(document, given);
    diagnostics.push(...findings.diagnostics);
    return [...given, ...findings.annotations];
  };
  const page = [structure, editorial].reduce(add, document.annotations);
  const { lang = 'en' } = document.metadata;
  if (!/^en(?:-|$)/i.test(lang)) {
    diagnostics.push(createDiagnostic('annotate/other-language', { source: document.source, values: { lang } }));
    return { annotations: add(page, dateAnnotator).filter(isAbsolute), register: [], diagnostics };
  }
  const named = linkMentions(document, add(page, names));
  // Once more at the end: speech by the author of the document belongs to the person who signed it.
  const spoken = linkMentions(document, add(named, dateAnnotator));
  const annotations = continuedSpeech ? spoken : spoken.filter((mark) => !isContinuedSpeech(mark));
  return { annotations, register: buildRegister(document, annotations), diagnostics };
}

function isAbsolute(annotation: Annotation): boolean {
  return (annotation.kind !== 'date' && annotation.kind !== 'time') || annotation.anchor === undefined;
}

function isContinuedSpeech(annotation: Annotation): boolean {
  return annotation.kind === 'speech' && annotation.continued === true;
}
