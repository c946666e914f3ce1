#!/usr/bin/env node
// Measures the dates annotator against hand-made gold, with chrono-node beside it where it is installed.
//
//   node test/evaluation/dates.mjs [--dist DIR] [--shared DIR] [--show dev|gum-dates|train] [--json]
//
// A mark counts as found when its edges are those of the gold, white space and points aside; a value when all of @when,
// @from, @to, @notBefore and @notAfter are the same. Marks of gold that are `opt` neither count for nor against.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const options = { dist: 'dist', shared: process.env.TEIWRIGHT_SHARED ?? '../shared', show: '', json: false };
for (let at = 2; at < process.argv.length; at += 1) {
  const name = process.argv[at].slice(2);
  if (name === 'json') options.json = true;
  else options[name] = process.argv[(at += 1)];
}

const FIELDS = ['when', 'from', 'to', 'notBefore', 'notAfter'];
const { dateAnnotator } = await import(pathToFileURL(resolve(options.dist, 'annotate/dates/date-annotator.js')).href);
const chrono = await import('chrono-node').catch(() => undefined);

function annotate(document) {
  return dateAnnotator
    .annotate(document, [])
    .annotations.filter(({ kind, value }) => kind === 'date' && FIELDS.some((field) => value[field]))
    .map(({ span, value }) => ({ ...span, value }));
}

function annotateWithChrono(document) {
  const anchor = document.metadata.date;
  const reference = anchor ? new Date(`${anchor.padEnd(10, '-01').slice(0, 10)}T12:00:00`) : undefined;
  return chrono.parse(document.text, reference).flatMap(({ index, text, start, end }) => {
    if (!['day', 'weekday', 'month', 'year'].some((part) => start.isCertain(part))) return [];
    const value = end ? { from: format(start), to: format(end) } : { when: format(start) };
    return [{ start: index, end: index + text.length, value }];
  });
}

function format(parts) {
  const pad = (part, width) => String(parts.get(part)).padStart(width, '0');
  const isDay = ['day', 'weekday'].some((part) => parts.isCertain(part));
  const isMonth = isDay || parts.isCertain('month');
  return `${pad('year', 4)}${isMonth ? `-${pad('month', 2)}` : ''}${isDay ? `-${pad('day', 2)}` : ''}`;
}

function trim(text, { start, end }) {
  let [from, to] = [start, end];
  while (from < to && /[\s.,;:]/.test(text[from])) from += 1;
  while (to > from && /[\s.,;:]/.test(text[to - 1])) to -= 1;
  return `${from}-${to}`;
}

function overlap(a, b) {
  return (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function readSet(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((file) => {
      const name = file.slice(0, -5);
      const text = readFileSync(resolve(folder, `${name}.txt`), 'utf8');
      const meta = resolve(folder, `${name}.meta.yaml`);
      const date = existsSync(meta) ? /^date: *['"]?([\d-]+)/m.exec(readFileSync(meta, 'utf8'))?.[1] : undefined;
      const gold = JSON.parse(readFileSync(resolve(folder, file), 'utf8')).marks.filter(({ type }) => type === 'date');
      const metadata = date ? { date } : {};
      return {
        gold,
        document: { name, source: `${name}.txt`, text, bodyStart: 0, frontMatter: [], metadata, annotations: [] },
      };
    });
}

/** Joins each mark of gold to one found: exact spans first, then those that share more than half. */
function pairUp(text, gold, found) {
  const free = new Set(found);
  const pairs = new Map();
  const take = (mark, best, isExact) => {
    if (!best) return;
    free.delete(best);
    pairs.set(mark, { best, isExact });
  };
  for (const mark of gold)
    take(
      mark,
      [...free].find((one) => trim(text, one) === trim(text, mark)),
      true,
    );
  for (const mark of gold) {
    if (pairs.has(mark)) continue;
    const near = [...free].filter((one) => overlap(one, mark) >= 0.5);
    take(mark, near.sort((a, b) => overlap(b, mark) - overlap(a, mark))[0], false);
  }
  return { pairs, free };
}

const writeValue = (value) =>
  FIELDS.filter((field) => value[field])
    .map((field) => `${field}=${value[field]}`)
    .join(' ');

function describe({ name, text }, what, mark, got) {
  const around = `${text.slice(Math.max(0, mark.start - 40), mark.start)}[${text.slice(mark.start, mark.end)}]${text.slice(mark.end, mark.end + 30)}`;
  const instead = got ? ` GOT [${text.slice(got.start, got.end)}] ${writeValue(got.value)}` : '';
  return `${what} ${name}: ${around.replace(/\s+/g, ' ')} ${writeValue(mark.value ?? mark)}${instead}`;
}

function scoreDocument({ document, gold }, find, total, disagreements) {
  const found = find(document);
  const { pairs, free } = pairUp(document.text, gold, found);
  for (const mark of gold.filter(({ opt }) => !opt)) {
    const pair = pairs.get(mark);
    total.gold += 1;
    if (pair?.isExact) total.exact += 1;
    else disagreements.push(describe(document, pair ? 'SPAN' : 'MISS', mark, pair?.best));
    if (!pair || writeValue(mark) === '') continue;
    total.valued += 1;
    if (writeValue(mark) === writeValue(pair.best.value)) total.right += 1;
    else disagreements.push(describe(document, 'VALUE', mark, pair.best));
  }
  for (const one of free) disagreements.push(describe(document, 'FALSE', one));
  total.found += found.length - gold.filter((mark) => mark.opt && pairs.has(mark)).length;
}

function score(folder, find) {
  const total = { gold: 0, found: 0, exact: 0, valued: 0, right: 0 };
  const disagreements = [];
  for (const one of readSet(folder)) scoreDocument(one, find, total, disagreements);
  const percent = (a, b) => Number(((100 * a) / b).toFixed(1));
  return {
    ...total,
    precision: percent(total.exact, total.found),
    recall: percent(total.exact, total.gold),
    f1: percent(2 * total.exact, total.gold + total.found),
    value: percent(total.right, total.valued),
    disagreements,
  };
}

const rows = [];
for (const set of ['train', 'dev', 'gum-dates']) {
  const folder = resolve(options.shared, 'gold', set);
  rows.push({ set, program: 'teiwright', ...score(folder, annotate) });
  if (chrono && set === 'gum-dates') rows.push({ set, program: 'chrono-node', ...score(folder, annotateWithChrono) });
}
if (options.show) for (const line of rows.find(({ set }) => set === options.show).disagreements) console.log(line);
if (options.json)
  console.log(
    JSON.stringify(
      rows.map(({ disagreements, ...row }) => row),
      null,
      1,
    ),
  );
else console.table(rows.map(({ disagreements, ...row }) => row));
