#!/usr/bin/env node
// How fast a document is validated against tei_all, beside jing, xmllint, libxml2-wasm and salve-annos in the same run, and what
// the memory is at 10 MB. Tools that are not installed are left out and named.
//
//   node test/bench/validate.mjs [--dist DIR] [--shared DIR]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const options = { dist: 'dist', shared: process.env.TEIWRIGHT_SHARED ?? '../shared' };
for (let at = 2; at < process.argv.length; at += 2) options[process.argv[at].slice(2)] = process.argv[at + 1];
const address = (path) => pathToFileURL(resolve(options.dist, path)).href;
const { compileRelaxNg } = await import(address('schema/relax-ng/compile.js'));
const { loadSchema, serializeSchema } = await import(address('schema/relax-ng/serialize.js'));
const { validateTei } = await import(address('validate/validate.js'));

const schemaFile = resolve(options.shared, 'schema/tei_all.rng');
const rng = readFileSync(schemaFile, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const peakFile = join(folder, 'peak');
const documents = makeDocuments();
/** How often a short thing is measured. */
const RUNS = 7;
const say = (tool, what, value) => {
  console.log(`${tool.padEnd(16)} ${what.padEnd(34)} ${value}`);
};
const milliseconds = (value) => `${value.toFixed(0)} ms`;
const speed = (bytes, time) => `${(bytes / 1e3 / time).toFixed(1)} MB/s`;

try {
  measureColdCompile();
  measureOurs();
  measureCommands();
  await measureLibxml2();
  await measureSalve();
} finally {
  rmSync(folder, { recursive: true });
}

/** One volume, cut and repeated to the sizes wanted; ids and pointers to them go, so that the copies stay valid. */
function makeDocuments() {
  const volume = readFileSync(resolve(options.shared, 'data/frus/volumes/frus1964-68v29p2.xml'), 'utf8');
  const plain = volume.replace(/ (?:xml:id|corresp|target)="[^"]*"/g, '');
  const start = plain.indexOf('<body');
  const bodyStart = plain.indexOf('>', start) + 1;
  const bodyEnd = plain.lastIndexOf('</body>');
  const head = plain.slice(0, plain.indexOf('<text')).replace(/<(back|front)[\s\S]*?<\/\1>/g, '');
  const body = plain.slice(bodyStart, bodyEnd);
  return Object.fromEntries(
    [10_000, 1_000_000, 10_000_000].map((size) => {
      const paragraph = `<p>${'The ambassador said that <persName>Kim Il Sung</persName> had come. '.repeat(4)}</p>`;
      const content =
        size < 100_000
          ? `<div><head>A</head>${paragraph.repeat(Math.max(1, Math.round((size - head.length) / paragraph.length)))}</div>`
          : body.repeat(Math.max(1, Math.round(size / body.length)));
      const xml = `${size < 100_000 ? smallHead() : head}<text><body>${content}</body></text></TEI>\n`;
      const file = join(folder, `${size}.xml`);
      writeFileSync(file, xml);
      return [size, { file, xml, bytes: Buffer.byteLength(xml) }];
    }),
  );
}

function smallHead() {
  return '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A</title></titleStmt><publicationStmt><p>B</p></publicationStmt><sourceDesc><p>C</p></sourceDesc></fileDesc></teiHeader>';
}

function time(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function measureOurs() {
  const compiles = Array.from({ length: 5 }, () => time(() => compileRelaxNg(rng, { uri: schemaFile })));
  say('teiwright', 'compile tei_all, first', milliseconds(compiles[0]));
  say('teiwright', 'compile tei_all, best of 5', milliseconds(Math.min(...compiles)));
  const schema = compileRelaxNg(rng, { uri: schemaFile });
  const written = serializeSchema(schema);
  say('teiwright', 'load the compiled copy', milliseconds(time(() => loadSchema(written))));
  for (const { xml, bytes } of Object.values(documents)) {
    let found = [];
    const used = [];
    const times = Array.from({ length: 5 }, () => {
      const before = process.cpuUsage();
      const spent = time(() => (found = validateTei(xml, { schema })));
      used.push(process.cpuUsage(before).user / 1000);
      return spent;
    });
    const faults = found.filter(({ severity }) => severity === 'error').length;
    const processor = `${speed(bytes, Math.min(...used))} of processor time`;
    say(
      'teiwright',
      `${bytes} bytes, best of 5`,
      `${speed(bytes, Math.min(...times))} (${processor}), ${faults} errors`,
    );
  }
}

/** A compile as the first thing that a process does, in processes of their own: nothing is warm but what Node itself warms. */
function measureColdCompile() {
  const script = `
    import { readFileSync } from 'node:fs';
    const { compileRelaxNg } = await import(${JSON.stringify(address('schema/relax-ng/compile.js'))});
    const text = readFileSync(process.argv[1], 'utf8');
    const start = performance.now();
    compileRelaxNg(text, { uri: process.argv[1] });
    console.log(performance.now() - start);`;
  const run = () =>
    Number(execFileSync('node', ['--input-type=module', '-e', script, schemaFile], { encoding: 'utf8' }));
  const times = Array.from({ length: RUNS }, run);
  say('teiwright', 'compile tei_all, fresh process', `${spread(times)} (goal 150 ms)`);
}

/**
 * The commands, as a person starts them, in turns, so that what else the machine does meets all of them. Our schema was used before,
 * so that its compiled copy is kept; jing knows no Schematron, and "with rules" is what we do by default for a schema that has some.
 */
function measureCommands() {
  const main = resolve(options.dist, 'bin/main.js');
  const watcher = join(folder, 'watch.cjs');
  writeFileSync(
    watcher,
    `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(peakFile)}, String(process.resourceUsage().maxRSS)))`,
  );
  const ours = ['--require', watcher, main, 'validate', '--schema', schemaFile];
  const tools = [
    { tool: 'teiwright validate', command: 'node', args: [...ours, '--no-rules'], most: Number.POSITIVE_INFINITY },
    { tool: 'with rules', command: 'node', args: ours, most: 2e6 },
    { tool: 'jing', command: 'jing', args: ['-i', schemaFile], most: Number.POSITIVE_INFINITY },
    {
      tool: 'xmllint',
      command: 'xmllint',
      args: ['--noout', '--huge', '--relaxng', schemaFile],
      most: 2e6,
      isSlow: true,
    },
  ].filter(({ command }) => spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined);
  for (const document of Object.values(documents)) {
    tellCommands(
      document,
      takeTurns(
        document,
        tools.filter(({ most }) => document.bytes < most),
      ),
    );
  }
  const idle = execFileSync('node', ['-p', 'process.resourceUsage().maxRSS / 1024'], { encoding: 'utf8' });
  say('node', 'resident, doing nothing', `${Number(idle).toFixed(0)} MB`);
}

/** Returns how long each command took in each round, and how much memory ours had. */
function takeTurns({ file, bytes }, tools) {
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') };
  const results = new Map(tools.map(({ tool }) => [tool, { times: [], memory: undefined }]));
  for (let round = 0; round <= (bytes < 100_000 ? RUNS : 3); round += 1) {
    for (const { tool, command, args, isSlow } of tools) {
      // It takes ten seconds for the schema alone; once says enough
      if (isSlow && round !== 1) continue;
      const result = results.get(tool);
      const spent = time(() => spawnSync(command, [...args, file], { env }));
      // The first round fills caches, ours and the system's
      if (round > 0) result.times.push(spent);
      if (command === 'node') result.memory = Number(readFileSync(peakFile, 'utf8')) / 1024;
    }
  }
  return results;
}

function tellCommands({ bytes }, results) {
  const jing = results.get('jing')?.times;
  for (const [tool, { times, memory }] of results) {
    const ratio =
      jing === undefined || tool === 'jing' ? '' : `, jing takes ${(median(jing) / median(times)).toFixed(1)} times it`;
    const resident = memory === undefined ? '' : `, ${memory.toFixed(0)} MB resident`;
    say(tool, `process, ${bytes} bytes`, spread(times) + ratio + resident);
  }
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function spread(numbers) {
  return `${median(numbers).toFixed(0)} ms median, ${Math.min(...numbers).toFixed(0)} best of ${numbers.length}`;
}

async function measureLibxml2() {
  const libxml2 = await import('libxml2-wasm').catch(() => undefined);
  if (libxml2 === undefined) return say('libxml2-wasm', 'not installed', '');
  const { XmlDocument, RelaxNGValidator } = libxml2;
  let validator;
  const grammar = XmlDocument.fromString(rng);
  say('libxml2-wasm', 'compile tei_all', milliseconds(time(() => (validator = RelaxNGValidator.fromDoc(grammar)))));
  for (const { xml, bytes } of Object.values(documents)) {
    const spent = time(() => {
      const document = XmlDocument.fromString(xml);
      try {
        validator.validate(document);
      } catch {}
      document.dispose();
    });
    say('libxml2-wasm', `${bytes} bytes`, speed(bytes, spent));
  }
}

async function measureSalve() {
  // It asks for xregexp without declaring it: that stands among our own packages for development.
  const salve = await import('salve-annos').then((it) => it.default ?? it).catch((error) => error);
  const { SaxesParser } = await import('saxes');
  if (salve instanceof Error) return say('salve-annos', 'cannot be loaded', salve.message);
  const start = performance.now();
  const { pattern } = await salve.convertRNGToPattern(pathToFileURL(schemaFile));
  say('salve-annos', 'compile tei_all', milliseconds(performance.now() - start));
  for (const { xml, bytes } of Object.values(documents).slice(0, 2)) {
    let errors = 0;
    const spent = time(() => {
      const walker = pattern.newWalker(new salve.DefaultNameResolver());
      const parser = new SaxesParser({ xmlns: true, position: false });
      const fire = (name, args) => (errors += walker.fireEvent(name, args) ? 1 : 0);
      parser.on('opentag', ({ uri, local, attributes }) => {
        fire('enterStartTag', [uri, local]);
        for (const attribute of Object.values(attributes)) {
          if (attribute.prefix === 'xmlns' || attribute.name === 'xmlns') continue;
          fire('attributeName', [attribute.uri, attribute.local]);
          fire('attributeValue', [attribute.value]);
        }
        fire('leaveStartTag', []);
      });
      parser.on('closetag', ({ uri, local }) => fire('endTag', [uri, local]));
      parser.on('text', (text) => fire('text', [text]));
      parser.write(xml).close();
      walker.end();
    });
    say('salve-annos', `${bytes} bytes`, `${speed(bytes, spent)}, ${errors} errors`);
  }
}
