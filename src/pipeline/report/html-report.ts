import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { FileOutcome } from '../work/run-file.js';
import { escapeHtml } from './escape-html.js';
import type { PipelineReport } from './pipeline-report.js';

const words = { made: 'made', unchanged: 'up to date', failed: 'failed' } as const;

/** Returns a report as one page that needs no script and no network: what failed first, then every file. */
export function toReportPage(report: PipelineReport): string {
  const { name, config, version, workers, counts, milliseconds, files, collection, diagnostics } = report;
  const failed = files.filter(({ state }) => state === 'failed');
  const all = [...diagnostics, ...collection.flatMap((step) => step.diagnostics)];
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(name)}: ${counts.failed} of ${counts.files} failed</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(name)}</h1>
<p>${counts.files} files in ${inSeconds(milliseconds)}: ${counts.made} made, ${counts.unchanged} up to date,
<strong>${counts.failed} failed</strong>. ${escapeHtml(config)}, teiwright ${escapeHtml(version)}, workers: ${escapeHtml(String(workers))}.</p>
${all.length === 0 ? '' : `<h2>The run itself</h2>\n${listFindings(all)}`}
${failed.length === 0 ? '' : `<h2>What failed</h2>\n${failed.map(describeFailure).join('\n')}`}
<h2>Every file</h2>
<table>
<thead><tr><th scope="col">Source</th><th scope="col">State</th><th scope="col">Steps</th><th scope="col">Findings</th><th scope="col">Time</th></tr></thead>
<tbody>
${files.map(drawRow).join('\n')}
</tbody>
</table>
</main>
</body>
</html>
`;
}

function describeFailure({ source, diagnostics }: FileOutcome): string {
  return `<h3>${escapeHtml(source)}</h3>\n${listFindings(diagnostics.filter(({ severity }) => severity === 'error'))}`;
}

function listFindings(diagnostics: readonly Diagnostic[]): string {
  const items = diagnostics.map(({ source, position, code, message, hint }) => {
    const place = position ? `${source}:${position.line}:${position.column}` : source;
    const advice = hint === undefined ? '' : ` <em>${escapeHtml(hint)}</em>`;
    return `<li><code>${escapeHtml(place)}</code> ${escapeHtml(message)} <small>${code}</small>${advice}</li>`;
  });
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

function drawRow({ source, state, steps, diagnostics, milliseconds }: FileOutcome): string {
  const told = steps.map(({ id, state: each }) => `${escapeHtml(id)} ${each === 'unchanged' ? 'up to date' : each}`);
  return `<tr class="${state}"><th scope="row">${escapeHtml(source)}</th><td>${words[state]}</td><td>${told.join(', ')}</td><td class="number">${diagnostics.length}</td><td class="number">${inSeconds(milliseconds)}</td></tr>`;
}

function inSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 70rem; margin: auto; padding: 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .2rem .6rem .2rem 0; border-bottom: 1px solid #8885; }
tbody th { font-weight: normal; overflow-wrap: anywhere; }
.number { text-align: right; white-space: nowrap; }
.failed td:nth-child(2) { font-weight: bold; }
`;
