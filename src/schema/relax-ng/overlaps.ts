import { isInfinite, listedNames, type NameClass, overlap } from './name-class.js';
import type { Pattern } from './pattern.js';
import type { Refuse } from './restrictions.js';

/**
 * Returns a check of groups and interleaves: no attribute twice (section 7.3), and in an interleave no element and no text that
 * two parts could claim (section 7.4).
 */
export function createOverlapCheck(refuse: Refuse): (sequence: Pattern) => void {
  const attributes = createCollector('attribute');
  const elements = createCollector('element');
  const texts = new Map<Pattern, boolean>();

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
    const shared = findShared(sequence.parts.filter((part) => part.hasAttributes).map(attributes));
    if (shared !== undefined) refuse(sequence, `The attribute ${shared} is asked for twice`);
    if (sequence.kind !== 'interleave') return;
    const claimed = findShared(sequence.parts.map(elements));
    if (claimed !== undefined) refuse(sequence, `Two parts of an interleave could claim the element ${claimed}`);
    if (sequence.parts.filter(hasText).length > 1) refuse(sequence, 'Two parts of an interleave hold text');
  };
}

/** Returns a function from patterns to the name classes of one kind in them, not looking into elements and attributes. */
function createCollector(wanted: 'attribute' | 'element'): (pattern: Pattern) => readonly NameClass[] {
  const known = new Map<Pattern, readonly NameClass[]>();
  const collect = (pattern: Pattern): readonly NameClass[] => {
    const before = known.get(pattern);
    if (before !== undefined) return before;
    const { kind, nameClass, parts } = pattern;
    let found: readonly NameClass[] = [];
    if (kind === wanted && nameClass !== undefined) found = [nameClass];
    else if (kind !== 'attribute' && kind !== 'element') found = parts.flatMap(collect);
    known.set(pattern, found);
    return found;
  };
  return collect;
}

/** Returns a name that two of the parts claim, in quotation marks; `any` when it is any. */
function findShared(parts: readonly (readonly NameClass[])[]): string | undefined {
  const claimed = new Map<string, number>();
  for (const [index, nameClasses] of parts.entries()) {
    for (const { namespace, local } of nameClasses.flatMap(listedNames)) {
      const name = `{${namespace}}${local}`;
      const claimant = claimed.get(name);
      if (claimant !== undefined && claimant !== index) return `"${local}"`;
      claimed.set(name, index);
    }
  }
  for (const [index, nameClasses] of parts.entries()) {
    for (const infinite of nameClasses.filter(isInfinite)) {
      const others = parts.filter((_, other) => other !== index).flat();
      if (others.some((other) => overlap(infinite, other))) return 'of any name';
    }
  }
  return undefined;
}
