import { createDiagnostic, type Diagnostic, type Severity } from '../../diagnostics/diagnostic.js';
import type { RuleFinding } from '../../schema/schematron/read-findings.js';
import { locatePaths } from '../../xml/locate-paths.js';
import { TEI_NAMESPACE } from '../../xml/names.js';

/** What authors of rules call the severities; everything else is an error, as it is where nothing is said. */
const SEVERITIES: Readonly<Record<string, Severity>> = {
  warn: 'warning',
  warning: 'warning',
  nonfatal: 'warning',
  'non-fatal': 'warning',
  info: 'info',
  information: 'info',
  hint: 'info',
};

/**
 * Returns what broken rules say, with the place in `xml` that each is about; of findings about another document, which `@documents`
 * of a pattern asked, only the document is named.
 */
export function diagnoseFindings(findings: readonly RuleFinding[], xml: string, source: string): Diagnostic[] {
  const here = findings.filter(({ document }) => document === undefined);
  const places = locatePaths(
    xml,
    here.map(({ path }) => path),
  );
  return findings.map(({ kind, rule, role, path, document, text }) => {
    const position = document === undefined ? places.get(path) : undefined;
    const details = {
      source: document ?? source,
      path: path.replaceAll(`Q{${TEI_NAMESPACE}}`, ''),
      ...(position === undefined ? {} : { position }),
    };
    if (kind === 'failed')
      return createDiagnostic('schematron/rule-failed', { ...details, values: { rule, problem: text } });
    const severity = SEVERITIES[role?.toLowerCase().trim() ?? ''] ?? 'error';
    return createDiagnostic('schematron/rule-broken', { ...details, severity, values: { text, rule } });
  });
}
