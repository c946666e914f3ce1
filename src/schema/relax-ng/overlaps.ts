import { isInfinite, listedNames, type NameClass, overlap } from './name-class.js';
import type { Pattern } from './pattern.js';
import type { Refuse } from './restrictions.js';

/** The names that the attributes, or the elements, in a pattern can have. */
interface Claims {
  /** The listed ones, each by its number. */
  readonly listed: readonly number[];
  readonly classes: readonly NameClass[];
  readonly hasInfinite: boolean;
}

const nothing: Claims = { listed: [], classes: [], hasInfinite: false };

/**
 * Returns a check of groups and interleaves: no attribute twice (section 7.3), and in an interleave no element and no text that
 * two parts could claim (section 7.4).
 */
export function createOverlapCheck(refuse: Refuse): (sequence: Pattern) => void {
  const attributes = createCollector('attribute');
  const elements = createCollector('element');
  const texts = new Map<Pattern, boolean>();
  const checked = new Set<Pattern>();

  function hasText(pattern: Pattern): boolean {
    let known = texts.get(pattern);
    if (known === undefined) {
      const { kind, parts } = pattern;
      known = kind === 'text' || (kind !== 'attribute' && kind !== 'element' && kind !== 'list' && parts.some(hasText));
      texts.set(pattern, known);
    }
    return known;
  }

  return (sequence) => {
    if (checked.has(sequence)) return;
    checked.add(sequence);
    const shared = attributes.findShared(sequence.parts.filter((part) => part.hasAttributes));
    if (shared !== undefined) refuse(sequence, `The attribute ${shared} is asked for twice`);
    if (sequence.kind !== 'interleave') return;
    const claimed = elements.findShared(sequence.parts);
    if (claimed !== undefined) refuse(sequence, `Two parts of an interleave could claim the element ${claimed}`);
    if (sequence.parts.filter(hasText).length > 1) refuse(sequence, 'Two parts of an interleave hold text');
  };
}

/** Gathers the names of one kind in patterns, not looking into elements and attributes. */
function createCollector(wanted: 'attribute' | 'element') {
  const known = new Map<Pattern, Claims>();
  const numbers = new Map<string, number>();
  const names: string[] = [];
  /** By the number of a name, the part that claimed it last, counted over all sequences. */
  const claimants: number[] = [];
  let parts = 0;

  function numberOf(namespace: string, local: string): number {
    const key = `${local} ${namespace}`;
    let number = numbers.get(key);
    if (number === undefined) {
      numbers.set(key, (number = names.length));
      names.push(local);
    }
    return number;
  }

  function claimsOf(nameClass: NameClass): Claims {
    const listed = listedNames(nameClass).map(({ namespace, local }) => numberOf(namespace, local));
    return { listed, classes: [nameClass], hasInfinite: isInfinite(nameClass) };
  }

  function collect(pattern: Pattern): Claims {
    const before = known.get(pattern);
    if (before !== undefined) return before;
    const { kind, nameClass } = pattern;
    let found = nothing;
    if (kind === wanted && nameClass !== undefined) found = claimsOf(nameClass);
    else if (kind !== 'attribute' && kind !== 'element') found = join(pattern.parts.map(collect));
    known.set(pattern, found);
    return found;
  }

  /** Returns a name that two of the patterns claim, in quotation marks; `of any name` when it is any. */
  function findShared(patterns: readonly Pattern[]): string | undefined {
    if (patterns.length < 2) return undefined;
    const claims = patterns.map(collect);
    const first = parts;
    parts += claims.length;
    for (const [index, { listed }] of claims.entries()) {
      for (const number of listed) {
        const claimant = claimants[number] ?? -1;
        if (claimant >= first && claimant !== first + index) return `"${names[number]}"`;
        claimants[number] = first + index;
      }
    }
    return claims.some(({ hasInfinite }) => hasInfinite) && meet(claims) ? 'of any name' : undefined;
  }

  return { findShared };
}

function join(claims: readonly Claims[]): Claims {
  const some = claims.filter(({ classes }) => classes.length > 0);
  if (some.length < 2) return some[0] ?? nothing;
  return {
    listed: some.flatMap(({ listed }) => listed),
    classes: some.flatMap(({ classes }) => classes),
    hasInfinite: some.some(({ hasInfinite }) => hasInfinite),
  };
}

/** Does an infinite class in one part have a name in common with any in another? */
function meet(claims: readonly Claims[]): boolean {
  return claims.some(({ classes, hasInfinite }, index) => {
    const others = hasInfinite ? claims.filter((_, other) => other !== index).flatMap((each) => each.classes) : [];
    return classes.filter(isInfinite).some((infinite) => others.some((other) => overlap(infinite, other)));
  });
}
