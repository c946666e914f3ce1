import type { EntityKind } from '../../model/annotation/entity-annotation.js';
import type { Mention } from './mention.js';

const PARENTHESIS = /[([]["“']?(\p{Lu}[\p{Lu}.]{1,7})["”']?[)\]]/gu;
const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}.]*\p{Lu}\.?(?![\p{L}\p{N}])/gu;

/** How far back from its parenthesis an acronym is explained, in code units. */
const REACH = 120;

/** An acronym that the text itself explains, and the words that explain it. */
export interface AcronymDefinition {
  readonly acronym: string;
  readonly expansion: string;
  /** Offset of the expansion's first character. */
  readonly start: number;
}

/**
 * Returns the acronyms that the text explains where it first uses them:
 *
 * ```
 * the Korean Worker's Party (KWP)
 *     ^^^^^^^^^^^^^^^^^^^^^  the expansion: its capitals, in order, are the acronym
 * ```
 */
export function findAcronymDefinitions(text: string): readonly AcronymDefinition[] {
  const definitions: AcronymDefinition[] = [];
  for (const match of text.matchAll(PARENTHESIS)) {
    const acronym = match[1] ?? '';
    const before = text
      .slice(Math.max(0, match.index - REACH), match.index)
      .replace(/^.*[\n;:!?()[\]]/su, '')
      .replace(/,? $/, '');
    const expansion = expansionIn(before, acronym.replaceAll('.', ''));
    if (expansion !== undefined)
      definitions.push({
        acronym,
        expansion,
        start: text.lastIndexOf(expansion, match.index),
      });
  }
  return definitions;
}

/** The shortest run of words at the end of `before` whose capitals spell `letters`. */
function expansionIn(before: string, letters: string): string | undefined {
  const words = before.split(' ');
  for (let count = 1; count <= words.length; count++) {
    const run = words.slice(-count).join(' ');
    const capitals = run.match(/(?<![\p{L}’'])\p{Lu}/gu)?.join('') ?? '';
    if (capitals === letters && /^\p{Lu}/u.test(run)) return run;
  }
  return undefined;
}

/** Proposes the acronyms and expansions of `definitions`, and every bare use of the acronyms. */
export function findDefinedAcronyms(text: string, definitions: readonly AcronymDefinition[]): readonly Mention[] {
  if (definitions.length === 0) return [];
  const byAcronym = new Map(definitions.map((each) => [each.acronym, each]));
  const expansions = definitions.map((definition) => propose(definition, definition.start, definition.expansion));
  const uses = [...text.matchAll(ACRONYM)].flatMap((match) => {
    const definition = byAcronym.get(match[0]);
    return definition ? [propose(definition, match.index, match[0])] : [];
  });
  return [...expansions, ...uses];
}

function propose({ acronym, expansion }: AcronymDefinition, start: number, words: string): Mention {
  return {
    kind: kindOf(expansion),
    span: { start, end: start + words.length },
    canonical: expansion,
    rule: 'names/defined-acronym',
    evidence: `the text explains "${acronym}" as "${expansion}"`,
    certainty: 'high',
    weight: 65,
  };
}

function kindOf(expansion: string): EntityKind {
  if (/\b(?:Conference|Congress|Session|Talks|War)\b/.test(expansion)) return 'event';
  return /\b(?:Republic|Kingdom|Zone|Islands?|Gulf)\b/.test(expansion) ? 'place' : 'organization';
}
