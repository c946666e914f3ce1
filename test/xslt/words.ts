import { parseXmlEvents } from '../../src/xml/events.js';

/** How often each non-blank character occurs. */
export type CharacterCounts = ReadonlyMap<string, number>;

/** Returns the words of `text` elements in an XML document, leaving out elements of the names given. */
export function wordsOfText(xml: string, leftOut: ReadonlySet<string> = new Set()): string[] {
  const words: string[] = [];
  const open: { name: string; isInside: boolean }[] = [];
  parseXmlEvents(xml, {
    startElement({ local }) {
      const outer = open.at(-1)?.isInside ?? false;
      open.push({ name: local, isInside: (outer || local === 'text') && !leftOut.has(local) });
    },
    endElement() {
      open.pop();
    },
    text({ text }) {
      if (open.at(-1)?.isInside) words.push(...splitWords(text));
    },
  });
  return words;
}

const TOKEN = /<!--[\s\S]*?-->|<!(?:[^>]*)>|<(\/?)([A-Za-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|([^<]+)/g;
const VOID = new Set(['meta', 'br', 'wbr', 'hr', 'img', 'input', 'link']);

/**
 * Returns the words of the text as a page shows it: what stands in `main` and in the notes, without what the page adds
 * (marked `data-added`).
 */
export function wordsOfPage(html: string): string[] {
  const words: string[] = [];
  const open: { name: string; counts: boolean }[] = [];
  for (const [, slash, tag, attributes = '', text] of html.matchAll(TOKEN)) {
    const top = open.at(-1);
    if (text !== undefined) {
      if (top?.counts) words.push(...splitWords(decode(text)));
    } else if (slash) {
      open.pop();
    } else if (tag && !VOID.has(tag) && !attributes.endsWith('/')) {
      const isText = tag === 'main' || /class="notes[ "]/.test(attributes);
      const isAdded =
        /\bdata-added\b/.test(attributes) || /id="(notes|apparatus):"/.test(attributes) || tag === 'style';
      open.push({ name: tag, counts: ((top?.counts ?? false) || isText) && !isAdded });
    }
  }
  return words;
}

/**
 * Returns what is in `expected` more often than in `found`: words that were lost. Two words with an element between them that
 * the page does not draw come out as one; that is no loss, if together the pieces are the same characters in the same order.
 */
export function lostWords(expected: readonly string[], found: readonly string[]): string[] {
  const lost = surplus(expected, found);
  return lost.join('') === surplus(found, expected).join('') ? [] : lost;
}

function surplus(words: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return count <= 0;
  });
}

/** How often each non-blank character occurs in the words. */
export function countCharacters(words: readonly string[]): CharacterCounts {
  const counts = new Map<string, number>();
  for (const word of words) for (const character of word) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

function splitWords(text: string): string[] {
  return text.split(/[\s\u2060\u2003]+/).filter(Boolean);
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hexadecimal) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
    return { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0' }[name as string] ?? whole;
  });
}
