// Speed of the speech layer beside compromise's, on the documents of gold/train (on the samples where there are none), and how its
// time grows with texts that are made to be hard. Time is the processor's, so that what else the machine does counts little.
//
//   node test/bench/speech.mjs [--code DIST]
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import compromise from 'compromise';

const at = process.argv.indexOf('--code');
const dist = at < 0 ? 'dist' : process.argv[at + 1];
const load = (file) => import(pathToFileURL(path.resolve(dist, file)).href);
const { speech } = await load('annotate/speech/speech.js');
const { names } = await load('annotate/names/names.js');
const { structure } = await load('annotate/structure/structure.js');
const { linkMentions } = await load('register/link-mentions.js');
const { readPlainText } = await load('read/plain-text.js');

const train = path.join(process.env.TEIWRIGHT_SHARED ?? '../shared', 'gold/train');
const samples = fileURLToPath(new URL('../../samples', import.meta.url));
const files = fs.existsSync(train)
  ? fs
      .readdirSync(train)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => path.join(train, file))
  : fs
      .readdirSync(samples)
      .map((name) => path.join(samples, name, 'source.txt'))
      .filter((file) => fs.existsSync(file));

/** Documents with the marks of the layers before. */
const prepared = files.map((file) => {
  const { document } = readPlainText(fs.readFileSync(file, 'utf8'), { source: file, name: file });
  const blocks = structure.annotate(document, []).annotations;
  return { document, given: linkMentions(document, [...blocks, ...names.annotate(document, blocks).annotations]) };
});
const words = prepared.reduce((sum, { document }) => sum + document.text.split(/\s+/).length, 0);

const speeds = {
  teiwright: measure(() => prepared.map(({ document, given }) => speech.annotate(document, given))),
  compromise: measure(() => prepared.map(({ document }) => compromise(document.text).quotations().json())),
};
for (const [name, rate] of Object.entries(speeds))
  console.log(
    `speech, ${name.padEnd(11)} ${Math.round(rate).toLocaleString('en').padStart(9)} words/s  ${(rate / speeds.compromise).toFixed(1)} × compromise`,
  );

/** Words for each second, the first round not counted. */
function measure(run) {
  run();
  const seconds = secondsOf(() => {
    run();
    run();
  });
  return (2 * words) / seconds;
}

function secondsOf(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const SHAPES = {
  'opening marks': '“',
  'straight marks': '"',
  apostrophes: "' ",
  'short quotations': '“It is so,” he said. ',
  'one endless sentence': 'he said that it was so and ',
  'turns of a dialogue': '“Is it so?”\n\n“It is, Burns.”\n\n',
  parentheses: '(he said that ',
  'a list of points': 'He made these points:\n\na. It would be so.\n\n',
};
console.log('\ntime for each character of a text ten times as long (1 = in proportion to the text)');
for (const [shape, piece] of Object.entries(SHAPES)) {
  const [short, long] = [100_000, 1_000_000].map((size) => {
    const text = piece.repeat(Math.ceil(size / piece.length));
    const document = { name: '', source: '', text, bodyStart: 0, frontMatter: [], metadata: {}, annotations: [] };
    return secondsOf(() => speech.annotate(document, []));
  });
  console.log(`  ${shape.padEnd(22)} ${long.toFixed(2).padStart(6)} s for 1 MB  ${(long / short / 10).toFixed(2)}`);
}
