import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyTei } from '../../src/encode/verify/verify.js';
import { encodeSource } from '../../src/pipeline/encode-source.js';
import { ILLEGAL_CHARACTER } from '../../src/xml/legal-characters.js';
import { hasJing, runJing } from '../support/jing.js';
import { describeWithShared, SHARED } from '../support/shared.js';
import { madeText } from './made-text.js';

const COUNT = 520;
/** The same inputs in each run, so that what fails can be looked at. */
const SEED = 1961;

describeWithShared('inputs made of all layouts and mischief', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teiwright-mischief-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const gold = join(folder, 'gold');
  mkdirSync(gold);
  let scored = 0;
  const encoded: { input: string; xml: string; text: string; path: string }[] = [];

  beforeAll(async () => {
    for (const [index, input] of fc.sample(madeText, { numRuns: COUNT, seed: SEED }).entries()) {
      // UTF-16 carries what UTF-8 cannot: lone surrogates.
      const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(input, 'utf16le')]);
      const { xml, document } = await encodeSource(bytes, { name: `made-${index}`, source: `made-${index}.txt` });
      const path = join(folder, `made-${index}.xml`);
      writeFileSync(path, xml);
      encoded.push({ input, xml, text: document.text, path });
      // The score looks for a body, and has nothing to lay along the source of a document that is all front matter.
      const [front, body] = [document.text.slice(0, document.bodyStart), document.text.slice(document.bodyStart)];
      if (front.trim() !== '' && body.trim() === '') continue;
      scored += 1;
      // What XML cannot carry stands as a gap and is told by a diagnostic: the score knows characters only.
      writeFileSync(join(gold, `made-${index}.txt`), document.text.replace(ILLEGAL_CHARACTER, ''));
      writeFileSync(join(gold, `made-${index}.json`), '{"marks": []}');
    }
  }, 120_000);

  it('are all read as they are', () => {
    expect(encoded).toHaveLength(COUNT);
    for (const { input, text } of encoded) expect(text).toBe(input);
  });

  it('hold mischief', () => {
    const all = encoded.map(({ input }) => input).join('');
    for (const piece of [']]>', '\u0000', '\ufeff', '\r\n', '['.repeat(500)]) expect(all).toContain(piece);
    expect(all).toMatch(/[\ud800-\udfff]/u);
  });

  it('keep every character', () => {
    const lost = encoded.flatMap(({ input, xml, text }) =>
      verifyTei(xml, text).differences.map((difference) => ({ input, ...difference })),
    );
    expect(lost).toEqual([]);
  });

  it('keep every character by the count of a program that knows nothing of this one', () => {
    const score = join(SHARED, 'eval', 'score.mjs');
    const args = [score, '--gold', gold, '--tei', folder, '--json'];
    const total = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 }));
    expect(scored).toBeGreaterThanOrEqual(500);
    expect(total).toMatchObject({ documents: scored, missing: 0, lost: 0, added: 0 });
  }, 120_000);

  it.skipIf(!hasJing)(
    'are valid against tei_all, and against our schema',
    () => {
      const paths = encoded.map(({ path }) => path);
      for (const schema of [join(SHARED, 'schema', 'tei_all.rng'), 'schemas/teiwright.rng'])
        expect(runJing(schema, paths)).toEqual([]);
    },
    120_000,
  );
});
