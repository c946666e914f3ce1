import { type Code, declarationOf } from '../../diagnostics/codes.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { explainCode } from './explain.js';

/** Who says it, for the log. */
export interface SarifOptions {
  /** The version of this package. */
  readonly version: string;
}

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/**
 * Returns the findings as a SARIF log, which continuous-integration systems show beside the lines of a file.
 *
 * Source: OASIS, Static Analysis Results Interchange Format 2.1.0; columns count UTF-16 code units there too.
 */
export function toSarif(diagnostics: readonly Diagnostic[], { version }: SarifOptions): string {
  const rules = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'teiwright', version, rules: rules.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((each) => resultOf(each, rules.indexOf(each.code))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(code: Code) {
  const { message, severity } = declarationOf(code);
  return {
    id: code,
    shortDescription: { text: message },
    fullDescription: { text: explainCode(code) },
    defaultConfiguration: { level: levels[severity] },
  };
}

function resultOf({ code, severity, message, hint, source, position }: Diagnostic, ruleIndex: number) {
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: hint === undefined ? message : `${message}. ${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: addressOf(source) },
          ...(position === undefined ? {} : { region: regionOf(position) }),
        },
      },
    ],
  };
}

/** A file's name as a relative address: also with `#` and `?`, which would end its path. */
function addressOf(source: string): string {
  return encodeURI(source.replaceAll('\\', '/')).replace(/[?#]/g, encodeURIComponent);
}

function regionOf({ line, column, endLine, endColumn }: NonNullable<Diagnostic['position']>) {
  return {
    startLine: line,
    startColumn: column,
    ...(endLine === undefined ? {} : { endLine }),
    ...(endColumn === undefined ? {} : { endColumn }),
  };
}
