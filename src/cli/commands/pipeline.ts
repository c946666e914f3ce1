import { relative, resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { EXIT, type ExitCode, exitCodeOf } from '../exit-code.js';
import { type Library, loadLibrary, type OpenedConfig, type PipelineConfig, type PipelineReport } from '../library.js';
import { describePlan } from '../pipeline/describe-plan.js';
import { readNumber } from '../pipeline/read-number.js';
import { reportPipeline } from '../pipeline/report-pipeline.js';
import type { CommandContext } from '../program.js';
import { startProgress } from '../progress.js';
import { jsonOption } from '../reading-options.js';
import { createReporter } from '../report.js';
import type { Terminal } from '../terminal.js';

interface PipelineFlags {
  readonly jobs?: number;
  readonly memory?: number;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly watch?: boolean;
  readonly report: readonly string[];
  readonly queue?: string;
  readonly allFindings?: boolean;
  readonly json?: boolean;
}

/** Declares `teiwright pipeline` and what it can do. */
export function declarePipeline(context: CommandContext): Command {
  return new Command('pipeline')
    .summary('take a whole collection through steps that a file describes')
    .description('Takes a whole collection through the steps that teiwright.config.yaml describes.')
    .addHelpText(
      'after',
      `
Examples:
  $ teiwright pipeline run
  $ teiwright pipeline run --dry-run`,
    )
    .addCommand(declareRun(context));
}

function declareRun({ terminal, end }: CommandContext): Command {
  return new Command('run')
    .summary('make what is not up to date')
    .description(
      'Does for every source what is not up to date, several files at a time, and goes on after files that fail. It may be stopped at any moment: the next run goes on from there.',
    )
    .argument('[config]', 'the configuration, or its folder', '.')
    .option('-j, --jobs <n>', 'how many files to work on at a time (default: one for each processor)', readNumber)
    .option('--memory <MB>', 'memory that each worker may use', readNumber)
    .option('--force', 'make everything, also what is up to date, and write over what was changed by hand')
    .addOption(new Option('--dry-run', 'say what would be made, and why, and make nothing').conflicts('watch'))
    .option('--watch', 'stay, and run again whenever a source or the configuration changes')
    .option('--report <file>', 'write a report, as JSON or HTML by its ending; can be given several times', collect, [])
    .option('--queue <url>', 'leave the work to "teiwright worker" processes, at this Redis or Valkey server')
    .option('--all-findings', 'show warnings and remarks of each file too, not only their number')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
The smallest teiwright.config.yaml:
  sources: in/*.txt
  steps: [encode, validate, {transform: html}]
  output: out/{name}.{ext}

Examples:
  $ teiwright pipeline run
  $ teiwright pipeline run --jobs 4 --report report.html
  $ teiwright pipeline run editions/teiwright.config.yaml --dry-run
  $ teiwright pipeline run --queue redis://localhost:6379`,
    )
    .action(async (file: string, flags: PipelineFlags) => {
      for (const path of flags.report)
        if (!/\.(json|html)$/.test(path)) throw new InvalidArgumentError(`"${path}" must end in .json or .html.`);
      const library = await loadLibrary();
      if (flags.dryRun) return end(await showPlan(file, flags, { library, terminal }));
      if (flags.watch) return end(await watch(file, flags, { library, terminal }));
      end(await runOnce(file, flags, { library, terminal }));
    });
}

interface Tools {
  readonly library: Library;
  readonly terminal: Terminal;
}

/** Opens the configuration and reports what is wrong with it. */
async function open(
  file: string,
  flags: PipelineFlags,
  { library, terminal }: Tools,
): Promise<(OpenedConfig & { readonly config: PipelineConfig }) | undefined> {
  const opened = await library.openConfig(file, { cwd: terminal.cwd });
  const { config, diagnostics, source, text } = opened;
  createReporter(terminal, library, { json: flags.json, stream: 'stderr' }).report(
    diagnostics,
    new Map([[source, text]]),
  );
  return config === undefined ? undefined : { ...opened, config };
}

async function showPlan(file: string, flags: PipelineFlags, tools: Tools): Promise<ExitCode> {
  const { library, terminal } = tools;
  const opened = await open(file, flags, tools);
  if (opened === undefined) return EXIT.usage;
  const plan = await library.planPipeline(opened, flags);
  createReporter(terminal, library, { json: flags.json, stream: 'stderr' }).report(plan.diagnostics);
  if (flags.json)
    for (const { file: planned, needs } of plan.files)
      terminal.stdout.write(`${JSON.stringify({ ...planned, needs: Object.fromEntries(needs) })}\n`);
  else terminal.stdout.write(describePlan(opened.config, plan));
  return exitCodeOf(plan.diagnostics);
}

async function runOnce(file: string, flags: PipelineFlags, tools: Tools): Promise<ExitCode> {
  const opened = await open(file, flags, tools);
  if (opened === undefined) return EXIT.usage;
  const report = await run(opened, flags, tools);
  return exitCodeOf([
    ...report.diagnostics,
    ...[...report.files, ...report.collection].flatMap(({ diagnostics }) => diagnostics),
  ]);
}

async function run(
  opened: OpenedConfig & { readonly config: PipelineConfig },
  flags: PipelineFlags,
  { library, terminal }: Tools,
): Promise<PipelineReport> {
  const { jobs, force, queue } = flags;
  let progress = await startProgress(terminal, 0);
  const report = await library.runPipeline(opened, {
    jobs,
    force,
    memory: flags.memory === undefined ? undefined : flags.memory * 1e6,
    ...(queue === undefined ? {} : { openPool: library.openQueuePool(queue, opened.name), workers: `queue ${queue}` }),
    onStart: async (stale) => {
      if (queue !== undefined && stale > 0)
        terminal.stderr.write(`Leaving ${stale} files to the workers at ${queue}\n`);
      progress = await startProgress(terminal, stale);
    },
    onFile: ({ source }) => progress.step(source),
  });
  progress.stop();
  reportPipeline(report, {
    terminal,
    library,
    folder: relative(terminal.cwd, opened.root),
    json: flags.json,
    areAllShown: flags.allFindings ?? false,
  });
  for (const path of flags.report) {
    const text = path.endsWith('.html') ? library.toReportPage(report) : `${JSON.stringify(report, null, 2)}\n`;
    await library.writeOutput(resolve(terminal.cwd, path), text);
  }
  return report;
}

/** Runs, and again whenever something changes, until the user has enough (Ctrl-C). */
async function watch(file: string, flags: PipelineFlags, tools: Tools): Promise<ExitCode> {
  const { library, terminal } = tools;
  const changes = await library.watchPipeline(file, { cwd: terminal.cwd });
  const stop = () => void changes.close();
  process.once('SIGINT', stop);
  try {
    let code = await runOnce(file, flags, tools);
    for (;;) {
      terminal.stderr.write('Waiting for changes; Ctrl-C ends\n');
      const changed = await changes.next();
      if (changed === undefined) return code;
      terminal.stderr.write(`${changed} changed\n`);
      code = await runOnce(file, flags, tools);
    }
  } finally {
    process.off('SIGINT', stop);
  }
}

function collect(given: string, before: readonly string[]): readonly string[] {
  return [...before, given];
}
