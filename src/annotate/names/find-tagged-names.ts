import type { Mention } from './mention.js';
import { labelKinds } from './tagger/labels.js';
import type { NamesModel } from './tagger/names-model.js';
import { tagNames } from './tagger/tag-names.js';
import { titleStart } from './titles.js';
import { spanOfWords, type Tokens } from './tokens.js';

/** The lead over "no name" from which a finding of the model is sure, as measured on texts it had not seen. */
const SURE = 400;

/** Proposes what the model finds; persons with the titles before them, which the model does not see as part of the name. */
export function findTaggedNames(tokens: Tokens, model: NamesModel): readonly Mention[] {
  return tagNames(tokens, model).map(({ kind, from, to, lead }) => {
    const isPerson = labelKinds[kind] === 'person';
    return {
      kind: labelKinds[kind] ?? 'person',
      span: spanOfWords(tokens, isPerson ? titleStart(tokens, from) : from, to),
      rule: 'names/model',
      evidence: `the trained model prefers this to no name by ${lead}`,
      certainty: lead >= SURE ? 'high' : 'medium',
      weight: 50,
    };
  });
}
