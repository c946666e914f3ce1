import { SaxesParser } from 'saxes';

/** The elements that are blocks; others are marks within them. */
const BLOCKS = new Set(
  'div head opener dateline salute byline closer signed postscript p ab list label item lg l sp speaker quote table row cell note fw pb'.split(
    ' ',
  ),
);
/** Blocks that only hold others. */
const BARE = new Set(['div', 'opener', 'closer', 'list', 'lg', 'sp', 'quote', 'table', 'row', 'postscript']);

/** Draws the blocks of a TEI text: a line an element, indented by depth, with its type and its words. */
export function drawTeiBlocks(xml: string): string {
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
export function shortenTo(lines: readonly string[], expected: readonly string[]): string[] {
  return lines.map((line, index) => {
    const start = expected[index] ?? line;
    return start.includes(': ') && line.startsWith(start) ? start : line;
  });
}
