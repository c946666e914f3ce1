import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, Library, PipelineReport } from '../library.js';
import { createReporter } from '../report.js';
import type { Terminal } from '../terminal.js';

/** How the report of a run is shown. */
export interface ReportPipelineOptions {
  readonly terminal: Terminal;
  readonly library: Library;
  /** The folder of the configuration, from the working folder. */
  readonly folder: string;
  readonly json: boolean | undefined;
  /** Show each warning and remark, also of files that were up to date? */
  readonly areAllShown: boolean;
}

/** Prints what a run did: errors in full, other findings as their number, then the sum of it. */
export function reportPipeline(report: PipelineReport, options: ReportPipelineOptions): void {
  const { terminal, library, folder, json, areAllShown } = options;
  const reporter = createReporter(terminal, library, { json, stream: 'stdout' });
  const found = [...report.files, ...report.collection].flatMap(({ diagnostics }) => diagnostics);
  const isShown = ({ severity }: Diagnostic) => severity === 'error' || areAllShown || json === true;
  const shown = [...report.diagnostics, ...found.filter(isShown)].map((each) => ({
    ...each,
    source: join(folder, each.source),
  }));
  const texts = new Map<string, string>();
  for (const diagnostic of shown) {
    if (diagnostic.position && !texts.has(diagnostic.source))
      texts.set(diagnostic.source, readText(terminal.cwd, diagnostic.source));
    reporter.report([diagnostic], texts);
  }
  if (json !== true)
    for (const { source, bug } of report.files) if (bug !== undefined) terminal.stderr.write(`${source}: ${bug}\n`);
  tallyOthers(found.filter((each) => !isShown(each))).forEach(reporter.say);
  for (const { id, state, outputs } of report.collection)
    reporter.say(`${id}: ${state === 'unchanged' ? 'up to date' : state}, ${outputs.join(', ')}`);
  reporter.say(summarize(report));
}

/** What a place points into, for the code frame; nothing when it cannot be read. */
function readText(cwd: string, source: string): string {
  try {
    return readFileSync(join(cwd, source), 'utf8');
  } catch {
    return '';
  }
}

/** Returns how often each finding was made that is not shown, the commonest first. */
function tallyOthers(diagnostics: readonly Diagnostic[]): string[] {
  const tally = new Map<string, { count: number; files: Set<string>; severity: string }>();
  for (const { code, source, severity } of diagnostics) {
    const row = tally.get(code) ?? { count: 0, files: new Set(), severity };
    row.count += 1;
    row.files.add(source);
    tally.set(code, row);
  }
  const rows = [...tally].sort(([, a], [, b]) => b.count - a.count);
  const lines = rows.map(
    ([code, { count, files, severity }]) =>
      `${severity} ${code}: ${count} in ${files.size} ${files.size === 1 ? 'file' : 'files'}`,
  );
  return lines.length === 0 ? [] : [...lines, '(--all-findings shows each of them, --report keeps them)'];
}

function summarize({ counts, milliseconds, workers, files }: PipelineReport): string {
  const { made, unchanged, failed } = counts;
  const by = typeof workers === 'number' ? `${workers} ${workers === 1 ? 'worker' : 'workers'}` : workers;
  const slowest = [...files].sort((a, b) => b.milliseconds - a.milliseconds)[0];
  const tail =
    made > 1 && slowest !== undefined ? `; slowest ${slowest.source}, ${inSeconds(slowest.milliseconds)}` : '';
  return `${counts.files} files in ${inSeconds(milliseconds)} (${by}): ${made} made, ${unchanged} up to date, ${failed} failed${tail}`;
}

function inSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
