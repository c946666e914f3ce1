import type { Code } from '../diagnostics/codes.js';
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Annotation } from '../model/annotation.js';
import { type LineIndex, positionOf } from '../model/line-index.js';
import type { Register } from '../model/register.js';
import type { Span } from '../model/span.js';
import type { TextDocument } from '../model/text-document.js';
import { codePointName, ILLEGAL_CHARACTER } from '../xml/legal-characters.js';
import { element, type XmlContent } from '../xml/xml-element.js';
import type { Chains } from './chains.js';
import type { Doubts } from './doubts.js';
import type { Provenance } from './provenance.js';

/** What every part of the encoder needs to know, and where it says what it could not do. */
export interface EncodeContext {
  readonly document: TextDocument;
  readonly annotations: readonly Annotation[];
  readonly register: Register;
  readonly provenance: Provenance;
  readonly lines: LineIndex;
  readonly chains: Chains;
  /** The mentions that may mean several entries. */
  readonly doubts: Doubts;
  /** Ids of notes, by the annotation of the note and of its mark in the text. */
  readonly noteIds: ReadonlyMap<object, string>;
  readonly diagnostics: Diagnostic[];
}

/** Codes of the encoder whose message has one blank, `{what}`. */
type WhatCode = Extract<Code, 'encode/mark-dropped' | 'encode/block-dropped' | 'encode/unrepresentable-character'>;

/** Adds a diagnostic about a stretch of the source. */
export function report(context: EncodeContext, code: WhatCode, span: Span, what: string): void {
  const { diagnostics, document, lines } = context;
  diagnostics.push(
    createDiagnostic(code, {
      source: document.source,
      position: positionOf(lines, span),
      values: { what },
    }),
  );
}

/**
 * Returns a stretch of the source as XML text: line ends as LF, form feeds and vertical tabs, which are white space that XML has
 * not, as LF too, and for each character that XML cannot carry an empty `gap`
 * that names it.
 */
export function drawPlainText(source: string): XmlContent[] {
  const text = source.replace(/[\f\v]/g, '\n');
  const drawn: XmlContent[] = [];
  let at = 0;
  for (const match of text.matchAll(ILLEGAL_CHARACTER)) {
    drawn.push(text.slice(at, match.index).replace(/\r\n?/g, '\n'));
    drawn.push(
      element('gap', {
        reason: 'not-representable',
        n: codePointName(match[0]),
      }),
    );
    at = match.index + match[0].length;
  }
  drawn.push(text.slice(at).replace(/\r\n?/g, '\n'));
  return drawn.filter((part) => part !== '');
}
