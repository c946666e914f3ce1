import type { Datable } from '../datable.js';
import type { AnnotationBase } from './annotation-base.js';

/** A date or a time of day, without its preposition. */
export interface DateAnnotation extends AnnotationBase {
  readonly kind: 'date' | 'time';
  readonly value: Datable;
  /** Set when the value was reckoned from another date ("last year"): what it was reckoned from. */
  readonly anchor?: 'document' | 'context';
  /** The calendar when it is not the Gregorian one. */
  readonly calendar?: 'julian' | 'hebrew' | 'islamic' | 'french-republican';
  /** The value in EDTF, when it says more than the attributes can. */
  readonly edtf?: string;
}
