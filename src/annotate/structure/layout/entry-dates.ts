import { dayName } from '../../lexicon/en/months.js';
import type { Chunk } from './chunk.js';
import { readDateline } from './dateline-form.js';
import { endsSentence } from './sentence.js';

const DAY = new RegExp(`^${dayName}\\b`, 'i');

/**
 * Returns the chunks that date the entries of a diary or log, none when it is none:
 *
 * ```
 * Monday, 3 March 1851       a date alone, between blank lines
 *
 * Wind from the west.        text follows, no salutation, no signature
 * ```
 *
 * Two that name the day of the week, or three of any form, are enough: a letter has one above and one below.
 */
export function findEntryDates(chunks: readonly Chunk[]): ReadonlySet<number> {
  const found = new Set<number>();
  let days = 0;
  for (const [at, chunk] of chunks.entries()) {
    const next = chunks[at + 1];
    if (!next || chunk.group === next.group || chunk.group === chunks[at - 1]?.group) continue;
    if (readDateline(chunk.short)?.place !== '' || !endsSentence(next.text) || readDateline(next.short)) continue;
    found.add(at);
    if (DAY.test(chunk.short)) days += 1;
  }
  return found.size > 2 || days > 1 ? found : new Set();
}
