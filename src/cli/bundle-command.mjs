// Puts the command line and the library into a few files, dist/bin: loading four hundred modules one by one takes longer than
// encoding a report. The library itself, dist/index.js, stays as it is.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

rmSync('dist/bin', { recursive: true, force: true });
await build({
  entryPoints: ['dist/cli/main.js'],
  outdir: 'dist/bin',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // The XSLT engine is not ours to copy, and is loaded only when something is transformed; the writer asks where its file is.
  external: ['saxon-js', 'xslt3', 'write-file-atomic'],
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
