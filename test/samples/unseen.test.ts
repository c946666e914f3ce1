import { describe, expect, it } from 'vitest';
import { verifyTei } from '../../src/encode/verify/verify.js';
import { encodeSource } from '../../src/pipeline/encode-source.js';
import { drawTeiBlocks, shortenTo } from '../support/tei-blocks.js';
import { unseenDocuments } from './cases/unseen-documents.js';

describe('the blocks of documents that no rule was made for', () => {
  it.each(unseenDocuments.map((document) => [document.what, document] as const))('%s', async (_, document) => {
    const { xml, document: read } = await encodeSource(Buffer.from(document.text), { name: 'a', source: 'a.txt' });
    const expected = document.blocks.trim().split('\n');
    expect(shortenTo(drawTeiBlocks(xml).split('\n'), expected)).toEqual(expected);
    expect(verifyTei(xml, read.text).differences).toEqual([]);
  });
});
