// Puts the command line and the library into a few files, dist/bin: loading four hundred modules one by one takes longer than
// encoding a report. The library itself, dist/index.js, stays as it is.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { layOutModel } from '../../dist/annotate/names/tagger/model-file.js';
import { loadOwnModel } from '../../dist/annotate/names/tagger/own-model.js';

rmSync('dist/bin', { recursive: true, force: true });

/** The model as a file beside the bundle, ready when it is read; in the library it is text in a module, because that runs everywhere. */
const modelBeside = {
  name: 'model-beside',
  setup({ onLoad, onEnd }) {
    onLoad({ filter: /tagger[\\/]own-model\.js$/ }, ({ path }) => ({
      resolveDir: dirname(path),
      contents: `
        import { readFileSync } from 'node:fs';
        import { readLaidOut } from './model-file.js';
        export const loadOwnModel = () => readLaidOut(readFileSync(new URL('./names-model.bin', import.meta.url)));`,
    }));
    onEnd(() => writeFileSync('dist/bin/names-model.bin', layOutModel(loadOwnModel())));
  },
};

/** What few documents need is made ready when it is needed; in the library it is imported like all else. */
const whenNeeded = {
  name: 'when-needed',
  setup({ onLoad }) {
    onLoad({ filter: /read[\\/]detect-language\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const imported = "import { francAll } from 'franc';";
      if (!code.includes(imported)) throw new Error(`"${path}" does not import franc as expected`);
      return {
        contents: code.replace(imported, "const francAll = (...given) => require('franc').francAll(...given);"),
      };
    });
  },
};

await build({
  entryPoints: [
    { in: 'dist/cli/main.js', out: 'main' },
    { in: 'dist/pipeline/run/pipeline-worker.js', out: 'pipeline-worker' },
    { in: 'dist/transform/sandbox/confined-engine.js', out: 'confined-engine' },
    { in: 'dist/transform/sandbox/confined-compile.js', out: 'confined-compile' },
  ],
  outdir: 'dist/bin',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Every Node that we run on knows `\p{L}`. Otherwise each such pattern is made anew whenever its line is reached.
  supported: { 'regexp-unicode-property-escapes': true },
  plugins: [modelBeside, whenNeeded],
  // The XSLT engine is not ours to copy, and is loaded only when something is transformed; the writer and the pool ask where
  // their files are; the queue is loaded only when there is one.
  external: ['saxon-js', 'xslt3', 'write-file-atomic', 'tinypool', 'bullmq', 'ioredis'],
  // Some of what is put in asks for modules the old way.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
  },
  // Read faster by a fifth; names stay, for whoever reads a stack
  minifyWhitespace: true,
  minifySyntax: true,
  chunkNames: 'library-[hash]',
  logLevel: 'warning',
});

// What tells this build from others: results of another one are made anew.
const checksum = createHash('sha256');
for (const file of readdirSync('dist/bin').sort()) checksum.update(readFileSync(join('dist/bin', file)));
writeFileSync('dist/bin/fingerprint.txt', `${checksum.digest('hex').slice(0, 16)}\n`);
