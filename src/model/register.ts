import type { EntityKind } from './annotation/entity-annotation.js';
import type { Certainty } from './certainty.js';

/**
 * One person, organization, place or event, with all the names it goes by. Mentions point to it by `ref`.
 *
 * `id` is an XML name, readable and stable (`kim-il-sung`): the same document gives the same ids, and ids stay when the
 * text grows.
 */
export interface RegisterEntry {
  readonly id: string;
  readonly kind: EntityKind;
  /** The fullest name, without titles; for somebody unnamed, the description ("the ambassador"). */
  readonly name: string;
  /** Is `name` a description, because no name is given? */
  readonly isUnnamed: boolean;
  /** Other forms that the document uses, each once, in order of appearance. */
  readonly variants: readonly string[];
  readonly certainty: Certainty;
  /** Identifiers in authority files, when linked: type such as `GND`, `Wikidata`, `GeoNames`. */
  readonly idnos: readonly { readonly type: string; readonly value: string }[];
}

/** All entries of a document, in order of first mention. */
export type Register = readonly RegisterEntry[];
