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
import { findTitledPersons } from './find-titled-persons.js';
import type { Mention } from './mention.js';
import { settleMentions } from './settle-mentions.js';
import { type Tokens, tokenize } from './tokens.js';

/**
 * Marks persons, organizations, places and events, the titles in front of names, and descriptions that stand for a person
 * or body. Front matter is read too: the header marks its names up. `ref` is left to `register/link-mentions`.
 */
export const names: Annotator = {
  name: 'names',
  annotate(document, given) {
    const { text } = document;
    const tokens = tokenize(text);
    const titled = findTitledPersons(text, tokens);
    const mentions = settleMentions([
      ...findKnownNames(tokens),
      ...titled,
      ...findNamesAgain(tokens, titled),
      ...findOrganizations(text),
      ...findEvents(text),
      ...findDefinedAcronyms(text, findAcronymDefinitions(text)),
      ...findSigners(text, tokens, given),
    ]);
    const annotations = mentions.flatMap((mention) => describeMention(tokens, mention));
    const roles = findRoles(
      text,
      annotations.map(({ span }) => span),
    );
    return { annotations: [...annotations, ...roles], diagnostics: [] };
  },
};

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
