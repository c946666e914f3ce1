import type { TextDocument } from '../../../src/model/text-document.js';

/** A document that is nothing but `text`. */
export function readPlain(text: string): TextDocument {
  return {
    name: 'sample',
    source: 'sample.txt',
    text,
    bodyStart: 0,
    frontMatter: [],
    metadata: {},
    annotations: [],
  };
}
