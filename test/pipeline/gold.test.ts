import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyTei } from '../../src/encode/verify/verify.js';
import { createRulesAsker, readRulesFile } from '../../src/pipeline/ask-rules.js';
import { encodeSource } from '../../src/pipeline/encode-source.js';
import { gatherMetadata } from '../../src/pipeline/gather-metadata.js';
import { readInput } from '../../src/pipeline/read-input.js';
import { resolveInputs } from '../../src/pipeline/resolve-inputs.js';
import { validateTei } from '../../src/validate/validate.js';
import { hasJing, runJing } from '../support/jing.js';
import { describeWithShared, SHARED } from '../support/shared.js';

describeWithShared('every gold document, encoded', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teiwright-gold-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const encoded: { source: string; text: string; xml: string; path: string }[] = [];

  beforeAll(async () => {
    const { inputs } = await resolveInputs([`${SHARED}/gold/{train,dev,report,gum-dates}/*.txt`]);
    for (const input of inputs) {
      const { metadata } = await gatherMetadata(input);
      const { xml, document } = await encodeSource(await readInput(input), { ...input, metadata });
      const path = join(folder, `${input.name}.xml`);
      writeFileSync(path, xml);
      encoded.push({ source: input.source, text: document.text, xml, path });
    }
  }, 120_000);

  it('is there', () => {
    expect(encoded.length).toBeGreaterThan(90);
  });

  it('keeps every character', () => {
    const lost = encoded.flatMap(({ source, text, xml }) =>
      verifyTei(xml, text, { sourceName: source }).differences.map((difference) => ({ file: source, ...difference })),
    );
    expect(lost).toEqual([]);
  });

  it('has no finding of our validator', () => {
    expect(encoded.flatMap(({ source, xml }) => validateTei(xml, { source }))).toEqual([]);
  });

  it("breaks none of our schema's rules", { timeout: 120_000 }, async () => {
    const ask = createRulesAsker(readRulesFile('schemas/teiwright.sch'));
    const broken = await Promise.all(encoded.map(({ source, xml }) => ask?.(xml, source)));
    expect(broken.flat()).toEqual([]);
  });

  it.skipIf(!hasJing)(
    'is valid against tei_all, and against our schema',
    () => {
      const paths = encoded.map(({ path }) => path);
      for (const schema of [join(SHARED, 'schema', 'tei_all.rng'), 'schemas/teiwright.rng'])
        expect(runJing(schema, paths)).toEqual([]);
    },
    120_000,
  );
});
