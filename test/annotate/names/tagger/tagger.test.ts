import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes, encodeBytes } from '../../../../src/annotate/names/tagger/base64.js';
import { findBestPath } from '../../../../src/annotate/names/tagger/best-path.js';
import { extractFeatures, FEATURE_COUNT } from '../../../../src/annotate/names/tagger/features.js';
import { isOpen, LABEL_COUNT, labelOf, mayPrecede, readLabels } from '../../../../src/annotate/names/tagger/labels.js';
import { layOutModel, readLaidOut } from '../../../../src/annotate/names/tagger/model-file.js';
import { namesModel } from '../../../../src/annotate/names/tagger/names-model.generated.js';
import { unpackModel } from '../../../../src/annotate/names/tagger/names-model.js';
import { tagNames } from '../../../../src/annotate/names/tagger/tag-names.js';
import { tokenize } from '../../../../src/annotate/names/tokens.js';

const noTransitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);

describe('findBestPath', () => {
  it('always spells whole names', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: LABEL_COUNT, maxLength: LABEL_COUNT }), {
          minLength: 1,
          maxLength: 12,
        }),
        (rows) => {
          const path = findBestPath(Float32Array.from(rows.flat()), rows.length, { transitions: noTransitions });
          path.forEach((label, at) => {
            const before = path[at - 1] ?? 0;
            expect(mayPrecede[label]).toContain(before);
          });
          expect(isOpen(path.at(-1) ?? 0)).toBe(false);
        },
      ),
    );
  });

  it('takes the best labels when they fit', () => {
    const scores = new Float32Array(2 * LABEL_COUNT);
    scores[labelOf(1, 'begin')] = 3;
    scores[LABEL_COUNT + labelOf(1, 'end')] = 3;
    scores[LABEL_COUNT + labelOf(2, 'single')] = 4;
    expect(readLabels(findBestPath(scores, 2, { transitions: noTransitions }))).toEqual([{ kind: 1, from: 0, to: 2 }]);
  });
});

describe('base64', () => {
  it('gives back the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decodeBytes(encodeBytes(bytes))).toEqual(bytes);
      }),
    );
  });
});

describe('extractFeatures', () => {
  it('fills every place, and does not look beyond an empty line', () => {
    const clusters = new Map<number, number>();
    const alone = extractFeatures(tokenize('Rome'), clusters);
    expect(alone).toHaveLength(FEATURE_COUNT);
    expect(alone.includes(0)).toBe(false);
    const apart = extractFeatures(tokenize('Paris\n\nRome'), clusters);
    expect(apart.slice(FEATURE_COUNT)).toEqual(alone);
  });
});

describe('the published model', () => {
  const model = unpackModel(namesModel);

  it('finds names that no list has', () => {
    const text = 'Mr. Zylberquist told the Under Secretary that Zorbania would join the Anzoria Council.';
    const tokens = tokenize(text);
    const [first] = tagNames(tokens, model);
    expect(first).toMatchObject({ kind: 0, from: 1, to: 2 });
  });

  it('is the same when it is laid out and read', () => {
    const file = layOutModel(model);
    // wherever in a larger piece of memory it stands
    const shifted = new Uint8Array(file.length + 1);
    shifted.set(file, 1);
    for (const bytes of [file, shifted.subarray(1)]) {
      const read = readLaidOut(bytes);
      expect(read.mask).toBe(model.mask);
      for (const member of ['rows', 'labels', 'weights', 'transitions'] as const)
        expect(Buffer.compare(bytesOf(read[member]), bytesOf(model[member])), member).toBe(0);
      expect([...read.clusters].join()).toBe([...model.clusters].join());
      expect([...read.cases].join()).toBe([...model.cases].join());
    }
  });

  it('is small and loads fast', () => {
    expect(namesModel.length).toBeLessThan(3e6);
    const start = performance.now();
    unpackModel(namesModel);
    expect(performance.now() - start).toBeLessThan(600);
  });
});

function bytesOf({ buffer, byteOffset, byteLength }: NodeJS.TypedArray): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
