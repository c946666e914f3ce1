import type { Metadata, MetadataKey } from '../model/metadata.js';
import type { FrontMatterField } from '../model/text-document.js';
import { parseCitation } from './citation.js';
import { parseLanguage } from './language-code.js';
import { findWrittenDate } from './written-date.js';

/**
 * Returns what front matter says, as metadata: dates in ISO form, languages as BCP 47 tags, all else as written with white space
 * collapsed. Labelled values win over what the citation tells; nothing is inferred beyond that.
 */
export function readHeaderValues(text: string, fields: readonly FrontMatterField[]): Metadata {
  const values: Partial<Record<MetadataKey, string>> = {};
  for (const { key, value } of fields) {
    const written = collapse(text.slice(value.start, value.end));
    const normalized = key && written ? normalize(key, written) : undefined;
    if (key && normalized) values[key] ??= normalized;
  }
  const citation = fields.find(({ key }) => key === 'citation');
  const cited = citation ? readCitation(text, citation) : {};
  const funder = values.credits && FUNDER.exec(values.credits)?.[1];
  return { ...cited, ...(funder ? { funder } : {}), ...values };
}

/** "made possible with support from Leon Levy Foundation": the name after the preposition, up to the end of the clause. */
const FUNDER =
  /\b(?:support|grant|funding|assistance|gift|generosity)\s+(?:from|of|by)\s+(?:the\s+)?([A-Z].*?)(?=[.;]?$|\.\s|;|,\s+(?:and|which|who)\b)/;

function normalize(key: MetadataKey, written: string): string | undefined {
  if (key === 'date' || key === 'published') return findWrittenDate(written)?.iso;
  if (key === 'lang' || key === 'originalLang') return parseLanguage(written);
  return written;
}

function readCitation(text: string, field: FrontMatterField): Partial<Record<MetadataKey, string>> {
  const values: Partial<Record<MetadataKey, string>> = {};
  for (const { kind, span } of parseCitation(text, field.value)) {
    const written = collapse(text.slice(span.start, span.end));
    if (kind === 'date') values.date = findWrittenDate(written)?.iso ?? written;
    else if (kind === 'unit') values.shelfmark = written;
    else if (kind !== 'publisher') values[kind] ??= written;
  }
  return values;
}

function collapse(written: string): string {
  return written.replace(/\s+/g, ' ').trim();
}
