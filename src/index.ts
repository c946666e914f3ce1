export {
  type CodeFrameOptions,
  drawCodeFrame,
} from './diagnostics/code-frame.js';
export { type Code, type CodeDeclaration, codes } from './diagnostics/codes.js';
export type {
  Diagnostic,
  Position,
  Severity,
} from './diagnostics/diagnostic.js';
export { TeiError } from './diagnostics/tei-error.js';
export type {
  Annotation,
  AnnotationKind,
  AnnotationOf,
} from './model/annotation.js';
export type { Metadata } from './model/metadata.js';
export type { Register, RegisterEntry } from './model/register.js';
export type { Span } from './model/span.js';
export type { FrontMatterField, TextDocument } from './model/text-document.js';
export { readPlainText } from './read/plain-text.js';
