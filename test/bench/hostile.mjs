// Encodes shapes of 1 MB each that were made to hurt, with the built library, and says how long each takes (limit: 5 s) and
// whether every character was kept.
//
//   node test/bench/hostile.mjs [SHAPE…]
import { encodeSource, verifyTei } from '../../dist/index.js';

const SIZE = 1 << 20;
const LIMIT = 5000;
const fill = (piece) => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);

const SHAPES = {
  'one line of words': fill('He said that the Minister would come to Paris on May 5 and that all was well. '),
  'one word': fill('a'),
  'opening brackets': `${'['.repeat(100_000)}${fill('word ')}`.slice(0, SIZE),
  'only opening brackets': fill('[('),
  'opening quotation marks': `${'“'.repeat(100_000)}${fill('word ')}`.slice(0, SIZE),
  'straight quotation marks': fill('"a '),
  'capitalized words': fill('Alpha Beta Gamma '),
  'short lines': fill('A b\n'),
  'numbered lines': Array.from({ length: 70_000 }, (_, index) => `${index % 999}. Item ${index}`)
    .join('\n')
    .slice(0, SIZE),
  speakers: fill('The President: He said that.\n\nMr. Smith: "No," he said.\n\n'),
  'hyphens at line ends': fill('agricul-\ntural pro-\n'),
  'spaces and line ends': fill('x        \r\n\t \r \f'),
  figures: fill('1 2/3 45,000.5 1961-62 '),
  mischief: fill(']]> & <a> \u0000\u0007\ufeff\ud800 &amp; '),
};

const asked = process.argv.slice(2);
for (const [name, text] of Object.entries(SHAPES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  const start = performance.now();
  const { xml, document } = await encodeSource(bytes, {
    name: 'hostile',
    source: 'hostile.txt',
    // Not guessed: otherwise many shapes are no language, and only the structure is read.
    metadata: { lang: 'en' },
  });
  const encoded = performance.now() - start;
  const { differences } = verifyTei(xml, document.text);
  const total = performance.now() - start;
  const isFine = total < LIMIT && differences.length === 0;
  if (!isFine) process.exitCode = 1;
  console.log(
    `${isFine ? 'fine' : 'BAD '} ${name.padEnd(26)} encoded ${(encoded / 1000).toFixed(2)} s, verified ${((total - encoded) / 1000).toFixed(2)} s, ${differences.length} differences`,
  );
}
