#!/usr/bin/env node
// How many words a second the dates annotator reads, beside chrono-node in the same run, and whether the time grows
// with the text and no faster. Time is the processor's, so that a busy machine does not distort it.
//
//   node test/bench/dates.mjs [--dist DIR] [--shared DIR]
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const options = { dist: 'dist', shared: process.env.TEIWRIGHT_SHARED ?? '../shared' };
for (let at = 2; at < process.argv.length; at += 2) options[process.argv[at].slice(2)] = process.argv[at + 1];
const { dateAnnotator } = await import(pathToFileURL(resolve(options.dist, 'annotate/dates/date-annotator.js')).href);
const chrono = await import('chrono-node').catch(() => undefined);

const folder = resolve(options.shared, 'gold/train');
const prose = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(resolve(folder, name), 'utf8'))
  .join('\n\n');
const countWords = (text) => text.match(/\S+/g)?.length ?? 0;

function annotate(text) {
  const metadata = { date: '1961-11-05' };
  return dateAnnotator.annotate(
    { name: 'b', source: 'b', text, bodyStart: 0, frontMatter: [], metadata, annotations: [] },
    [],
  );
}

function time(run, text, rounds) {
  run(text.slice(0, 50_000));
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = process.cpuUsage();
    run(text);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const rows = [];
for (const times of [1, 4, 16, 64]) {
  const text = `${prose}\n\n`.repeat(times);
  const milliseconds = time(annotate, text, times > 16 ? 3 : 5);
  const words = countWords(text);
  rows.push({
    program: 'teiwright',
    words,
    milliseconds: Math.round(milliseconds),
    wordsPerSecond: Math.round((words / milliseconds) * 1000),
  });
}
if (chrono) {
  const text = prose.slice(0, 100_000);
  const milliseconds = time((one) => chrono.parse(one), text, 2);
  const words = countWords(text);
  rows.push({
    program: 'chrono-node',
    words,
    milliseconds: Math.round(milliseconds),
    wordsPerSecond: Math.round((words / milliseconds) * 1000),
  });
}
// what a careless pattern would be quadratic on
const pitfalls = {
  blanks: ' '.repeat(400_000),
  digits: '1'.repeat(400_000),
  'figures and blanks': '12 '.repeat(130_000),
  'month names': 'May '.repeat(100_000),
  'the ends of ends': 'end of the early '.repeat(25_000),
  'open ranges': '12, 12, 12, '.repeat(33_000),
  strokes: '1/'.repeat(100_000),
  'years of years': 'of the year of the '.repeat(20_000),
  'the and the': 'the the the '.repeat(30_000),
  'ordinals in words': 'twenty-first and twenty-second to the '.repeat(10_000),
  'numbers in words': 'one thousand eight hundred and '.repeat(12_000),
  'months joined': 'January to March and May–'.repeat(10_000),
  'half past': 'half past a quarter of an hour '.repeat(10_000),
  'a year and a half': 'two years and six months, '.repeat(10_000),
  brackets: '14 (26) ['.repeat(30_000),
  'numbered months': '5th of 4th month 3d mo. '.repeat(12_000),
  apostrophes: '’61 ’'.repeat(60_000),
};
for (const [program, text] of Object.entries(pitfalls)) {
  const milliseconds = time(annotate, text, 2);
  const half = time(annotate, text.slice(0, text.length / 2), 2);
  rows.push({
    program: `pitfall: ${program}`,
    words: countWords(text),
    milliseconds: Math.round(milliseconds),
    growth: Number((milliseconds / half).toFixed(1)),
  });
}
console.table(rows);
