import { type Automaton, createAutomaton } from './automaton.js';
import type { Pattern } from './pattern.js';
import type { PatternStore } from './pattern-store.js';
import { createVocabulary, type Vocabulary } from './vocabulary.js';

/** A compiled schema: can be used for any number of documents, one after the other. */
export interface RelaxNgSchema {
  readonly start: Pattern;
  readonly automaton: Automaton;
  /** Its names, gathered when first asked for. */
  readonly vocabulary: () => Vocabulary;
  /** What the schema says of an element in prose, by local name. */
  readonly documentation: ReadonlyMap<string, string>;
}

/** What a schema is made of. */
export interface SchemaParts {
  readonly store: PatternStore;
  readonly start: Pattern;
  readonly documentation: ReadonlyMap<string, string>;
}

/** Returns the schema that begins with `start`. */
export function createSchema({ store, start, documentation }: SchemaParts): RelaxNgSchema {
  let vocabulary: Vocabulary | undefined;
  return {
    start,
    automaton: createAutomaton(store, start),
    vocabulary: () => (vocabulary ??= createVocabulary(start)),
    documentation,
  };
}
