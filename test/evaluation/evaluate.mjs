// Encodes the gold documents with the built library, scores the TEI, and fails when a character was lost or added. Then names and who
// is taken for whom, beside compromise; and dates, also of gum-dates, beside chrono-node.
//
//   npm run evaluate -- --gold DIR --sets train,dev,report --show person
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import compromise from 'compromise';
import * as teiwright from '../../dist/index.js';
import { evaluateNames, loadNames, print } from './names.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', default: resolve(process.env.TEIWRIGHT_SHARED ?? '../shared', 'gold') },
    score: { type: 'string' },
    sets: { type: 'string', default: 'train,dev,report' },
    show: { type: 'string' },
    keep: { type: 'string' },
  },
});
const gold = resolve(options.gold);
const scorer = resolve(options.score ?? join(gold, '..', 'eval', 'score.mjs'));
for (const path of [gold, scorer])
  if (!existsSync(path)) {
    console.error(`Cannot evaluate: there is no "${path}"; name the gold folder with --gold DIR`);
    process.exit(2);
  }

const folder = options.keep ? resolve(options.keep) : mkdtempSync(join(tmpdir(), 'teiwright-evaluate-'));
const results = [];
for (const set of options.sets.split(',')) results.push(await evaluate(set));
await compareNames();
compareDates();
drawSpeech();
if (!options.keep) rmSync(folder, { recursive: true, force: true });
process.exitCode = results.every(Boolean) ? 0 : 1;

async function evaluate(set) {
  const tei = join(folder, set);
  const { inputs } = await teiwright.resolveInputs([join(gold, set, '*.txt')]);
  if (inputs.length === 0) {
    console.error(`Cannot evaluate: there is no document in "${join(gold, set)}"`);
    return false;
  }
  const started = performance.now();
  const outcomes = await teiwright.runBatch(inputs, async (input) => {
    const { metadata } = await teiwright.gatherMetadata(input);
    const bytes = await teiwright.readInput(input);
    const { xml, diagnostics, document } = await teiwright.encodeSource(bytes, { ...input, metadata });
    await teiwright.writeOutput(join(tei, `${input.name}.xml`), xml);
    const { differences } = teiwright.verifyTei(xml, document.text, { sourceName: input.source, teiName: input.name });
    for (const { kind, text } of differences) console.error(`${input.name}: verify says ${kind}: ${text}`);
    return { diagnostics };
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const errors = outcomes.flatMap(({ diagnostics }) => diagnostics).filter(({ severity }) => severity === 'error');
  for (const { source, message } of errors) console.error(`${source}: ${message}`);

  console.log(`\n${set}: ${inputs.length} documents encoded and verified in ${seconds} s`);
  process.stdout.write(score(set, tei, options.show ? ['--show', options.show] : []));
  const total = JSON.parse(score(set, tei, ['--json']));
  const isWhole = total.lost === 0 && total.added === 0 && total.missing === 0;
  if (!isWhole) console.error(`${set}: ${total.lost} characters lost, ${total.added} added, ${total.missing} missing`);
  return isWhole && errors.length === 0;
}

function score(set, tei, more) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [scorer, '--gold', join(gold, set), '--tei', tei, ...more],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (status !== 0) throw new Error(`The scorer failed: ${stderr}`);
  return stdout;
}

/** Names as the annotator alone finds them, and what compromise finds in the same body of text. */
async function compareNames() {
  const dist = join(root, 'dist');
  const ours = await loadNames(dist);
  const theirs = (name, text) => {
    const annotations = ['people', 'organizations', 'places'].flatMap((method, at) =>
      compromise(text)
        [method]()
        .json({ offset: true })
        .map(({ offset }) => ({
          kind: ['person', 'organization', 'place'][at],
          span: { start: offset.start, end: offset.start + offset.length },
          rule: 'compromise',
          // It does not say who is who: the same words are taken for the same thing.
          ref: text.slice(offset.start, offset.start + offset.length).toLowerCase(),
        })),
    );
    return { bodyStart: ours(name, text).bodyStart, annotations };
  };
  for (const set of options.sets.split(',').filter((each) => each !== 'train')) {
    print(`\nnames of ${set}, teiwright`, evaluateNames(ours, join(gold, set)));
    print(
      `\nnames of ${set}, compromise, the same words taken for the same thing`,
      evaluateNames(theirs, join(gold, set)),
    );
  }
}

/** Dates as the annotator alone finds them, and chrono-node's on gum-dates. */
function compareDates() {
  console.log('\ndates');
  const script = join(root, 'test', 'evaluation', 'dates.mjs');
  const args = [script, '--dist', join(root, 'dist'), '--shared', join(gold, '..')];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error('The evaluation of dates failed');
}

/** What is marked seldom, with an interval. */
function drawSpeech() {
  if (!['train', 'dev'].every((set) => existsSync(join(gold, set)))) return;
  console.log('\ndirect speech (dir) and scare quotes (soc) over train and dev');
  const script = join(root, 'test', 'evaluation', 'speech-intervals.mjs');
  const args = [script, '--code', join(root, 'dist'), '--gold', gold];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error('The evaluation of speech failed');
}
