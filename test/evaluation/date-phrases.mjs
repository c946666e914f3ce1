#!/usr/bin/env node
// Reads the phrases of the Recognizers-Text specification (dates, stretches of days, lengths) and compares what they mean.
//
//   node test/evaluation/date-phrases.mjs [--dist DIR] [--shared DIR] [--show]
//
// Compared are the first and the last day of both readings, or the length. What TEI cannot express, or what is no date
// by our guidelines, is left out by name: see `scopeOf`.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const options = { dist: 'dist', shared: process.env.TEIWRIGHT_SHARED ?? '../shared', show: false };
for (let at = 2; at < process.argv.length; at += 1) {
  const name = process.argv[at].slice(2);
  if (name === 'show') options.show = true;
  else options[name] = process.argv[(at += 1)];
}
const { dateAnnotator } = await import(pathToFileURL(resolve(options.dist, 'annotate/dates/date-annotator.js')).href);
const file = resolve(options.shared, 'data/dates/DateTimeModel.json');
const cases = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));

/** Returns why a phrase is out of scope, `undefined` when it is in. */
function scopeOf({ Text: text, TypeName: type = '', Resolution: resolution }) {
  const timex = resolution?.values?.[0]?.timex ?? '';
  if (/set$/.test(type)) return 'something that recurs: no point in the calendar';
  if (/time/.test(type.replace('datetimeV2', ''))) return 'a time of day within the date';
  if (!/\.(?:date|daterange|duration)$/.test(type)) return 'another type';
  if (/PRESENT_REF|^\(.*(?:PXD|REF)/.test(timex) || /\b(?:now|current date|to date|till date)\b/.test(text))
    return 'reckoned from "now"';
  if (/^SY|BD|school|business|\bsy\d*\b/.test(timex + text)) return 'school years and business days: not in TEI';
  if (/\b(?:few|several|some|couple|another|all|whole|entire|this is)\b/.test(text))
    return 'vague: not marked by the guidelines';
  if (resolution?.values?.[0]?.value === 'not resolved') return 'the specification itself gives no value';
  if (/\b(?:less|more|at least|at most|least|most|within|longer|shorter)\b/.test(text))
    return 'a bound of a length: TEI has none';
  if (/\.duration$/.test(type) && /\d[.]\d|\d[a-z]/.test(text)) return 'decimals and shorthand of lengths';
  if (/^(?:the )?(?:weekend|week|month|year|fortnight|decade)$/.test(text))
    return 'a bare unit: not marked by the guidelines';
  if (/\b(?:early|mid|late|earlier|later|end|middle|beginning|eo[ymw])\b/.test(text))
    return 'parts without sharp edges: by the conventions of the guidelines';
  if (/\bweek \d|working|workweek|otd|\bnights?\b/.test(text))
    return 'numbered and working weeks, nights: office notation';
  if (/\d{8}/.test(text)) return 'eight figures run together';
  if (/~|\bcw\b|[=<>]|greater than/.test(text)) return 'notation of queries and spreadsheets';
  return undefined;
}

const dayNumber = (date) => Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
const lastOf = (value) => {
  const [year, month, day] = value.split('-').map(Number);
  if (day) return dayNumber(value);
  return Math.round(Date.UTC(month ? year : year + 1, month ?? 0, 1) / 86_400_000) - 1;
};
const firstOf = (value) => dayNumber(value.padEnd(7, '-01').padEnd(10, '-01'));

/** The length in seconds; years of 365 days and months of 30, as in the specification. */
function secondsOf(dur) {
  const [, Y = 0, M = 0, D = 0, h = 0, m = 0, s = 0] =
    /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(dur) ?? [];
  return (((Y * 365 + M * 30 + Number(D)) * 24 + Number(h)) * 60 + Number(m)) * 60 + Number(s);
}

/** Three months are a quarter of a year, though 90 days are not. */
const isSameLength = (ours, wanted) => Math.abs(ours - wanted) <= 0.01 * wanted;

function periodOf(value) {
  const first = value.when ?? value.from ?? value.notBefore;
  const last = value.when ?? value.to ?? value.notAfter;
  if (!first || !last || /^-/.test(first)) return undefined;
  return { first: firstOf(first), firstLast: lastOf(first), last: lastOf(last), lastFirst: firstOf(last) };
}

/** From the start of one to the end of another; the specification may end with the first day of that other. */
const joinPeriods = (one, other) => ({ ...other, first: one.first, firstLast: one.firstLast, otherFirst: other.first });

/**
 * Is it what one of the specification's values says? "Since" and "before" keep the date that they name. Where ours reads several of its
 * phrases as one ("Monday or Tuesday"), its day is our first or last. A count of months or years is as precise as its unit with
 * us, a day with it: the day must lie in ours.
 */
function agrees(found, result) {
  const periods = found.map(({ value }) => periodOf(value)).filter(Boolean);
  const isWider = found.length === 1 && found[0].span.end - found[0].span.start >= result.Text.length + 3;
  const isCount =
    /\b(?:ago|in|from)\b/.test(result.Text) && /\b(?:weeks?|months?|years?|fortnights?)\b/.test(result.Text);
  const joined = [...periods, ...(periods.length > 1 ? [joinPeriods(periods[0], periods.at(-1))] : [])];
  return result.Resolution.values.some((wanted) => {
    if (/\.duration$/.test(result.TypeName)) {
      return found.some(({ value }) => value.dur && isSameLength(secondsOf(value.dur), Number(wanted.value)));
    }
    if (wanted.value && dayNumber(wanted.value))
      return joined.some(({ first, last }) => {
        const day = dayNumber(wanted.value);
        if (first === day && last === day) return true;
        return (isWider && (first === day || last === day)) || (isCount && first <= day && day <= last);
      });
    const start = wanted.start && dayNumber(wanted.start);
    const end = wanted.end && dayNumber(wanted.end);
    if (wanted.Mod || start === undefined || end === undefined)
      return joined.some((one) => agreesWithBound(one, wanted, start, end));
    return joined.some((one) => isSameStretch(one, start, end));
  });
}

/** The specification ends after the last day, or on the first day of the last part; what we read in months has no days. */
function isSameStretch({ first, last, lastFirst, firstLast, otherFirst }, start, end) {
  const startsSo = first === start || first === start - 1 || (first <= start && start <= firstLast);
  return startsSo && ([last, last + 1, lastFirst, otherFirst].includes(end) || (lastFirst <= end && end <= last));
}

function agreesWithBound({ first, last, lastFirst }, { timex }, start, end) {
  if (/^\d{4}(?:-\d\d)?(?:-\d\d)?$/.test(timex)) return first === firstOf(timex) && last === lastOf(timex);
  if (start !== undefined) return first === start || last + 1 === start;
  return first === end || last + 1 === end || lastFirst === end;
}

const outside = new Map();
let inside = 0;
let right = 0;
for (const { Input: text, Context: context, Results: results = [] } of cases) {
  const date = context?.ReferenceDateTime?.slice(0, 10);
  const document = { name: 'p', source: 'p', text, bodyStart: 0, frontMatter: [], metadata: { date }, annotations: [] };
  let annotations;
  for (const result of results) {
    const reason = scopeOf(result);
    if (reason) {
      outside.set(reason, (outside.get(reason) ?? 0) + 1);
      continue;
    }
    inside += 1;
    annotations ??= dateAnnotator.annotate(document, []).annotations;
    const end = result.Start + result.Text.length;
    const found = annotations.filter(({ span }) => span.start < end && span.end > result.Start);
    if (agrees(found, result)) right += 1;
    else if (options.show) {
      const wanted = result.Resolution.values.map(
        ({ value, start, end, Mod }) => value ?? `${start}…${end}${Mod ? ` ${Mod}` : ''}`,
      );
      console.log(
        `${date} “${text}” [${result.Text}] ${wanted.join(' / ')} GOT ${found.map(({ value }) => JSON.stringify(value)).join(' ')}`,
      );
    }
  }
}
console.table([{ inScope: inside, right, percent: Number(((100 * right) / inside).toFixed(1)) }]);
console.table([...outside].map(([reason, phrases]) => ({ outOfScope: reason, phrases })));
