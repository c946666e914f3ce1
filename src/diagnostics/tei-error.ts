import { type Code, declarationOf } from './codes.js';
import { type FilledBlanks, fillMessage, type Position } from './diagnostic.js';

/** What a `TeiError` says besides its code. */
export interface TeiErrorDetails {
  readonly source?: string;
  readonly position?: Position;
  readonly cause?: unknown;
}

/**
 * Thrown when the work cannot be done at all. A bad document is no exception: it is a `Diagnostic` in the result.
 *
 * @example
 * new TeiError('read/no-file', { values: { file: 'a.txt', reason: 'no such file' } }).stage // 'read'
 */
export class TeiError<C extends Code = Code> extends Error {
  override readonly name = 'TeiError';
  readonly code: Code;
  /** The part of the tool that gave up: what stands before the slash of the code. */
  readonly stage: string;
  readonly source: string | undefined;
  readonly position: Position | undefined;
  readonly hint: string | undefined;

  constructor(code: C, details: TeiErrorDetails & FilledBlanks<C>) {
    const { message, hint } = declarationOf(code);
    super(fillMessage(message, details.values ?? {}), { cause: details.cause });
    this.code = code;
    this.stage = code.slice(0, code.indexOf('/'));
    this.source = details.source;
    this.position = details.position;
    this.hint = hint === undefined ? undefined : fillMessage(hint, details.values ?? {});
  }
}
