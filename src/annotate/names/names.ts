import { TOOL } from '../../model/annotation/annotation-base.js';
import type { NameAnnotation, RoleNameAnnotation } from '../../model/annotation/entity-annotation.js';
import { compareSpans } from '../../model/span.js';
import type { Annotator } from '../annotator.js';
import { agreeOnPersons } from './agree-on-persons.js';
import { asPlaceInDateline } from './dateline-places.js';
import { describeTitles } from './describe-titles.js';
import { extendOverBrackets } from './extend-over-brackets.js';
import { findAcronymDefinitions, findDefinedAcronyms } from './find-acronyms.js';
import { findBuiltPlaces } from './find-built-places.js';
import { findCanonical } from './find-canonical.js';
import { findDoers } from './find-doers.js';
import { findEvents } from './find-events.js';
import { findInitials } from './find-initials.js';
import { findKnownNames, matchKnownName } from './find-known-names.js';
import { findNamesAgain } from './find-names-again.js';
import { findOfficeSymbols } from './find-office-symbols.js';
import { findOrganizations } from './find-organizations.js';
import { findPartsOfBodies } from './find-parts-of-bodies.js';
import { findRegions } from './find-regions.js';
import { findRoles } from './find-roles.js';
import { findSigners } from './find-signatures.js';
import { findTaggedNames } from './find-tagged-names.js';
import { findTitledPersons } from './find-titled-persons.js';
import { findCommonWords } from './is-common-word.js';
import { isHeadOfEvent, isPlausible } from './is-plausible.js';
import type { Mention } from './mention.js';
import { repairSpan } from './repair-span.js';
import { restoreCase } from './restore-case.js';
import { settleMentions } from './settle-mentions.js';
import type { NamesModel } from './tagger/names-model.js';
import { loadOwnModel } from './tagger/own-model.js';
import { firstWordFrom, type Tokens, tokenize } from './tokens.js';

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
 * Stretches in capitals are read as running text would be written. A trained model proposes names, rules propose what they know
 * for sure, and the weightier of two that overlap stands.
 */
export function createNames({ loadModel = once(loadOwnModel) }: NamesOptions = {}): Annotator {
  return {
    name: 'names',
    annotate({ text: source }, given) {
      const model = loadModel();
      const text = restoreCase(source, model.cases);
      const tokens = tokenize(text);
      const definitions = findAcronymDefinitions(text);
      const isCommonWord = findCommonWords(text, tokens);
      const datelines = given
        .filter(({ kind }) => kind === 'dateline')
        .map(({ span }) => span)
        .sort(compareSpans);
      const found = [
        ...findTaggedNames(tokens, model).flatMap((mention) =>
          repairSpan(tokens, mention).map((part) => withListedKind(tokens, part)),
        ),
        ...findDefinedAcronyms(text, definitions),
        ...findSigners(text, tokens, given),
        ...findTitledPersons(text, tokens),
        ...findDoers(text, tokens),
      ];
      const certain = agreeOnPersons(tokens, found)
        .map((mention) => asPlaceInDateline(mention, datelines))
        .filter((mention) => hasCapital(source, mention) && isPlausible(tokens, mention) && !isCommonWord(mention));
      const settled = settleMentions([
        ...certain,
        ...findNamesAgain(tokens, certain),
        ...findKnownNames(tokens),
        ...findOrganizations(text),
        ...findPartsOfBodies(tokens),
        ...findOfficeSymbols(text, tokens),
        ...findRegions(tokens),
        ...findBuiltPlaces(text),
        ...findInitials(text),
        ...findEvents(text),
      ]);
      const events = settled.filter(({ kind }) => kind === 'event').map(({ span }) => span);
      const plausible = settled.filter(
        (mention) => isPlausible(tokens, mention) && !isHeadOfEvent(tokens, mention, events),
      );
      // Settled once more: a name that grew over a bracket may have come in the way of another.
      const mentions = settleMentions(plausible.map((mention) => extendOverBrackets(text, mention)));
      const byAcronym = new Map(definitions.map((each) => [each.acronym, each]));
      const annotations = mentions.flatMap((mention) =>
        describeMention(tokens, {
          ...mention,
          canonical: findCanonical(tokens, mention.kind, mention.span, byAcronym) ?? mention.canonical,
        }),
      );
      const roles = findRoles(
        text,
        annotations.map(({ span }) => span),
      );
      return { annotations: [...annotations, ...roles], diagnostics: [] };
    },
  };
}

/** Names bear a capital, in the source and not only where its case was restored: "us" is no country. */
function hasCapital(source: string, { span }: Mention): boolean {
  return /\p{Lu}/u.test(source.slice(span.start, span.end));
}

/** A state that the model took for a body, or the other way round, is what the lists say. */
function withListedKind(tokens: Tokens, mention: Mention): Mention {
  if (mention.kind !== 'organization' && mention.kind !== 'place') return mention;
  const from = firstWordFrom(tokens, mention.span.start);
  if (tokens.words[from] === 'CC' && tokens.ends[from] === mention.span.end)
    return { ...mention, kind: 'organization' };
  const known = matchKnownName(tokens, from);
  const isWhole = known?.length === firstWordFrom(tokens, mention.span.end) - from;
  return known && isWhole && known.payload.kind !== 'event' ? { ...mention, kind: known.payload.kind } : mention;
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
  const { titles, core: untitled } = kind === 'person' ? describeTitles(tokens, span) : { titles: [] };
  const core = mention.core ?? untitled;
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
