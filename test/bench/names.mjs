// Speed of finding names beside compromise and wink-nlp, on the documents of gold/train, in one process. Time is
// the processor's, so that what else the machine does counts little.
//
//   node test/bench/names.mjs [--code DIST]
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

const at = process.argv.indexOf('--code');
const dist = at < 0 ? 'dist' : process.argv[at + 1];
const load = (file) => import(pathToFileURL(path.resolve(dist, file)).href);
const started = performance.now();
const { namesModel } = await load('annotate/names/tagger/names-model.generated.js');
const { unpackModel } = await load('annotate/names/tagger/names-model.js');
const model = unpackModel(namesModel);
const loadTime = performance.now() - started;
const { tagNames } = await load('annotate/names/tagger/tag-names.js');
const { tokenize } = await load('annotate/names/tokens.js');
const { createNames } = await load('annotate/names/names.js');
const names = createNames({ loadModel: () => model });
const wink = winkNlp(winkModel);

const folder = path.join(process.env.TEIWRIGHT_SHARED ?? '../shared', 'gold/train');
const texts = fs
  .readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);

const contenders = {
  'teiwright, model alone': (text) => tagNames(tokenize(text), model),
  'teiwright, all of names': (text) =>
    names.annotate({ name: '', source: '', text, bodyStart: 0, frontMatter: [], metadata: {}, annotations: [] }, []),
  compromise: (text) => compromise(text).topics().json({ offset: true }),
  'wink-nlp': (text) => wink.readDoc(text).entities().out(),
};

console.log(`model: ${(namesModel.length / 1e6).toFixed(2)} MB of text, loads in ${loadTime.toFixed(0)} ms`);
const speeds = {};
for (const [name, run] of Object.entries(contenders)) {
  for (const text of texts.slice(0, 20)) run(text);
  const start = process.cpuUsage();
  for (let round = 0; round < 3; round++) for (const text of texts) run(text);
  const { user, system } = process.cpuUsage(start);
  speeds[name] = (3 * words) / ((user + system) / 1e6);
}
for (const [name, speed] of Object.entries(speeds))
  console.log(
    `${name.padEnd(24)} ${Math.round(speed).toLocaleString('en').padStart(9)} words/s  ${(speed / speeds.compromise).toFixed(1)} × compromise, ${(speed / speeds['wink-nlp']).toFixed(1)} × wink-nlp`,
  );
