import type { PartialDate } from '../calendar.js';
import type { Period } from '../period.js';

/** What the place of an expression lends to it: the dates that it may be reckoned from, and the tense. */
export interface Setting {
  /** The document's date; a year at least. */
  readonly document: PartialDate | undefined;
  /** The date last spoken of; a year at least. */
  readonly context: PartialDate | undefined;
  /** The last date spoken of that has a day, for what is reckoned in days. */
  readonly contextDay: PartialDate | undefined;
  /** The day that stands right before, with nothing but a comma or point between: "October 10. Monday." */
  readonly beside?: PartialDate | undefined;
  /** Prefer the date last spoken of to the document's, for what could be reckoned from either. */
  readonly isNarrative: boolean;
  /** The date last spoken of stands so near that a bare "28th" is in its month. */
  readonly isContextClose: boolean;
  /** The year that a date without one must have, so that what it is joined to ("November to February") follows or precedes it. */
  readonly joinedYear?: number | undefined;
  readonly tense: 'past' | 'future' | undefined;
  /** The year in which this month and day stand elsewhere in the text. */
  yearElsewhere(date: PartialDate): number | undefined;
}

/** What an expression means at its place. */
export interface Resolution {
  readonly period: Period;
  /** What was implied, and from where; absent when the words say it all. */
  readonly anchor?: 'document' | 'context' | undefined;
  readonly certainty: 'high' | 'medium' | 'low';
  readonly because: string;
  /** A finding about the words themselves. */
  readonly problem?: 'impossible-date' | 'weekday-contradicts-date' | 'unanchored-date' | undefined;
}

/** Returns the date that "last", "this" and "next" are reckoned from, and its name. */
export function anchorFor(
  setting: Setting,
  wanted: 'document' | 'context',
): { readonly date: PartialDate; readonly anchor: 'document' | 'context' } | undefined {
  const { document, context } = setting;
  const order = wanted === 'document' ? (['document', 'context'] as const) : (['context', 'document'] as const);
  for (const anchor of order) {
    const date = anchor === 'document' ? document : context;
    if (date?.year !== undefined) return { date, anchor };
  }
  return undefined;
}
