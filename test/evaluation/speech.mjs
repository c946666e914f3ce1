// Scores direct speech, reported speech and scare quotes against hand-made gold, with their speakers.
//
//   node test/evaluation/speech.mjs [--code DIST] [--gold DIR] [--names gold|found] [--show dir|ind|soc|speaker|all]
//
// `--names gold` hands the annotated names to the speech layer, `found` (the default) those that the names layer finds.
// Spans: exact, and overlapping by half of what both cover together; sentences that go on with a report count as reported;
// spaces, points and a complementizer at the edges carry no judgement. Speakers: the best one-to-one reading of our ids as
// gold's, over all speech found. What the annotators call optional counts neither way.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const LAYERS = ['dir', 'ind', 'soc'];
const layerOfGold = (type) => (type === 'free' ? 'ind' : type);

/** Edges that carry no judgement. */
function trim(text, { start, end }, layer) {
  if (layer === 'ind') start += /^[\s,:;]*(?:that|whether|if)\s+/i.exec(text.slice(start, end))?.[0].length ?? 0;
  while (start < end && /[\s.,;:]/.test(text[start])) start++;
  while (end > start && /[\s.,;:]/.test(text[end - 1])) end--;
  return [start, end];
}

function layerOf(annotation) {
  if (annotation.kind === 'scareQuote') return 'soc';
  if (annotation.kind === 'speech') return annotation.direct ? 'dir' : 'ind';
  return '';
}

const share = (a, b) =>
  Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0])) / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]));

/** Scores one document: counts by layer, pairs of speakers, and the disagreements as lines. */
export function scoreSpeech(text, gold, annotations) {
  const counts = {};
  const pairs = [];
  const misses = [];
  for (const layer of LAYERS) {
    const { want, have } = matchLayer(text, gold, annotations, layer);
    const sure = want.filter(({ mark }) => !mark.opt);
    counts[layer] = {
      gold: sure.length,
      found: have.length - want.filter(({ mark, with: h }) => mark.opt && h).length,
      exact: sure.filter(({ exact }) => exact).length,
      overlap: sure.filter((g) => g.with).length,
    };
    if (layer !== 'soc')
      for (const g of sure)
        if (g.with && !g.mark.id.includes('+')) pairs.push([g.mark.id, g.with.each.speaker ?? '', g]);
    misses.push(...sure.filter(({ exact }) => !exact).map((g) => `${layer} ${describeMiss(text, g)}`));
    for (const h of have.filter(({ hit }) => !hit))
      misses.push(`${layer} FALSE "${context(text, h.span)}" ${h.each.rule} ${h.each.evidence}`);
  }
  const { right, wrong } = readSpeakers(pairs);
  for (const [goldId, ourId, { span }] of wrong)
    misses.push(`speaker ${goldId} taken for ${ourId || 'nobody'} "${context(text, span)}"`);
  return { counts, speakers: pairs.length, right, misses };
}

/** Pairs gold and ours: first where they are the same, then where they share half. */
function matchLayer(text, gold, annotations, layer) {
  const want = gold
    .filter((mark) => layerOfGold(mark.type) === layer)
    .map((mark) => ({ mark, span: trim(text, mark, layer) }));
  const have = annotations
    .filter((each) => layerOf(each) === layer)
    .map((each) => ({ each, span: trim(text, each.span, layer), hit: false }));
  for (const g of want) {
    g.with = have.find(({ span, hit }) => !hit && span[0] === g.span[0] && span[1] === g.span[1]);
    if (g.with) g.exact = g.with.hit = true;
  }
  for (const g of want.filter((each) => !each.with)) {
    const [best] = have.filter((h) => !h.hit).sort((a, b) => share(g.span, b.span) - share(g.span, a.span));
    if (!best || share(g.span, best.span) < 0.5) continue;
    g.with = best;
    best.hit = true;
  }
  return { want, have };
}

function describeMiss(text, g) {
  const what = `${g.with ? 'NEAR' : 'MISS'}${g.mark.type === 'free' ? ' free' : ''} "${context(text, g.span)}"`;
  return g.with ? `${what} got "${context(text, g.with.span)}" ${g.with.each.rule}` : what;
}

/** The best one-to-one reading of our ids as gold's. */
export function readSpeakers(pairs) {
  const votes = new Map();
  for (const [goldId, ourId] of pairs)
    if (ourId) votes.set(`${ourId}\t${goldId}`, (votes.get(`${ourId}\t${goldId}`) ?? 0) + 1);
  const reading = new Map();
  const taken = new Set();
  for (const [key] of [...votes].sort((a, b) => b[1] - a[1])) {
    const [ourId, goldId] = key.split('\t');
    if (reading.has(ourId) || taken.has(goldId)) continue;
    reading.set(ourId, goldId);
    taken.add(goldId);
  }
  const wrong = pairs.filter(([goldId, ourId]) => !ourId || reading.get(ourId) !== goldId);
  return { right: pairs.length - wrong.length, wrong };
}

function context(text, [start, end]) {
  const short = (s) => s.replace(/\s+/g, ' ');
  const inner = short(text.slice(start, end));
  return `${short(text.slice(Math.max(0, start - 40), start))}⟦${inner.length > 150 ? `${inner.slice(0, 90)} … ${inner.slice(-55)}` : inner}⟧${short(text.slice(end, end + 20))}`;
}

/**
 * The layers of the compiled code in `dist`, as a function from name, text and gold marks to annotations. Tokenized text, a
 * sentence a line, has no structure that could be read.
 */
export async function loadSpeech(dist, namesFrom, { isOnlyInput = false, isTokenized = false } = {}) {
  const load = (file) => import(pathToFileURL(path.resolve(dist, file)).href);
  const { speech } = await load('annotate/speech/speech.js');
  const { editorial } = await load('annotate/editorial/editorial.js');
  const { names } = await load('annotate/names/names.js');
  const { linkMentions } = await load('register/link-mentions.js');
  const { structure } = await load('annotate/structure/structure.js');
  const { readPlainText } = await load('read/plain-text.js');
  return (name, text, marks) => {
    if (isTokenized) {
      const document = { name, source: name, text, bodyStart: 0, frontMatter: [], metadata: {}, annotations: [] };
      const given = linkMentions(document, names.annotate(document, []).annotations);
      return linkMentions(document, [...given, ...speech.annotate(document, given).annotations]);
    }
    const read = readPlainText(text, { source: `${name}.txt`, name });
    const document = read.document;
    let given = [...structure.annotate(document, []).annotations];
    given.push(...editorial.annotate(document, given).annotations);
    if (namesFrom === 'gold') given.push(...goldMentions(text, marks));
    else given = [...linkMentions(document, [...given, ...names.annotate(document, given).annotations])];
    if (isOnlyInput) return { document, annotations: given };
    const { annotations } = speech.annotate(document, given);
    return [...linkMentions(document, [...given, ...annotations])];
  };
}

const KINDS = { person: 'person', org: 'organization', place: 'place', event: 'event' };

function goldMentions(text, marks) {
  return marks
    .filter(({ type }) => KINDS[type])
    .map((mark) => {
      const at = mark.core ? text.indexOf(mark.core, mark.start) : -1;
      const core = at < 0 ? {} : { core: { start: at, end: at + mark.core.length } };
      const base = { resp: 'gold', certainty: 'high', rule: 'gold/gold', evidence: 'gold' };
      return { kind: KINDS[mark.type], span: { start: mark.start, end: mark.end }, ref: mark.id, ...core, ...base };
    });
}

/** Adds up the scores over every document of `dir`. */
export function evaluateSpeech(annotate, dir, show = '') {
  const total = { speakers: 0, right: 0 };
  for (const layer of LAYERS) total[layer] = { gold: 0, found: 0, exact: 0, overlap: 0 };
  for (const file of fs
    .readdirSync(dir)
    .filter((f) => f.endsWith('.json'))
    .sort()) {
    const name = file.slice(0, -5);
    const text = fs.readFileSync(path.join(dir, `${name}.txt`), 'utf8');
    const { marks } = JSON.parse(fs.readFileSync(path.join(dir, file), 'utf8'));
    const { counts, speakers, right, misses } = scoreSpeech(text, marks, annotate(name, text, marks));
    total.speakers += speakers;
    total.right += right;
    for (const layer of LAYERS) for (const key of Object.keys(counts[layer])) total[layer][key] += counts[layer][key];
    if (show)
      for (const line of misses)
        if (show === 'all' || line.startsWith(show)) console.log(`${name.slice(0, 12)} ${line}`);
  }
  return total;
}

const f1 = (hits, { gold, found }) => (gold + found === 0 ? 100 : (200 * hits) / (gold + found));

export function print(title, total) {
  console.log(title);
  for (const layer of LAYERS) {
    const { gold, found, exact, overlap } = total[layer];
    const percent = (value) => value.toFixed(1).padStart(5);
    console.log(
      `  ${layer}  gold ${String(gold).padStart(4)}  found ${String(found).padStart(4)}  exact F1 ${percent(f1(exact, total[layer]))}  overlap P ${percent((100 * overlap) / (found || 1))} R ${percent((100 * overlap) / (gold || 1))} F1 ${percent(f1(overlap, total[layer]))}`,
    );
  }
  console.log(`  speakers right ${((100 * total.right) / (total.speakers || 1)).toFixed(1)} % of ${total.speakers}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const option = (name, otherwise) => {
    const at = process.argv.indexOf(`--${name}`);
    return at < 0 ? otherwise : process.argv[at + 1];
  };
  const shared = process.env.TEIWRIGHT_SHARED ?? '../shared';
  const annotate = await loadSpeech(option('code', 'dist'), option('names', 'found'));
  const sets = option('gold') ? [option('gold')] : ['dev', 'report'].map((set) => path.join(shared, 'gold', set));
  for (const dir of sets) print(dir, evaluateSpeech(annotate, dir, option('show', '')));
}
