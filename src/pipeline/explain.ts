import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { TeiError } from '../diagnostics/tei-error.js';
import { explainLine } from '../schema/explain/explain-line.js';
import { explainName } from '../schema/explain/explain-name.js';
import { guidelinesOn } from '../validate/grammar/guidelines.js';
import { nearestName } from '../validate/grammar/spelling.js';
import { describeOurSchema } from './our-schema.js';

/**
 * Explains an element or attribute (`said`, `@who`), or what the markup in a line of a file says (`report.xml:12`).
 *
 * @throws {TeiError} `usage/no-such-name` when the schema has no such name; `usage/no-such-line` when the file has no such line, or none
 * with markup, or is not well-formed.
 */
export function explain(question: string, cwd: string = process.cwd()): string {
  const schema = describeOurSchema();
  const place = findPlace(question, cwd);
  if (place !== undefined) {
    const found = explainLine(readFileSync(place.path, 'utf8'), place.line, schema);
    if (found !== undefined) return found;
    throw new TeiError('usage/no-such-line', { source: place.file, values: { file: place.file, line: place.line } });
  }
  const found = explainName(question, schema, guidelinesOn);
  if (found !== undefined) return found;
  const section = guidelinesOn(question);
  if (section !== undefined)
    return `<${question}>\n  An element of the TEI that the schema of teiwright does not have.\n  Guidelines: section ${section.section}, ${section.url}`;
  const names = [...Object.keys(schema.elements), ...Object.keys(schema.attributes).map((name) => `@${name}`)];
  const near = nearestName(question, names);
  const advice = near === undefined ? 'see schemas/teiwright.html for all names' : `did you mean "${near}"?`;
  throw new TeiError('usage/no-such-name', { source: question, values: { name: question, advice } });
}

/** `FILE:LINE`, when there is such a file: names may hold a colon too (`xml:id`). */
function findPlace(question: string, cwd: string): { file: string; path: string; line: number } | undefined {
  const [, file, line] = /^(.+):(\d+)(?::\d+)?$/.exec(question) ?? [];
  if (file === undefined) return undefined;
  const path = resolve(cwd, file);
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? { file, path, line: Number(line) } : undefined;
}
