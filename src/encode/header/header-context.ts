import type { Correspondent } from '../../model/correspondent.js';
import type { MetadataKey } from '../../model/metadata.js';
import type { FrontMatterField } from '../../model/text-document.js';
import type { EncodeContext } from '../encode-context.js';

/** What every part of the header needs to know. */
export interface HeaderContext extends EncodeContext {
  /** The language of the text, a BCP 47 tag. */
  readonly language: string;
  /** Who sent a letter or telegram, and who received it. */
  readonly correspondents: readonly Correspondent[];
  /** The version of this tool, three numbers. */
  readonly version: string;
  /** The field of front matter whose words stand for `key` in the header, unless a metadata file says something else. */
  readonly fieldOf: (key: MetadataKey) => FrontMatterField | undefined;
}

/** Keys whose front-matter words stand in an element of their own; those of other keys stand in notes. */
const PLACED: readonly MetadataKey[] = ['title', 'citation', 'abstract', 'date', 'originalLang'];

/** Returns for each placed key the field whose words stand there. */
export function placeFields(context: EncodeContext): Map<MetadataKey, FrontMatterField> {
  const placed = new Map<MetadataKey, FrontMatterField>();
  for (const field of context.document.frontMatter) {
    const { key } = field;
    if (!key || !PLACED.includes(key) || placed.has(key) || isOnLabelsLine(field, context)) continue;
    if (saysTheSame(key, field, context)) placed.set(key, field);
  }
  return placed;
}

/** Does a label stand on the line where its value starts ("Title: Report")? Then the line is kept whole, in a note. */
export function isOnLabelsLine({ label, value }: FrontMatterField, { document }: EncodeContext): boolean {
  return label !== undefined && !/[\r\n]/.test(document.text.slice(label.end, value.start));
}

/** A date or a language is kept in the text's words beside its normal form; other values must not be overruled. */
function saysTheSame(key: MetadataKey, field: FrontMatterField, { document }: EncodeContext): boolean {
  if (key === 'date' || key === 'originalLang') return true;
  const value = document.metadata[key];
  return value === undefined || collapse(value) === collapse(wordsOf(field, document.text));
}

/** Returns the words of a field's value, as written. */
export function wordsOf({ value }: FrontMatterField, text: string): string {
  return text.slice(value.start, value.end).replace(/\r\n?/g, '\n');
}

/** Returns `text` with every run of white space as one space. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
