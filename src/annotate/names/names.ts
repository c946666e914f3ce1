import { TOOL } from '../../model/annotation/annotation-base.js';
import type { NameAnnotation, RoleNameAnnotation } from '../../model/annotation/entity-annotation.js';
import type { Annotator } from '../annotator.js';
import { describeTitles } from './describe-titles.js';
import { findAcronymDefinitions, findDefinedAcronyms } from './find-acronyms.js';
import { findEvents } from './find-events.js';
import { findKnownNames } from './find-known-names.js';
import { findNamesAgain } from './find-names-again.js';
import { findOrganizations } from './find-organizations.js';
import { findRoles } from './find-roles.js';
import { findSigners } from './find-signatures.js';
import { findTaggedNames } from './find-tagged-names.js';
import { findTitledPersons } from './find-titled-persons.js';
import type { Mention } from './mention.js';
import { settleMentions } from './settle-mentions.js';
import { namesModel } from './tagger/names-model.generated.js';
import { type NamesModel, unpackModel } from './tagger/names-model.js';
import { type Tokens, tokenize } from './tokens.js';

/** What `createNames` may be given. */
export interface NamesOptions {
  /** The trained model, asked for at the first use. @default the model of the package */
  readonly loadModel?: () => NamesModel;
}

/**
 * Returns the annotator that marks persons, organizations, places and events, the titles in front of names, and descriptions
 * that stand for a person or body. Front matter is read too: the header marks its names up. `ref` is left to
 * `register/link-mentions`.
 *
 * A trained model proposes names, rules propose what they know for sure, and the weightier of two that overlap stands.
 */
export function createNames({ loadModel = once(() => unpackModel(namesModel)) }: NamesOptions = {}): Annotator {
  return {
    name: 'names',
    annotate({ text }, given) {
      const tokens = tokenize(text);
      const certain = [
        ...findTaggedNames(tokens, loadModel()),
        ...findDefinedAcronyms(text, findAcronymDefinitions(text)),
        ...findSigners(text, tokens, given),
        ...findTitledPersons(text, tokens),
      ];
      const mentions = settleMentions([
        ...certain,
        ...findNamesAgain(tokens, certain),
        ...findKnownNames(tokens),
        ...findOrganizations(text),
        ...findEvents(text),
      ]);
      const annotations = mentions.flatMap((mention) => describeMention(tokens, mention));
      const roles = findRoles(
        text,
        annotations.map(({ span }) => span),
      );
      return { annotations: [...annotations, ...roles], diagnostics: [] };
    },
  };
}

/** The annotator with the model of the package. */
export const names: Annotator = createNames();

/** Makes a value at the first call and gives the same at every further one. */
function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

function describeMention(tokens: Tokens, mention: Mention): (NameAnnotation | RoleNameAnnotation)[] {
  const { kind, span, canonical, rule, evidence, certainty } = mention;
  const { titles, core } = kind === 'person' ? describeTitles(tokens, span) : { titles: [] };
  const name: NameAnnotation = {
    kind,
    span,
    resp: TOOL,
    certainty,
    rule,
    evidence,
    ...(core === undefined ? {} : { core }),
    ...(canonical === undefined ? {} : { canonical }),
  };
  return [name, ...titles];
}
