import { type Code, declarationOf, type MessageValues } from './codes.js';

/** How bad a finding is: only an `error` makes a document fail. */
export type Severity = 'error' | 'warning' | 'info';

/** A place in a file as people count: lines and columns from 1, columns in UTF-16 code units; the end is exclusive. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/**
 * One finding about one document: plain data, made by every stage in the same shape.
 *
 * `source` is the file as the user named it (`-` for standard input). `path` is an XPath when the finding is about a node.
 */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly source: string;
  readonly position?: Position;
  readonly path?: string;
  readonly expected?: readonly string[];
  readonly actual?: string;
  readonly hint?: string;
  readonly url?: string;
}

/** What a finding says besides its code: everything of a `Diagnostic` that is not fixed by the code. */
export type DiagnosticDetails = Omit<Diagnostic, 'code' | 'message' | 'severity'> & { readonly severity?: Severity };

/** The blanks of the message of code `C`, filled; no member at all when the message has no blanks. */
export type FilledBlanks<C extends Code> = [MessageValues<C>] extends [never]
  ? { readonly values?: undefined }
  : { readonly values: Readonly<Record<MessageValues<C>, string | number>> };

/**
 * Makes a diagnostic from its code: message, severity, hint and URL come from `codes`, the rest from `details`.
 *
 * @example
 * createDiagnostic('read/windows-1252', { source: 'report.txt', position: { line: 3, column: 9 } }).severity // 'warning'
 */
export function createDiagnostic<C extends Code>(code: C, details: DiagnosticDetails & FilledBlanks<C>): Diagnostic {
  const {
    values,
    ...rest
  }: DiagnosticDetails & {
    readonly values?: Readonly<Record<string, string | number>> | undefined;
  } = details;
  const { severity, message, hint, url } = declarationOf(code);
  return {
    code,
    severity,
    message: fillMessage(message, values ?? {}),
    ...(hint === undefined ? {} : { hint: fillMessage(hint, values ?? {}) }),
    ...(url === undefined ? {} : { url }),
    ...rest,
  };
}

/** Returns `template` with each `{name}` replaced by its value; a name without a value stays as it is. */
export function fillMessage(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
}
