import { isInfinite } from './name-class.js';
import { createOverlapCheck } from './overlaps.js';
import type { Pattern } from './pattern.js';

/** What a pattern stands in; each changes what it may be (RELAX NG, section 7.1). */
interface Around {
  readonly place: 'start' | 'content' | 'attribute' | 'list' | 'except';
  readonly isRepeated: boolean;
  /** In a group or interleave that is repeated. */
  readonly isInRepeatedSequence: boolean;
}

/** What must not stand where, by section. */
const forbidden: Readonly<Record<Around['place'], readonly string[]>> = {
  start: ['attribute', 'data', 'value', 'text', 'list', 'group', 'interleave', 'oneOrMore', 'empty'],
  content: [],
  attribute: ['element', 'attribute'],
  list: ['element', 'attribute', 'list', 'text', 'interleave'],
  except: ['element', 'attribute', 'list', 'text', 'group', 'interleave', 'oneOrMore', 'empty'],
};

const said: Readonly<Record<Around['place'], string>> = {
  start: 'the start',
  content: 'an element',
  attribute: 'an attribute',
  list: 'a list',
  except: 'an exception',
};

/** How an element's content may be: nothing, elements and text, or one string that is judged (section 7.2). */
type ContentType = 0 | 1 | 2;
const EMPTY = 0;
const COMPLEX = 1;
const SIMPLE = 2;

/** Called with the pattern at fault and what is wrong with it; throws. */
export type Refuse = (pattern: Pattern, problem: string) => never;

const places = ['start', 'content', 'attribute', 'list', 'except'] as const;

/** Returns a number from 0 to 19 for surroundings. */
function bitOf({ place, isRepeated, isInRepeatedSequence }: Around): number {
  return places.indexOf(place) * 4 + (isRepeated ? 2 : 0) + (isInRepeatedSequence ? 1 : 0);
}

/** Checks all that can be reached from `start` against section 7 of the specification. */
export function checkRestrictions(start: Pattern, refuse: Refuse): void {
  /** By pattern, a bit for each kind of surroundings in which it was checked. */
  const checked: number[] = [];
  const contentTypes = new Map<Pattern, ContentType>();
  const checkOverlaps = createOverlapCheck(refuse);
  const elements = [{ pattern: start, place: 'start' as Around['place'] }];
  const seen = new Set<Pattern>();

  function check(pattern: Pattern, around: Around): void {
    const before = checked[pattern.id] ?? 0;
    const bit = 1 << bitOf(around);
    if ((before & bit) !== 0) return;
    checked[pattern.id] = before | bit;
    const { kind, parts } = pattern;
    if (forbidden[around.place].includes(kind)) refuse(pattern, `"${kind}" cannot stand in ${said[around.place]}`);
    if (kind === 'element') meet(pattern);
    else if (kind === 'attribute') checkAttribute(pattern, around);
    else if (pattern.data?.except !== undefined) check(pattern.data.except, { ...around, place: 'except' });
    else {
      const inner = aroundPartsOf(pattern, around);
      for (const part of parts) check(part, inner);
    }
  }

  function meet(element: Pattern): void {
    if (!seen.has(element)) elements.push({ pattern: element, place: 'content' });
    seen.add(element);
  }

  function aroundPartsOf(pattern: Pattern, around: Around): Around {
    const { kind } = pattern;
    const isSequence = kind === 'group' || kind === 'interleave';
    if (isSequence) checkOverlaps(pattern);
    return {
      place: kind === 'list' ? 'list' : around.place,
      isRepeated: around.isRepeated || kind === 'oneOrMore',
      isInRepeatedSequence: around.isInRepeatedSequence || (isSequence && around.isRepeated),
    };
  }

  function checkAttribute(pattern: Pattern, around: Around): void {
    const [value] = pattern.parts;
    if (around.isInRepeatedSequence) refuse(pattern, 'An attribute cannot be part of a sequence that is repeated');
    if (pattern.nameClass !== undefined && isInfinite(pattern.nameClass)) {
      if (!around.isRepeated) refuse(pattern, 'Attributes of any name must stand in "oneOrMore" or "zeroOrMore"');
      if (value?.kind !== 'text') refuse(pattern, 'Attributes of any name must hold "text"');
    }
    if (value !== undefined) check(value, { place: 'attribute', isRepeated: false, isInRepeatedSequence: false });
  }

  function contentTypeOf(pattern: Pattern): ContentType {
    const known = contentTypes.get(pattern);
    if (known !== undefined) return known;
    const type = workOutContentType(pattern);
    contentTypes.set(pattern, type);
    return type;
  }

  function workOutContentType(pattern: Pattern): ContentType {
    const { kind, parts } = pattern;
    switch (kind) {
      case 'data':
        if (pattern.data?.except !== undefined) contentTypeOf(pattern.data.except);
        return SIMPLE;
      case 'value':
      case 'list':
        return SIMPLE;
      case 'element':
      case 'text':
        return COMPLEX;
      case 'attribute':
        for (const part of parts) contentTypeOf(part);
        return EMPTY;
      case 'choice':
        return Math.max(...parts.map(contentTypeOf)) as ContentType;
      case 'oneOrMore':
      case 'group':
      case 'interleave': {
        const types = parts.map(contentTypeOf).filter((type) => type !== EMPTY);
        const isAlone = types.length === 1 && kind !== 'oneOrMore';
        if (types.includes(SIMPLE) && !isAlone) {
          refuse(
            pattern,
            'A string that is judged ("data", "value", "list") must be all that an element or attribute holds',
          );
        }
        return types[0] ?? EMPTY;
      }
      default:
        return EMPTY;
    }
  }

  for (let next = elements.pop(); next !== undefined; next = elements.pop()) {
    const { pattern, place } = next;
    const content = place === 'start' ? pattern : pattern.content;
    if (content === undefined) continue;
    check(content, { place, isRepeated: false, isInRepeatedSequence: false });
    if (place === 'content') contentTypeOf(content);
  }
}
