import { escapeAttribute, escapeText } from '../../xml/escape.js';

/** A piece of RELAX NG in the XML syntax; a string is markup that is ready. */
export type RngNode =
  | string
  | {
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly RngNode[];
      /** Words instead of children. */
      readonly text?: string;
    };

/** Makes a piece of RELAX NG. */
export function rng(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly RngNode[] = [],
): RngNode {
  return { name, attributes, children };
}

/** Makes `ref`. */
export function ref(name: string): RngNode {
  return rng('ref', { name });
}

/** Makes an element that holds words. */
export function words(name: string, text: string): RngNode {
  return { name, attributes: {}, children: [], text };
}

/** Makes a `group`, a `choice` or an `interleave`; of one piece, nothing is needed around it. */
export function several(name: 'group' | 'choice' | 'interleave', pieces: readonly RngNode[]): RngNode {
  const [only] = pieces;
  if (only === undefined) return rng('empty');
  return pieces.length === 1 ? only : rng(name, {}, pieces);
}

/** Returns RELAX NG as text, each element on a line of its own. */
export function writeRng(node: RngNode, indent = ''): string {
  if (typeof node === 'string') return `${indent}${node}\n`;
  const { name, attributes, children, text } = node;
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  const start = `${indent}<${name}${written.join('')}`;
  if (text !== undefined) return `${start}>${escapeText(text)}</${name}>\n`;
  if (children.length === 0) return `${start}/>\n`;
  return `${start}>\n${children.map((child) => writeRng(child, `${indent}  `)).join('')}${indent}</${name}>\n`;
}
