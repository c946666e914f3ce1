import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Annotation } from '../model/annotation.js';
import type { TextDocument } from '../model/text-document.js';

/** What one annotator found: marks to add, and what a person should look at. */
export interface Findings {
  readonly annotations: readonly Annotation[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * One layer of annotation. It reads the document and what the layers before it found, and adds to that; it never changes
 * the text or another layer's marks, and gives the same findings for the same input. The order in which `given` stands
 * does not matter.
 */
export interface Annotator {
  /** The layer's name, the first part of its rules' names: `structure`, `names`, `dates`, `speech`, `editorial`. */
  readonly name: string;
  annotate(document: TextDocument, given: readonly Annotation[]): Findings;
}
