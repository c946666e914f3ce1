// Encodes and verifies shapes of 1 MB each that were made to hurt, each in a process of its own, with the built library. Says how
// much processor time each takes (limit: 5 s), the most memory, and whether every character was kept.
//
//   node test/bench/hostile.mjs [SHAPE…]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { encodeSource, verifyTei } from '../../dist/index.js';
import { shapes } from './hostile-shapes.mjs';

const SIZE = 1 << 20;
const LIMIT = 5;
const [first, ...rest] = process.argv.slice(2);

if (first === '--measure') await measure(rest[0]);
else
  for (const name of first === undefined ? Object.keys(shapes) : [first, ...rest]) {
    const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--measure', name], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  }

async function measure(name) {
  // UTF-16 carries what UTF-8 cannot: lone surrogates.
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(shapes[name](SIZE), 'utf16le')]);
  const start = process.cpuUsage();
  const { xml, document } = await encodeSource(bytes, {
    name: 'hostile',
    source: 'hostile.txt',
    // Not guessed: otherwise many shapes are no language, and only the structure is read.
    metadata: { lang: 'en' },
  });
  const encoded = secondsSince(start);
  const { differences } = verifyTei(xml, document.text);
  const total = secondsSince(start);
  const isFine = total < LIMIT && differences.length === 0;
  if (!isFine) process.exitCode = 1;
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${isFine ? 'fine' : 'BAD '} ${name.padEnd(26)} encoded ${encoded.toFixed(2)} s, verified ${(total - encoded).toFixed(2)} s, ${memory} MB, ${differences.length} differences`,
  );
}

function secondsSince(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
