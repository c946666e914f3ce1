import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Annotation, AnnotationKind } from '../model/annotation.js';
import type { Correspondent } from '../model/correspondent.js';
import { indexLines, positionOf } from '../model/line-index.js';
import type { Register } from '../model/register.js';
import { describeSpanProblem } from '../model/span.js';
import type { TextDocument } from '../model/text-document.js';
import { codePointName, ILLEGAL_CHARACTER } from '../xml/legal-characters.js';
import { writeXml } from '../xml/write-xml.js';
import { element, type XmlElement } from '../xml/xml-element.js';
import { drawBody } from './body.js';
import { Chains } from './chains.js';
import { drawDoubts, numberDoubts } from './doubts.js';
import { type EncodeContext, report } from './encode-context.js';
import { drawHeader } from './header/header.js';
import { pairNotes } from './pair-notes.js';
import type { Provenance } from './provenance.js';
import { sortAnnotations } from './sort-annotations.js';
import { drawStandOff } from './stand-off.js';
import { isTeiContainer } from './tei-containers.js';

/** How a document is encoded. */
export interface EncodeOptions {
  /** The entries that `ref`, `speaker` and the like point to. @default none */
  readonly register?: Register;
  /** Who sent a letter or telegram, and who received it. @default nobody is named */
  readonly correspondents?: readonly Correspondent[];
  /** How much each element says of who made it and how surely. @default 'summary' */
  readonly provenance?: Provenance;
  /** The schema that the `xml-model` instruction names; `null` for no instruction. @default the TEI's `tei_all.rng` */
  readonly schema?: string | null;
  /** The language of the text, a BCP 47 tag. @default what the metadata says, else English */
  readonly language?: string;
  /** The version of this tool for the header; what follows three numbers is left out, as TEI wants it. @default '0.0.0' */
  readonly version?: string;
}

/** A TEI document and what could not be written as asked. */
export interface EncodedDocument {
  readonly xml: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where the TEI Consortium keeps the newest schema with everything in it. */
export const TEI_ALL = 'https://www.tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng';

/**
 * Returns the TEI P5 document for a text and its annotations. It is valid against `tei_all` whatever the annotations are, holds
 * every visible character of the source in order, and does not depend on the order in which the annotations are given.
 *
 * Annotations with an unsound span are left out and reported (`encode/invalid-span`).
 */
export function encodeDocument(
  document: TextDocument,
  annotations: readonly Annotation[],
  options: EncodeOptions = {},
): EncodedDocument {
  const { root, diagnostics } = drawDocument(document, annotations, options);
  return { xml: writeTei(root, options), diagnostics };
}

/** Returns the root element of the TEI document, see `encodeDocument`. */
export function drawDocument(
  document: TextDocument,
  annotations: readonly Annotation[],
  options: EncodeOptions = {},
): { readonly root: XmlElement; readonly diagnostics: readonly Diagnostic[] } {
  const { register = [], correspondents = [], provenance = 'summary', version = '0.0.0' } = options;
  const language = options.language ?? document.metadata.lang ?? 'en';
  const lines = indexLines(document.text);
  const diagnostics: Diagnostic[] = [];
  const sound = sortAnnotations(annotations.filter((annotation) => isSound(annotation, document, diagnostics)));
  const context: EncodeContext = {
    document,
    annotations: sound,
    register,
    provenance,
    lines,
    chains: new Chains(),
    doubts: numberDoubts(provenance === 'none' ? [] : sound),
    noteIds: pairNotes(sound),
    diagnostics,
  };
  reportIllegalCharacters(context);
  reportLonelyAnchors(context);
  const body = drawBody(context);
  const root = element(
    'TEI',
    { 'xml:lang': language },
    drawHeader({ ...context, language, correspondents, version: /^\d+(?:\.\d+){0,2}/.exec(version)?.[0] ?? '0.0.0' }),
    drawStandOff(register, drawDoubts(context.doubts, body, register)),
    element('text', { 'xml:lang': language }, body),
  );
  return { root: context.chains.join(root), diagnostics };
}

/** Returns the file of a TEI document or corpus. */
export function writeTei(root: XmlElement, { schema = TEI_ALL }: Pick<EncodeOptions, 'schema'> = {}): string {
  const model = `href="${schema}" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"`;
  return writeXml(root, { isContainer: isTeiContainer, instructions: schema === null ? [] : [['xml-model', model]] });
}

function isSound(annotation: Annotation, { text, source }: TextDocument, diagnostics: Diagnostic[]): boolean {
  const { span, kind } = annotation;
  const problem = describeSpanProblem(span, text) ?? describeContentProblem(kind, text.slice(span.start, span.end));
  if (problem) {
    const values = { kind, start: span.start, end: span.end, problem };
    diagnostics.push(createDiagnostic('encode/invalid-span', { source, values }));
  }
  return problem === undefined;
}

/** Returns why the words cannot bear a mark of this kind, or `undefined` when they can. */
function describeContentProblem(kind: AnnotationKind, words: string): string | undefined {
  if (words === '') return kind === 'pageBreak' ? undefined : 'is empty';
  if (kind === 'lineBreak' && words.trim() !== '') return 'holds more than white space';
  if (kind === 'hyphenation' && !/^[-\u00AD\u2010\u2011¬=]\s*$/.test(words))
    return 'holds more than a hyphen and a line end';
  return undefined;
}

function reportIllegalCharacters(context: EncodeContext): void {
  for (const { index, 0: character } of context.document.text.matchAll(ILLEGAL_CHARACTER)) {
    report(context, 'encode/unrepresentable-character', { start: index, end: index + 1 }, codePointName(character));
  }
}

function reportLonelyAnchors({ annotations, noteIds, document, lines, diagnostics }: EncodeContext): void {
  for (const anchor of annotations) {
    if (anchor.kind !== 'noteAnchor' || noteIds.has(anchor)) continue;
    const position = positionOf(lines, anchor.span);
    diagnostics.push(
      createDiagnostic('encode/anchor-without-note', { source: document.source, position, values: { n: anchor.n } }),
    );
  }
}
