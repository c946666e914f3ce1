import { describe, expect, it } from 'vitest';
import { verifyTei } from '../../src/encode/verify/verify.js';
import { encodeSource } from '../../src/pipeline/encode-source.js';
import { shapes } from '../bench/hostile-shapes.mjs';

/** Large enough that what grows with the text outweighs what does not, small enough for every run of the tests. */
const SIZE = 16_000;
const MOST_TRIES = 4;

/** Encodes and verifies a text as English, and returns the processor time in milliseconds and what was lost. */
async function work(text: string) {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  const start = process.cpuUsage();
  const { xml, document } = await encodeSource(bytes, { name: 'a', source: 'a.txt', metadata: { lang: 'en' } });
  const { differences } = verifyTei(xml, document.text);
  const { user, system } = process.cpuUsage(start);
  return { differences, time: (user + system) / 1000 };
}

describe('texts made to hurt', () => {
  it.each(Object.entries(shapes))(
    '%s: keeps every character, and twice the text takes less than three times as long',
    async (_name, make) => {
      let once = Number.POSITIVE_INFINITY;
      let twice = Number.POSITIVE_INFINITY;
      // The least of several: other programs and the garbage collector take time too.
      for (let tried = 0; tried < MOST_TRIES && !(twice < 3 * once); tried += 1) {
        once = Math.min(once, (await work(make(SIZE))).time);
        const { differences, time } = await work(make(2 * SIZE));
        expect(differences).toEqual([]);
        twice = Math.min(twice, time);
      }
      expect(twice / once).toBeLessThan(3);
    },
    60_000,
  );
});
