import type { Diagnostic, Position } from '../diagnostics/diagnostic.js';
import type { XmlEventHandler } from '../xml/xml-event.js';

/** What a check knows of the document besides its events. */
export interface CheckContext {
  readonly xml: string;
  readonly source: string;
  /** Returns the place of code units as people count. */
  readonly position: (span: { readonly start: number; readonly end: number }) => Position;
  /** Returns the ids of another file, named as in a pointer; `undefined` when that file was not given. */
  readonly idsIn: (file: string) => { has(id: string): boolean; keys(): Iterable<string> } | undefined;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** One question asked of a document while it is read; `finish` comes after the last event of a well-formed document. */
export interface Check extends XmlEventHandler {
  finish?(): void;
}

/** Makes the check for one document. */
export type CreateCheck = (context: CheckContext) => Check;
