import { type VerifyOptions, type VerifyReport, verifyTei } from '../encode/verify/verify.js';
import { readPlainText } from '../read/plain-text.js';
import { splitDocuments } from '../read/split-documents.js';
import { parseXmlEvents } from '../xml/events.js';

/**
 * Proves that a `teiCorpus` holds its source: each of its documents is compared with the one that stands at its place in the file, as
 * `splitDocuments` tells them apart. Anything else, and a corpus of another number of documents, is compared as a whole, see
 * `verifyTei`; with `part`, only with the document of that number in the source, from 1.
 */
export function verifyCollection(
  xml: string,
  source: string,
  options: VerifyOptions & { readonly part?: number | undefined } = {},
): VerifyReport {
  const { part } = options;
  const spans = findMembers(xml);
  if (part === undefined && spans.length === 0) return verifyTei(xml, source, options);
  const sources = splitDocuments(readPlainText(source, { name: 'source', source: 'source' }).document).map(
    ({ text }) => text,
  );
  if (part !== undefined)
    return verifyTei(xml, sources[part - 1] === undefined ? source : inPlace(sources, part - 1), options);
  if (spans.length !== sources.length) return verifyTei(xml, source, options);
  const reports = spans.map(([start, end], index) =>
    verifyTei(blank(xml.slice(0, start)) + xml.slice(start, end), inPlace(sources, index), options),
  );
  return {
    differences: reports.flatMap(({ differences }) => differences),
    diagnostics: reports.flatMap(({ diagnostics }) => diagnostics),
    exceptions: reports.flatMap(({ exceptions }) => exceptions),
    counts: {
      source: sum(reports, 'source'),
      body: sum(reports, 'body'),
      header: sum(reports, 'header'),
    },
  };
}

/** Where the `TEI` elements of a `teiCorpus` start and end; none in any other document. */
function findMembers(xml: string): readonly [number, number][] {
  const members: [number, number][] = [];
  let start = 0;
  let isCorpus = false;
  parseXmlEvents(xml, {
    startElement: (event) => {
      if (event.depth === 1) isCorpus = event.local === 'teiCorpus';
      if (event.depth === 2 && event.local === 'TEI') start = event.start;
    },
    endElement: (event) => {
      if (isCorpus && event.depth === 2 && event.local === 'TEI') members.push([start, event.end]);
    },
  });
  return members;
}

/** A part of the source behind as many empty lines as stand before it, so that places are those of the file. */
function inPlace(sources: readonly string[], index: number): string {
  return blank(sources.slice(0, index).join('')) + (sources[index] ?? '');
}

/** Nothing but the line ends of `text`, and spaces for what stands in its last line. */
function blank(text: string): string {
  return text.replace(/[^\r\n]+(?=[\r\n])/g, '').replace(/[^\r\n]/g, ' ');
}

function sum(reports: readonly VerifyReport[], count: keyof VerifyReport['counts']): number {
  return reports.reduce((total, { counts }) => total + counts[count], 0);
}
