// Measures cold start of the command line and the speed of encoding, and prints both with ratios.
//
//   npm run bench -- --runs 7
//   npm run bench -- --all      also memory by size, names, dates, validation and stylesheets beside other tools
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { encodeSource } from '../../dist/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    all: { type: 'boolean', default: false },
    input: { type: 'string', default: join(root, 'samples', 'wilson-114427', 'source.txt') },
  },
});
const runs = Number(options.runs);
const input = resolve(options.input);
const main = join(root, 'dist', 'bin', 'main.js');
const folder = mkdtempSync(join(tmpdir(), 'teiwright-bench-'));
const report = readFileSync(input, 'utf8');

console.log(`node ${process.version}, ${process.platform} ${process.arch}; median of ${runs} runs\n`);
measureColdStart();
await measureSpeed();
runScript('bench/speech.mjs');
if (options.all) {
  measureSizes();
  for (const script of [
    'bench/names.mjs',
    'bench/dates.mjs',
    'bench/validate.mjs',
    'bench/pipeline.mjs',
    'xslt/bench-stylesheets.mjs',
  ])
    runScript(script);
}
rmSync(folder, { recursive: true, force: true });

/** How long a command takes from nothing, beside what node takes to do nothing. */
function measureColdStart() {
  const bare = median(() => time(['-e', '0']));
  const file = join(folder, 'report.txt');
  writeFileSync(file, report);
  const rows = [
    ['node -e 0', bare, undefined],
    ['teiwright --help', median(() => time([main, '--help'])), undefined],
    ['teiwright encode', median(() => time([main, 'encode', file, '-o', join(folder, 'report.xml')])), 600],
    ['teiwright run', median(() => time([main, 'run', file, '-o', folder])), 1500],
  ];
  printTable(
    ['cold start', 'ms', 'of node', 'goal ms'],
    rows.map(([name, ms, goal]) => [name, ms.toFixed(0), (ms / bare).toFixed(1), goal ?? '']),
  );
}

/** How encoding grows with the text: time for each character, beside that of the smallest. */
async function measureSpeed() {
  const rows = [];
  let smallest;
  for (const [name, size] of [
    ['10 KB', 1e4],
    ['100 KB', 1e5],
    ['1 MB', 1e6],
  ]) {
    const bytes = Buffer.from(grow(size));
    const times = [];
    for (let run = 0; run < (size > 5e5 ? 3 : runs); run += 1) {
      const started = performance.now();
      await encodeSource(bytes, { source: 'bench.txt', name: 'bench' });
      times.push(performance.now() - started);
    }
    const ms = middle(times);
    smallest ??= ms / bytes.length;
    const rate = (bytes.length / 1000 / ms).toFixed(2);
    rows.push([name, ms.toFixed(0), rate, (ms / bytes.length / smallest).toFixed(2)]);
  }
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  printTable(['encode', 'ms', 'MB/s', 'per byte'], rows);
  console.log(`peak memory ${memory} MB`);
}

/** Time and memory of `teiwright encode` for long texts, each in a process of its own. */
function measureSizes() {
  const rows = [1, 2, 5, 10].map((megabytes) => {
    const file = join(folder, `${megabytes}.txt`);
    writeFileSync(file, grow(megabytes * 1e6));
    const peak = join(folder, 'peak');
    const watch = `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)))`;
    const watcher = join(folder, 'watch.cjs');
    writeFileSync(watcher, watch);
    const ms = time(['--require', watcher, main, 'encode', file, '-o', join(folder, 'long.xml')]);
    const memory = Number(readFileSync(peak, 'utf8')) / 1024;
    return [`${megabytes} MB`, (ms / 1000).toFixed(1), (ms / 1000 / megabytes).toFixed(2), memory.toFixed(0)];
  });
  printTable(['teiwright encode', 's', 's per MB', 'peak MB'], rows);
}

/** Runs another measurement; one that fails is told, and stops nothing. */
function runScript(script) {
  console.log(`\n${script}`);
  const { status } = spawnSync(process.execPath, [join(root, 'test', script)], { cwd: root, stdio: 'inherit' });
  if (status === 0) return;
  console.error(`${script} ended with ${status}`);
  process.exitCode = 1;
}

/** A text of about `size` bytes: the report, then its paragraphs again and again. */
function grow(size) {
  const paragraphs = report.split(/\n{2,}/).filter((paragraph) => paragraph.length > 200);
  const parts = [report.trimEnd()];
  let length = report.length;
  for (let at = 0; length < size; at += 1) {
    const paragraph = paragraphs[at % paragraphs.length];
    parts.push(paragraph);
    length += paragraph.length + 2;
  }
  return parts.join('\n\n').slice(0, size);
}

function time(args) {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - started;
}

function median(measure) {
  return middle(Array.from({ length: runs }, measure));
}

function middle(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function printTable(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => String(row[column]).length)));
  for (const row of [head, ...rows])
    console.log(
      row
        .map((cell, column) => (column === 0 ? String(cell).padEnd(widths[0]) : String(cell).padStart(widths[column])))
        .join('  '),
    );
  console.log();
}
