import { readdirSync, readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { encodeSource } from '../../src/pipeline/encode-source.js';
import { expectedBlocks } from './expected-blocks.js';

const SAMPLES = new URL('../../samples/', import.meta.url);
/** The elements that are blocks; others are marks within them. */
const BLOCKS = new Set(
  'div head opener dateline salute byline closer signed postscript p ab list label item lg l sp speaker quote table row cell note fw pb'.split(
    ' ',
  ),
);
/** Blocks that only hold others. */
const BARE = new Set(['div', 'opener', 'closer', 'list', 'lg', 'sp', 'quote', 'table', 'row', 'postscript']);
/** Draws the blocks of a TEI text: a line an element, indented by depth, with its type and its first words. */
function drawTei(xml: string): string {
  const lines: { depth: number; name: string; words: string }[] = [];
  const open: (typeof lines)[number][] = [];
  let isBody = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'body') isBody = true;
    if (!isBody || !BLOCKS.has(name) || (name === 'note' && attributes.place === 'inline')) return;
    const type = attributes.type ?? '';
    const line = { depth: open.length, name: type === '' || name === 'lg' ? name : `${name} ${type}`, words: '' };
    lines.push(line);
    open.push(line);
  });
  parser.on('text', (text) => {
    for (const line of open) line.words += text;
  });
  parser.on('closetag', ({ name, attributes }) => {
    if (name === 'body') isBody = false;
    if (isBody && BLOCKS.has(name) && !(name === 'note' && attributes.place === 'inline')) open.pop();
  });
  parser.write(xml).close();
  return lines
    .map(({ depth, name, words }) => {
      const first = BARE.has(name.split(' ')[0] ?? '') ? '' : words.replace(/\s+/g, ' ').trim();
      return `${'  '.repeat(depth)}${name}${first === '' ? '' : `: ${first}`}`;
    })
    .join('\n');
}

/** Only the first words of a block are written down: cuts each line to what is expected of it, if it starts so. */
function shorten(lines: readonly string[], expected: readonly string[]): string[] {
  return lines.map((line, index) => {
    const start = expected[index] ?? line;
    return start.includes(': ') && line.startsWith(start) ? start : line;
  });
}

const names = readdirSync(SAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('the blocks of the samples', () => {
  it('are written down for each sample', () => {
    expect(Object.keys(expectedBlocks).sort()).toEqual([...names].sort());
  });

  it.each(names)('%s', async (name) => {
    const bytes = readFileSync(new URL(`${name}/source.txt`, SAMPLES));
    const { xml } = await encodeSource(bytes, { name, source: `${name}.txt` });
    const expected = expectedBlocks[name]?.trim().split('\n') ?? [];
    expect(shorten(drawTei(xml).split('\n'), expected)).toEqual(expected);
  });
});
