import type { Span } from './span.js';

/** Who sent a letter or telegram, or to whom it went, as the document says it: a name, an office, or both. */
export interface Correspondent {
  readonly role: 'sender' | 'addressee';
  /** Where it says so; the words are the name. */
  readonly span: Span;
  /** By which rule, and what it saw. */
  readonly rule: string;
  readonly evidence: string;
}
