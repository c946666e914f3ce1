import { listedNames, type QualifiedName } from './name-class.js';
import type { Pattern } from './pattern.js';

/** Returns the names of the elements that can come next, each once. */
export function nextElements(patterns: readonly Pattern[]): QualifiedName[] {
  const names = new Map<string, QualifiedName>();
  const visit = ({ kind, parts, nameClass }: Pattern): void => {
    if (kind === 'element' && nameClass !== undefined) {
      for (const name of listedNames(nameClass)) names.set(`${name.namespace} ${name.local}`, name);
    } else if (kind === 'group') {
      for (const part of parts) {
        visit(part);
        if (!part.isNullable) break;
      }
    } else if (kind !== 'attribute') for (const part of parts) visit(part);
  };
  for (const pattern of patterns) visit(pattern);
  return [...names.values()];
}

/** Returns the names of elements of which one must come before the content can end; none when it can end as it is. */
export function requiredElements(pattern: Pattern): string[] {
  if (pattern.isNullable) return [];
  const { kind, parts, nameClass } = pattern;
  if (kind === 'element') return nameClass === undefined ? [] : listedNames(nameClass).map(({ local }) => local);
  if (kind === 'choice') return [...new Set(parts.flatMap(requiredElements))];
  const [first] = parts.filter((part) => !part.isNullable && part.kind !== 'attribute');
  return first === undefined ? [] : requiredElements(first);
}

/** Returns the attributes that are missing: of each inner list, one must be there. */
export function requiredAttributes(pattern: Pattern): string[][] {
  const { kind, parts, nameClass } = pattern;
  if (!pattern.hasAttributes || pattern.isNullable) return [];
  if (kind === 'attribute') return nameClass === undefined ? [] : [listedNames(nameClass).map(shown)];
  if (kind === 'choice') {
    const alternatives = parts.map(requiredAttributes);
    if (alternatives.some((each) => each.length === 0)) return [];
    return [[...new Set(alternatives.flat(2))]];
  }
  return parts.flatMap(requiredAttributes);
}

/** Returns the names of the attributes that may come, as they are written. */
export function possibleAttributes(patterns: readonly Pattern[]): string[] {
  const names = new Set<string>();
  const visit = (pattern: Pattern): void => {
    if (!pattern.hasAttributes) return;
    if (pattern.kind !== 'attribute') for (const part of pattern.parts) visit(part);
    else if (pattern.nameClass !== undefined) for (const name of listedNames(pattern.nameClass)) names.add(shown(name));
  };
  for (const pattern of patterns) visit(pattern);
  return [...names];
}

/** Returns the values that are listed one by one, and the datatypes of all others. */
export function possibleValues(patterns: readonly Pattern[]): { listed: string[]; judged: Pattern[] } {
  const listed = new Set<string>();
  const judged = new Set<Pattern>();
  const visit = (pattern: Pattern): void => {
    if (pattern.kind === 'value') listed.add(pattern.value?.text ?? '');
    else if (pattern.kind === 'data') judged.add(pattern);
    else if (pattern.kind !== 'element' && pattern.kind !== 'attribute') for (const part of pattern.parts) visit(part);
  };
  for (const pattern of patterns) visit(pattern);
  return { listed: [...listed], judged: [...judged] };
}

/** May text stand in one of the patterns, now or later? */
export function allowsText(patterns: readonly Pattern[]): boolean {
  return patterns.some(
    ({ kind, parts }) => kind === 'text' || (kind !== 'attribute' && kind !== 'element' && allowsText(parts)),
  );
}

function shown({ namespace, local }: QualifiedName): string {
  return namespace === 'http://www.w3.org/XML/1998/namespace' ? `xml:${local}` : local;
}
