#!/usr/bin/env node
// Reads the datelines of volumes of Foreign Relations of the United States and compares the values found in their text
// with what the editors put into date/@when, @from and @to; times of day apart.
//
//   node test/evaluation/datelines.mjs [--dist DIR] [--shared DIR] [--volumes frus1955-57v10,frus1969-76ve13] [--show]
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const options = { dist: 'dist', shared: process.env.TEIWRIGHT_SHARED ?? '../shared', volumes: '', show: false };
for (let at = 2; at < process.argv.length; at += 1) {
  const name = process.argv[at].slice(2);
  if (name === 'show') options.show = true;
  else options[name] = process.argv[(at += 1)];
}
const { dateAnnotator } = await import(pathToFileURL(resolve(options.dist, 'annotate/dates/date-annotator.js')).href);

const folder = resolve(options.shared, 'data/frus/volumes');
const plain = (xml) =>
  xml
    .replace(/<note\b[\s\S]*?<\/note>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

function* readDatelines(volume) {
  const xml = readFileSync(resolve(folder, `${volume}.xml`), 'utf8');
  for (const [, dateline] of xml.matchAll(/<dateline\b[^>]*>([\s\S]*?)<\/dateline>/g))
    for (const [, attributes, content] of dateline.matchAll(/<date\b([^>]*)>([\s\S]*?)<\/date>/g)) {
      const wanted = Object.fromEntries(
        [...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
      );
      yield { text: plain(dateline).trim(), content: plain(content).trim(), wanted };
    }
}

/** Returns what was found in the words of the date element, the date and the time of day. */
function read({ text, content }) {
  const document = { name: 'd', source: 'd', text, bodyStart: 0, frontMatter: [], metadata: {}, annotations: [] };
  const from = text.indexOf(content);
  const inside = dateAnnotator
    .annotate(document, [])
    .annotations.filter(({ span }) => span.start >= from && span.start < from + content.length);
  return {
    date: inside.find(({ kind, value }) => kind === 'date' && !value.dur),
    time: inside.find(({ kind }) => kind === 'time'),
  };
}

/** What is compared: the first and the last day of both sides, and the time where the editors give one. */
function judge(one) {
  const { date, time } = read(one);
  const { when, from, to, notBefore, notAfter } = one.wanted;
  const first = (when ?? from ?? notBefore ?? '').slice(0, 10);
  const last = (to ?? notAfter ?? when ?? from ?? '').slice(0, 10);
  if (first === '') return undefined;
  const value = date?.value ?? {};
  const ours = [value.when ?? value.from ?? value.notBefore ?? '', value.to ?? value.notAfter ?? value.when ?? ''];
  const isClock = /T\d\d:\d\d/.test(when ?? '');
  const clock = isClock ? when.slice(11, 16) : undefined;
  return {
    date: ours[0] === first && (ours[1] === last || last === first),
    time: clock === undefined ? undefined : (time?.value.when ?? time?.value.from ?? '').slice(0, 5) === clock,
    ours: ours.join(' … '),
    clock: time?.value.when ?? time?.value.from,
  };
}

const volumes = options.volumes
  ? options.volumes.split(',')
  : readdirSync(folder).map((name) => name.replace('.xml', ''));
const rows = [];
for (const volume of volumes) {
  const row = { volume, dates: 0, right: 0, times: 0, timesRight: 0 };
  for (const one of readDatelines(volume)) {
    const judged = judge(one);
    if (!judged) continue;
    row.dates += 1;
    if (judged.date) row.right += 1;
    else if (options.show)
      console.log(`${volume} DATE “${one.content}” ${JSON.stringify(one.wanted)} GOT ${judged.ours}`);
    if (judged.time === undefined) continue;
    row.times += 1;
    if (judged.time) row.timesRight += 1;
    else if (options.show)
      console.log(`${volume} TIME “${one.content}” ${JSON.stringify(one.wanted)} GOT ${judged.clock}`);
  }
  rows.push({ ...row, percent: Number(((100 * row.right) / row.dates).toFixed(2)) });
}
const sum = (name) => rows.reduce((total, row) => total + row[name], 0);
console.table([
  ...rows,
  {
    volume: 'all',
    dates: sum('dates'),
    right: sum('right'),
    times: sum('times'),
    timesRight: sum('timesRight'),
    percent: Number(((100 * sum('right')) / sum('dates')).toFixed(2)),
  },
]);
