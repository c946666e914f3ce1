// Kills a run with -9 at random moments, again and again, lets the last one end, and compares what came out with an undisturbed run.
//
//   node test/pipeline/kill-and-resume.mjs --files 300 --kills 20
//   node test/pipeline/kill-and-resume.mjs --files 300 --kills 20 --report     each file as long as the sample report
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const main = join(root, 'dist', 'bin', 'main.js');

const STEPS = '[encode, validate, {transform: text}]';

/** Makes a folder with a configuration and so many sources, all different. */
export function makeCollection(folder, { files, steps = STEPS, text = shortLetter }) {
  mkdirSync(join(folder, 'in'), { recursive: true });
  writeFileSync(
    join(folder, 'teiwright.config.yaml'),
    `sources: in/*.txt\nsteps: ${steps}\noutput: out/{name}.{ext}\n`,
  );
  for (let number = 1; number <= files; number += 1)
    writeFileSync(join(folder, 'in', `${String(number).padStart(4, '0')}.txt`), text(number));
}

/** A letter of a few lines. */
export function shortLetter(number) {
  return `Paris, May ${(number % 28) + 1}, 1848\n\nDear Mr. Clark,\n\nThe Minister said that ${number} ships had come. We wait.\n\nYours,\nJohn Hartwell\n`;
}

/** The sample report, with a number in it. */
export function longReport(number) {
  const report = readFileSync(join(root, 'samples', 'wilson-114427', 'source.txt'), 'utf8');
  return `${report.trimEnd()}\n\nIn all, the ambassador spoke with ${number} persons.\n`;
}

/** Every file in a folder, by name. */
export function readAll(folder) {
  return Object.fromEntries(namesIn(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Returns the names of what differs between two folders. */
export function compareFolders(one, other) {
  const [left, right] = [readAll(one), readAll(other)];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter((name) => left[name] !== right[name]);
}

/** Runs the pipeline of a folder to its end; the report. */
export async function runToEnd(folder, args = []) {
  const child = start(folder, [...args, '--report', 'report.json']);
  const code = await child.ended;
  if (code !== 0) throw new Error(`The run ended with ${code}: ${child.printed()}`);
  return JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
}

/**
 * Kills runs of a collection, ends the last one, and returns what differs from an undisturbed run.
 *
 * @param {{ files: number, kills: number, text?: (number: number) => string, steps?: string, random?: () => number }} options
 */
export async function killAndResume(options) {
  const { files, kills, text = shortLetter, steps = STEPS, random = Math.random } = options;
  const place = mkdtempSync(join(tmpdir(), 'teiwright-kill-'));
  try {
    const [calm, rough] = [join(place, 'calm'), join(place, 'rough')];
    for (const folder of [calm, rough]) makeCollection(folder, { files, text, steps });
    await runToEnd(calm);
    const outputs = namesIn(join(calm, 'out')).length;
    let killed = 0;
    let halfWritten = 0;
    while (killed < kills) {
      const out = join(rough, 'out');
      const before = namesIn(out).length;
      // So far on the way that the last run that is killed is still not done.
      const until = before + Math.floor((random() * 2 * (outputs - before)) / (kills - killed + 2));
      const child = start(rough, []);
      while (!child.isOver() && namesIn(out).length <= until) await wait(1);
      await wait(random() * 8);
      if (child.isOver()) throw new Error(`A run was over before it was killed: ${child.printed()}`);
      child.kill();
      await child.ended;
      killed += 1;
      halfWritten += namesIn(out).filter((name) => /\.\d+$/.test(name)).length;
    }
    const made = namesIn(join(rough, 'out')).length;
    const report = await runToEnd(rough);
    return {
      killed,
      outputs,
      made,
      halfWritten,
      report,
      differences: compareFolders(join(calm, 'out'), join(rough, 'out')),
    };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function namesIn(folder) {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function start(folder, args) {
  const child = spawn(process.execPath, [main, 'pipeline', 'run', '--jobs', '2', ...args], { cwd: folder });
  let text = '';
  let over = false;
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += part));
  const ended = new Promise((resolve) =>
    child.on('close', (code) => {
      over = true;
      resolve(code);
    }),
  );
  return { ended, kill: () => child.kill('SIGKILL'), isOver: () => over, printed: () => text };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      files: { type: 'string', default: '300' },
      kills: { type: 'string', default: '20' },
      report: { type: 'boolean', default: false },
    },
  });
  const result = await killAndResume({
    files: Number(values.files),
    kills: Number(values.kills),
    ...(values.report ? { text: longReport, steps: '[encode, validate, {transform: html}]' } : {}),
  });
  const { killed, outputs, made, halfWritten, report, differences } = result;
  console.log(
    `${killed} runs killed; ${made} of ${outputs} files were there before the last run, ${halfWritten} half-written ones were seen on the way`,
  );
  console.log(`last run: ${JSON.stringify(report.counts)}`);
  console.log(`files that differ from an undisturbed run: ${differences.length} ${differences.join(' ')}`);
  process.exitCode = differences.length === 0 ? 0 : 1;
}
