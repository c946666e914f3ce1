// Measures a pipeline over files as long as the sample report: two workers beside one, a second run with nothing changed beside the
// first, and cold `transform`. Each run is a process of its own.
//
//   node test/bench/pipeline.mjs --files 500
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
  options: { files: { type: 'string', default: '500' }, runs: { type: 'string', default: '7' } },
});
const files = Number(values.files);
const folder = mkdtempSync(join(tmpdir(), 'teiwright-bench-'));
const collection = (name) => {
  const place = join(folder, name);
  makeCollection(place, { files, text: longReport, steps: '[encode, validate, {transform: html}]' });
  return place;
};

const one = run(collection('one'), ['--jobs', '1']);
const place = collection('two');
const two = run(place, ['--jobs', '2']);
const again = median(() => run(place, ['--jobs', '2']));
const report = join(root, 'samples', 'wilson-114427', 'encoded.xml');
const cold = median(() => time([main, 'transform', report, '--to', 'html', '-o', join(folder, 'page.html')], folder));
rmSync(folder, { recursive: true, force: true });

console.log(`pipeline of ${files} files: encode, validate, html`);
console.log(`one worker             ${inSeconds(one)}`);
console.log(`two workers            ${inSeconds(two)}   ${(one / two).toFixed(2)} times as fast (goal 1.6)`);
console.log(
  `again, nothing changed ${inSeconds(again)}   ${(two / again).toFixed(1)} times as fast as with two (goal 20)`,
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

function median(measure) {
  const times = Array.from({ length: Number(values.runs) }, measure).toSorted((a, b) => a - b);
  return times[Math.floor(times.length / 2)];
}

function inSeconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(2).padStart(7)} s`;
}
