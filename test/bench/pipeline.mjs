// Measures a pipeline over files as long as the sample report: two workers beside one, a second run with nothing changed beside the
// first, and cold `transform`. Each run is a process of its own. One worker and two take turns, because a machine is not as fast at one
// time as at another: the ratio is the median over the rounds, and all ratios are printed. Beside it stands what two threads gain that only
// count: some machines run the threads of one process on one core.
//
//   node test/bench/pipeline.mjs --files 500 --rounds 5    five rounds of 100 files for each
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { longReport, makeCollection } from '../pipeline/kill-and-resume.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const main = join(root, 'dist', 'bin', 'main.js');
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '500' },
    rounds: { type: 'string', default: '5' },
    runs: { type: 'string', default: '7' },
  },
});
const rounds = Number(values.rounds);
const files = Math.ceil(Number(values.files) / rounds);
const folder = mkdtempSync(join(tmpdir(), 'teiwright-bench-'));
const collection = (name) => {
  const place = join(folder, name);
  makeCollection(place, { files, text: longReport, steps: '[encode, validate, {transform: html}]' });
  return place;
};

/** As many threads as are asked for, each busy for a second or two. */
const COUNTING = `const { Worker } = require('node:worker_threads');
for (let i = 0; i < Number(process.argv[1]); i++) new Worker('let x = 0; for (let i = 0; i < 3e8; i++) x += i % 7;', { eval: true });`;

const measured = Array.from({ length: rounds }, (_, round) => {
  // Whoever comes first in one round comes second in the next.
  const order = round % 2 === 0 ? [1, 2] : [2, 1];
  const times = new Map(order.map((jobs) => [jobs, run(collection(`${jobs}-${round}`), ['--jobs', String(jobs)])]));
  const bare = (2 * time(['-e', COUNTING, '1'], folder)) / time(['-e', COUNTING, '2'], folder);
  return { one: times.get(1), two: times.get(2), ratio: times.get(1) / times.get(2), bare };
});
const ratios = measured.map(({ ratio }) => ratio).toSorted((a, b) => a - b);
const one = sum(measured.map(({ one }) => one));
const two = sum(measured.map(({ two }) => two));
const last = join(folder, `2-${rounds - 1}`);
const again = median(() => run(last, ['--jobs', '2']));
const report = join(root, 'samples', 'wilson-114427', 'encoded.xml');
const cold = median(() => time([main, 'transform', report, '--to', 'html', '-o', join(folder, 'page.html')], folder));
rmSync(folder, { recursive: true, force: true });

console.log(`pipeline of ${rounds} times ${files} files: encode, validate, html`);
console.log(`one worker             ${inSeconds(one)}`);
console.log(
  `two workers            ${inSeconds(two)}   ${ratios[Math.floor(rounds / 2)].toFixed(2)} times as fast in the middle round (goal 1.6), ${(one / two).toFixed(2)} over all; rounds: ${ratios.map((ratio) => ratio.toFixed(2)).join(' ')}`,
);
console.log(
  `two threads that count            ${measured.map(({ bare }) => bare.toFixed(2)).join(' ')} times as fast as one, round by round (${measured.map(({ ratio }) => ratio.toFixed(2)).join(' ')} the workers)`,
);
console.log(
  `again, nothing changed ${inSeconds(again)}   ${(measured.at(-1).two / again).toFixed(1)} times as fast as the first time (goal 20)`,
);
console.log(`transform, cold        ${inSeconds(cold)}   (goal 0.70 s)`);

function run(cwd, options) {
  return time([main, 'pipeline', 'run', ...options], cwd);
}

function time(args, cwd) {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - started;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

function median(measure) {
  const times = Array.from({ length: Number(values.runs) }, measure).toSorted((a, b) => a - b);
  return times[Math.floor(times.length / 2)];
}

function inSeconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(2).padStart(7)} s`;
}
