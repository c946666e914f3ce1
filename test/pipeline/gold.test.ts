import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { verifyTei } from '../../src/encode/verify/verify.js';
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

  it('has no finding of our validator but events that were taken for speakers, and fewer and fewer of these', () => {
    const findings = encoded.flatMap(({ source, xml }) => validateTei(xml, { source }));
    const isKnown = ({ code, message }: Diagnostic) => code === 'validate/pointer-who' && message.includes('a "event"');
    expect(findings.filter((finding) => !isKnown(finding))).toEqual([]);
    // A conference or a war after a word of saying: a fault of the speech layer, which may only shrink.
    expect(findings.filter(isKnown).length).toBeLessThanOrEqual(8);
  });

  it.skipIf(!hasJing)(
    'is valid against tei_all',
    () => {
      expect(
        runJing(
          join(SHARED, 'schema', 'tei_all.rng'),
          encoded.map(({ path }) => path),
        ),
      ).toEqual([]);
    },
    120_000,
  );
});
