import type { RelaxNgSchema } from '../../src/schema/relax-ng/compile.js';
import type { Datatype } from '../../src/schema/relax-ng/datatypes/datatype.js';
import { listedNames } from '../../src/schema/relax-ng/name-class.js';
import type { Pattern } from '../../src/schema/relax-ng/pattern.js';
import { escapeAttribute, escapeText } from '../../src/xml/escape.js';

/** Strings of which every datatype of TEI accepts some. */
const STRINGS =
  `a b one word x1 1 2 17 0.5 1/2 50% -1 true false unknown en de sq-Latn 1961-10-28 1961-10 1961 17:30:00 1961-10-28T17:30:00
  P3D PT20M 1.0.0 #a #b https://example.org/x 12,34 I M F text/plain urn:x //body/p @n high medium low 5em
  --11-05 ---05 --11 +01:00 0 10`.split(/\s+/);

/** How deep elements may stand before the generator only closes what is open. */
const DEEP = 12;

/**
 * Returns a function that gives documents which a schema accepts, the same ones for the same numbers of `random`; after `many` elements
 * in each part of header and text, only what must stand is added.
 */
export function createGenerator(schema: RelaxNgSchema, random: () => number): (many: number) => string {
  const costs = measureDepths(schema.start);
  let ids = 0;
  let elements = 0;
  let most = 0;
  let share = 0;
  /** Elements that were never made come first; then, now and then, those that are rare. */
  const unmet = new Set([...costs.keys()].filter(({ kind }) => kind === 'element'));
  const counts = new Map<Pattern, number>();
  const within = createElementFinder();
  const rarity = (part: Pattern) => Math.min(...within(part).map((each) => counts.get(each) ?? 0));
  const isEnough = (depth: number) => depth > DEEP || (depth > 2 && elements > most);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const costOf = (pattern: Pattern) => costs.get(pattern) ?? Number.POSITIVE_INFINITY;

  interface Made {
    readonly attributes: string[];
    readonly content: string[];
  }

  function make(pattern: Pattern, depth: number, made: Made): void {
    const { kind, parts } = pattern;
    switch (kind) {
      case 'choice':
        make(choose(parts, depth), depth, made);
        break;
      case 'group':
      case 'interleave':
        for (const part of kind === 'group' ? parts : shuffle(parts)) make(part, depth, made);
        break;
      case 'oneOrMore':
        for (let times = isEnough(depth) ? 1 : 1 + Math.floor(random() * 3); times > 0; times -= 1)
          for (const part of parts) make(part, depth, made);
        break;
      case 'text':
        made.content.push(escapeText(`${pick(STRINGS)} `));
        break;
      case 'element':
        made.content.push(element(pattern, depth + 1));
        break;
      case 'attribute':
        made.attributes.push(attribute(pattern));
        break;
      case 'empty':
        break;
      default:
        made.content.push(escapeText(string(pattern)));
    }
  }

  function attribute({ nameClass, parts }: Pattern): string {
    const [name] = listedNames(nameClass ?? { kind: 'choice', of: [] });
    const written = name?.namespace === '' ? name.local : `xml:${name?.local}`;
    return ` ${written}="${escapeAttribute(parts.map(string).join(''))}"`;
  }

  function element(pattern: Pattern, depth: number): string {
    const [name] = listedNames(pattern.nameClass ?? { kind: 'choice', of: [] });
    elements += 1;
    // Each part of the header and of the text has its own share.
    if (depth === 3) most = elements + share;
    unmet.delete(pattern);
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
    const made: Made = { attributes: [], content: [] };
    if (pattern.content !== undefined) make(pattern.content, depth, made);
    const namespace = depth === 1 ? ` xmlns="${name?.namespace}"` : '';
    return `<${name?.local}${namespace}${made.attributes.join('')}>${made.content.join('')}</${name?.local}>`;
  }

  function string(pattern: Pattern): string {
    const { kind, parts, data, value } = pattern;
    const [part] = parts;
    if (kind === 'choice') return string(pick(parts.filter((each) => each.kind !== 'notAllowed')));
    if (kind === 'group') return parts.map(string).join(' ');
    if (kind === 'list' && part !== undefined) return string(part);
    if (kind === 'oneOrMore' && part !== undefined)
      return Array.from({ length: 1 + Math.floor(random() * 2) }, () => string(part)).join(' ');
    if (kind === 'value') return value?.text ?? '';
    if (kind === 'text') return pick(STRINGS);
    if (data === undefined) return '';
    if (data.datatype.name === 'ID') return `id${(ids += 1)}`;
    return pick(acceptedBy(data.datatype));
  }

  function choose(parts: readonly Pattern[], depth: number): Pattern {
    const isNew = (part: Pattern) => costOf(part) < 20 && within(part).some((each) => unmet.has(each));
    const wanted = unmet.size === 0 || depth > DEEP ? [] : parts.filter(isNew);
    if (wanted.length > 0) return pick(wanted);
    const least = Math.min(...parts.map(costOf));
    const possible = parts.filter((part) => (isEnough(depth) ? costOf(part) === least : costOf(part) < 20));
    // Attributes are optional each: one in five is enough to meet all of them in two thousand documents.
    const isOptionalAttribute =
      parts.some((part) => part.kind === 'attribute') && parts.some((part) => part.kind === 'empty');
    if (isOptionalAttribute && random() < 0.8) return possible.find((part) => part.kind === 'empty') ?? pick(possible);
    if (random() < 0.7) return pick(possible);
    return possible.reduce((rarest, part) => (rarity(part) < rarity(rarest) ? part : rarest), pick(possible));
  }

  function shuffle(parts: readonly Pattern[]): Pattern[] {
    return parts
      .map((part) => [random(), part] as const)
      .sort(([a], [b]) => a - b)
      .map(([, part]) => part);
  }

  return (many) => {
    share = many;
    ids = 0;
    elements = 0;
    const made: Made = { attributes: [], content: [] };
    make(schema.start, 0, made);
    return made.content.join('');
  };
}

/** Returns a function from a pattern to the elements in it, not looking into elements. */
function createElementFinder(): (pattern: Pattern) => readonly Pattern[] {
  const known = new Map<Pattern, readonly Pattern[]>();
  const find = (pattern: Pattern): readonly Pattern[] => {
    const before = known.get(pattern);
    if (before !== undefined) return before;
    const found = pattern.kind === 'element' ? [pattern] : [...new Set(pattern.parts.flatMap(find))];
    known.set(pattern, found);
    return found;
  };
  return find;
}

const accepted = new WeakMap<Datatype, string[]>();

function acceptedBy(datatype: Datatype): readonly string[] {
  const known = accepted.get(datatype);
  if (known !== undefined) return known;
  const found = STRINGS.filter((each) => datatype.keyOf(each, () => undefined) !== undefined);
  if (found.length === 0) throw new Error(`No string is a "${datatype.name}"`);
  accepted.set(datatype, found);
  return found;
}

/** Returns for each pattern how many elements must stand inside one another to satisfy it. */
function measureDepths(start: Pattern): ReadonlyMap<Pattern, number> {
  const all = new Set<Pattern>();
  const waiting = [start];
  for (let pattern = waiting.pop(); pattern !== undefined; pattern = waiting.pop()) {
    if (all.has(pattern)) continue;
    all.add(pattern);
    waiting.push(...pattern.parts, ...(pattern.content === undefined ? [] : [pattern.content]));
  }
  const depths = new Map<Pattern, number>();
  const depthOf = (pattern: Pattern) => depths.get(pattern) ?? Number.POSITIVE_INFINITY;
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const pattern of all) {
      const depth = depthFrom(pattern, depthOf);
      if (depth >= depthOf(pattern)) continue;
      depths.set(pattern, depth);
      isChanged = true;
    }
  }
  return depths;
}

function depthFrom({ kind, parts, content }: Pattern, depthOf: (pattern: Pattern) => number): number {
  if (kind === 'notAllowed') return Number.POSITIVE_INFINITY;
  if (kind === 'element') return 1 + (content === undefined ? 0 : depthOf(content));
  if (kind === 'attribute') return 0;
  const inner = parts.map(depthOf);
  return kind === 'choice' ? Math.min(...inner) : Math.max(0, ...inner);
}
