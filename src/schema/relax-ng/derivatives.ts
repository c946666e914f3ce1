import type { DatatypeContext } from './datatypes/datatype.js';
import { containsName, type QualifiedName } from './name-class.js';
import type { Pattern } from './pattern.js';
import type { PatternStore } from './pattern-store.js';

/** One way to begin an element: what it must hold, and what must follow it. */
export interface Beginning {
  readonly content: Pattern;
  readonly rest: Pattern;
}

/**
 * What is left to match after something was seen: James Clark's derivatives ("An algorithm for RELAX NG validation"), with the
 * stack kept outside the patterns, so that the same content is the same pattern wherever it stands.
 */
export interface Derivatives {
  /** All ways in which an element of this name can come next; when `isLate`, what must come before it is forgiven. */
  begin(pattern: Pattern, name: QualifiedName, isLate?: boolean): readonly Beginning[];
  /** After an attribute of this name; `accepts` says for each pattern of a value whether it matches. */
  attribute(pattern: Pattern, name: QualifiedName, accepts: (value: Pattern) => boolean): Pattern;
  /** The patterns that the value of an attribute of this name could have to match. */
  valuesOf(pattern: Pattern, name: QualifiedName): readonly Pattern[];
  /** After the last attribute; when `isLenient`, missing ones are forgiven. */
  closeTag(pattern: Pattern, isLenient: boolean): Pattern;
  /** After a run of text. */
  text(pattern: Pattern, text: string, context: DatatypeContext): Pattern;
  /** Does the whole of a string match? */
  matches(pattern: Pattern, text: string, context: DatatypeContext): boolean;
}

const BLANK = /^[ \t\n\r]*$/;

/** Returns the derivatives over the patterns of one store. */
export function createDerivatives(store: PatternStore): Derivatives {
  const { notAllowed, empty } = store;
  const closed: [Map<Pattern, Pattern>, Map<Pattern, Pattern>] = [new Map(), new Map()];

  const without = (parts: readonly Pattern[], index: number): Pattern[] => parts.filter((_, each) => each !== index);
  const optionally = (pattern: Pattern): Pattern => store.choice([empty, pattern]);

  function begin(pattern: Pattern, name: QualifiedName, isLate = false): readonly Beginning[] {
    const { kind, parts, nameClass, content } = pattern;
    switch (kind) {
      case 'element':
        if (nameClass === undefined || content === undefined || !containsName(nameClass, name)) return [];
        return [{ content, rest: empty }];
      case 'choice': {
        const found: Beginning[] = [];
        for (const part of parts) for (const beginning of begin(part, name, isLate)) found.push(beginning);
        return found;
      }
      case 'group':
      case 'interleave':
        return beginInSequence(pattern, name, isLate);
      case 'oneOrMore':
        return begin(parts[0] ?? notAllowed, name, isLate).map((beginning) => ({
          content: beginning.content,
          rest: store.group([beginning.rest, optionally(pattern)]),
        }));
      default:
        return [];
    }
  }

  function beginInSequence({ kind, parts }: Pattern, name: QualifiedName, isLate: boolean): Beginning[] {
    const found: Beginning[] = [];
    for (const [index, part] of parts.entries()) {
      for (const { content, rest } of begin(part, name, isLate)) {
        const left =
          kind === 'group'
            ? store.group([rest, ...parts.slice(index + 1)])
            : store.interleave([rest, ...without(parts, index)]);
        found.push({ content, rest: left });
      }
      if (kind === 'group' && !part.isNullable && !isLate) break;
    }
    return found;
  }

  function attribute(pattern: Pattern, name: QualifiedName, accepts: (value: Pattern) => boolean): Pattern {
    if (!pattern.hasAttributes) return notAllowed;
    const { kind, parts, nameClass } = pattern;
    const after = (part: Pattern): Pattern => attribute(part, name, accepts);
    switch (kind) {
      case 'attribute': {
        const [value] = parts;
        const isMatch =
          nameClass !== undefined && containsName(nameClass, name) && value !== undefined && accepts(value);
        return isMatch ? empty : notAllowed;
      }
      case 'choice':
        return store.choice(parts.map(after));
      case 'group':
      case 'interleave': {
        const found: Pattern[] = [];
        for (const [index, part] of parts.entries()) {
          const rest = after(part);
          if (rest !== notAllowed) found.push(store[kind](parts.map((each, at) => (at === index ? rest : each))));
        }
        return store.choice(found);
      }
      case 'oneOrMore':
        return store.group([after(parts[0] ?? notAllowed), optionally(pattern)]);
      default:
        return notAllowed;
    }
  }

  function valuesOf(pattern: Pattern, name: QualifiedName): readonly Pattern[] {
    if (!pattern.hasAttributes) return [];
    const { kind, parts, nameClass } = pattern;
    if (kind === 'attribute') return nameClass !== undefined && containsName(nameClass, name) ? parts : [];
    return [...new Set(parts.flatMap((part) => valuesOf(part, name)))];
  }

  function closeTag(pattern: Pattern, isLenient: boolean): Pattern {
    if (!pattern.hasAttributes) return pattern;
    const known = closed[isLenient ? 1 : 0];
    const before = known.get(pattern);
    if (before !== undefined) return before;
    const { kind, parts } = pattern;
    const inner = () => parts.map((part) => closeTag(part, isLenient));
    let result = isLenient ? empty : notAllowed;
    if (kind === 'choice' || kind === 'group' || kind === 'interleave') result = store[kind](inner());
    else if (kind === 'oneOrMore') result = store.oneOrMore(inner()[0] ?? notAllowed);
    known.set(pattern, result);
    return result;
  }

  function text(pattern: Pattern, words: string, context: DatatypeContext): Pattern {
    const { kind, parts } = pattern;
    switch (kind) {
      case 'text':
        return pattern;
      case 'value':
      case 'data':
      case 'list':
        return matchesString(pattern, words, context) ? empty : notAllowed;
      case 'choice':
        return store.choice(parts.map((part) => text(part, words, context)));
      case 'group':
      case 'interleave':
        return store.choice(textInSequence(pattern, words, context));
      case 'oneOrMore':
        return store.group([text(parts[0] ?? notAllowed, words, context), optionally(pattern)]);
      default:
        return notAllowed;
    }
  }

  function textInSequence({ kind, parts }: Pattern, words: string, context: DatatypeContext): Pattern[] {
    const found: Pattern[] = [];
    for (const [index, part] of parts.entries()) {
      const rest = text(part, words, context);
      if (rest !== notAllowed && kind === 'group') found.push(store.group([rest, ...parts.slice(index + 1)]));
      else if (rest !== notAllowed) found.push(store.interleave([rest, ...without(parts, index)]));
      if (kind === 'group' && !part.isNullable) break;
    }
    return found;
  }

  function matchesString({ value, data, parts }: Pattern, words: string, context: DatatypeContext): boolean {
    if (value !== undefined) return value.datatype.keyOf(words, context) === value.key;
    if (data === undefined) return matchesList(parts[0] ?? notAllowed, words, context);
    if (data.datatype.keyOf(words, context) === undefined) return false;
    return data.except === undefined || !matches(data.except, words, context);
  }

  function matchesList(part: Pattern, words: string, context: DatatypeContext): boolean {
    let left = part;
    for (const word of words.split(/[ \t\n\r]+/)) if (word !== '') left = text(left, word, context);
    return left.isNullable;
  }

  function matches(pattern: Pattern, words: string, context: DatatypeContext): boolean {
    if (pattern.kind === 'text' || (pattern.isNullable && BLANK.test(words))) return true;
    return text(pattern, words, context).isNullable;
  }

  return { begin, attribute, valuesOf, closeTag, text, matches };
}
