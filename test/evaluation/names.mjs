// Scores the names that the annotator finds in plain text against hand-made gold, and who is taken for whom.
//
//   node test/evaluation/names.mjs [--code DIST] [--gold DIR] [--show person|organization|place|event|identity]
//
// Exact spans; points and spaces at the edges carry no judgement; a person may be marked with or without the titles (`core`).
// What the annotators call optional counts neither way. Identity: of all pairs of mentions found in both and of one kind,
// which are the same thing? Pairwise F1.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const LAYERS = {
  person: 'person',
  org: 'organization',
  place: 'place',
  event: 'event',
};

/** Edges that carry no judgement. */
function trim(text, { start, end }) {
  while (start < end && /[\s.,;:]/.test(text[start])) start++;
  while (end > start && /[\s.,;:]/.test(text[end - 1])) end--;
  return [start, end];
}

const isSame = (a, b) => a[0] === b[0] && a[1] === b[1];

/** Scores one document: counts by kind, misses as lines, and the pairs of gold and found ids. */
export function scoreNames(text, gold, annotations) {
  const counts = {};
  const misses = [];
  const linked = [];
  for (const [type, kind] of Object.entries(LAYERS)) {
    const want = gold.filter((mark) => mark.type === type);
    const have = annotations
      .filter((each) => each.kind === kind)
      .map((each) => ({ each, span: trim(text, each.span), hit: false }));
    const matches = want.map((mark) => match(text, mark, have));
    for (const { mark, hit, cut } of matches) {
      if (hit) linked.push({ kind, gold: mark.id, found: hit.each.ref, text: mark.text });
      else if (!mark.opt)
        misses.push(
          `${kind} MISS "${mark.text}"${cut ? ` got "${text.slice(...cut.span)}"` : ''} in "${context(text, mark.start)}"`,
        );
    }
    for (const h of have)
      if (!h.hit)
        misses.push(`${kind} FALSE "${text.slice(...h.span)}" (${h.each.rule}) in "${context(text, h.span[0])}"`);
    const optional = matches.filter(({ mark, hit, cut }) => mark.opt && (hit ?? cut)).length;
    counts[kind] = {
      gold: want.filter((mark) => !mark.opt).length,
      found: have.length - optional,
      exact: matches.filter(({ mark, hit }) => hit && !mark.opt).length,
    };
  }
  return { counts, misses, linked };
}

/** The mark found where gold has one, whole or without titles; or one that only touches it. Takes it from `have`. */
function match(text, mark, have) {
  const span = trim(text, mark);
  const at = mark.core ? text.indexOf(mark.core, mark.start) : -1;
  const core = at < 0 ? span : trim(text, { start: at, end: at + mark.core.length });
  const free = have.filter((h) => !h.hit);
  const hit = free.find((h) => isSame(h.span, span)) ?? free.find((h) => isSame(h.span, core));
  const cut = hit ? undefined : free.find((h) => h.span[0] < span[1] && span[0] < h.span[1]);
  if (hit) hit.hit = true;
  else if (cut && mark.opt) cut.hit = true;
  return { mark, hit, cut };
}

function context(text, at) {
  return text.slice(Math.max(0, at - 30), at + 50).replace(/\s+/g, ' ');
}

/** Pairs of mentions that are one thing: in gold, in ours, in both; and what is wrong, by name. */
export function scoreIdentity(linked) {
  const score = { gold: 0, found: 0, both: 0 };
  const wrong = new Set();
  for (const [i, a] of linked.entries())
    for (const b of linked.slice(i + 1)) {
      if (a.kind !== b.kind || a.kind === 'event') continue;
      const isGold = a.gold === b.gold;
      const isFound = a.found !== undefined && a.found === b.found;
      score.gold += isGold;
      score.found += isFound;
      score.both += isGold && isFound;
      if (isGold !== isFound)
        wrong.add(`identity ${isGold ? 'parted' : 'merged'}: ${a.text} [${a.found}] / ${b.text} [${b.found}]`);
    }
  return { ...score, wrong: [...wrong] };
}

export const f1 = ({ gold, found, exact }) => (gold + found === 0 ? 100 : (200 * exact) / (gold + found));

/** Runs the annotator over the documents of `dir` and adds the scores up. */
export function evaluateNames(annotate, dir, options) {
  return addScores(evaluateDocuments(annotate, dir, options));
}

/**
 * The scores of the documents of `dir`, one each; what stands before the body does not count. `rewrite` may change the letters of the
 * text, not their number.
 */
export function evaluateDocuments(annotate, dir, { show = '', only = () => true, rewrite = (text) => text } = {}) {
  return fs
    .readdirSync(dir)
    .sort()
    .filter((f) => f.endsWith('.json'))
    .filter(only)
    .map((file) => {
      const name = file.slice(0, -5);
      const text = rewrite(fs.readFileSync(path.join(dir, `${name}.txt`), 'utf8'));
      const marks = JSON.parse(fs.readFileSync(path.join(dir, file), 'utf8')).marks.map((mark) => ({
        ...mark,
        ...(mark.core ? { core: rewrite(mark.core) } : {}),
        text: rewrite(mark.text),
      }));
      const { bodyStart, annotations } = annotate(name, text);
      const inBody = (start) => start >= bodyStart;
      const { counts, misses, linked } = scoreNames(
        text,
        marks.filter(({ start }) => inBody(start)),
        annotations.filter(({ span }) => inBody(span.start)),
      );
      const { wrong, ...identity } = scoreIdentity(linked);
      if (show)
        for (const line of [...misses, ...wrong])
          if (show === 'all' || line.startsWith(show)) console.log(`${name.slice(0, 3)} ${line}`);
      return { counts, identity };
    });
}

/** Adds up what `evaluateDocuments` gives. */
export function addScores(documents) {
  const total = { identity: { gold: 0, found: 0, both: 0 } };
  for (const kind of Object.values(LAYERS)) total[kind] = { gold: 0, found: 0, exact: 0 };
  for (const { counts, identity } of documents) {
    for (const [kind, count] of Object.entries(counts))
      for (const key of Object.keys(count)) total[kind][key] += count[key];
    for (const key of ['gold', 'found', 'both']) total.identity[key] += identity[key];
  }
  return total;
}

/**
 * The compiled code in `dist` as a function from name and text to linked annotations. `annotator` stands in for the one with the
 * published model.
 */
export async function loadNames(dist, annotator) {
  const load = (file) => import(pathToFileURL(path.resolve(dist, file)).href);
  const { readPlainText } = await load('read/plain-text.js');
  const { structure } = await load('annotate/structure/structure.js');
  const { names } = await load('annotate/names/names.js');
  const { linkMentions } = await load('register/link-mentions.js');
  return (name, text) => {
    const { document } = readPlainText(text, { name, source: name });
    const blocks = structure.annotate(document, []).annotations;
    const found = (annotator ?? names).annotate(document, blocks).annotations;
    return { bodyStart: document.bodyStart, annotations: linkMentions(document, [...blocks, ...found]) };
  };
}

export function print(title, total) {
  const row = (name, { gold, found, exact }) =>
    `${name.padEnd(14)} ${String(gold).padStart(5)} ${String(found).padStart(5)}  P ${((100 * exact) / (found || 1)).toFixed(1).padStart(5)}  R ${((100 * exact) / (gold || 1)).toFixed(1).padStart(5)}  F1 ${f1({ gold, found, exact }).toFixed(1).padStart(5)}`;
  console.log(`${title}\n                gold found`);
  for (const kind of Object.values(LAYERS)) console.log(row(kind, total[kind]));
  const { gold, found, both } = total.identity;
  console.log(row('identity', { gold, found, exact: both }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const option = (name, otherwise) => {
    const at = process.argv.indexOf(`--${name}`);
    return at < 0 ? otherwise : process.argv[at + 1];
  };
  const shared = process.env.TEIWRIGHT_SHARED ?? '../shared';
  const code = await loadNames(option('code', 'dist'));
  const sets = option('gold') ? [option('gold')] : ['dev', 'report'].map((set) => path.join(shared, 'gold', set));
  for (const dir of sets) print(dir, evaluateNames(code, dir, { show: option('show', '') }));
}
