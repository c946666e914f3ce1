import { attributeOf, type TreeElement } from '../../xml/tree.js';
import { schematronChildren } from './read-pattern.js';
import { type RulesFile, rulesProblem } from './schematron-problem.js';

/** The attributes that hold XPath, or a variable's name in it. */
const EXPRESSIONS = new Set(['context', 'test', 'value', 'select', 'path', 'subject', 'documents', 'match', 'use']);

/**
 * Returns the pattern that `<pattern is-a="…">` asks for: the abstract one, with its parameters replaced in every expression.
 *
 * ```
 * <pattern abstract="true" id="child"><rule context="$of"><assert test="$needed">…
 * <pattern is-a="child"><param name="of" value="tei:said"/><param name="needed" value="@who"/></pattern>
 *                                               → <rule context="tei:said"><assert test="@who">…
 * ```
 *
 * @throws {TeiError} `schematron/schema-incorrect` when there is no such pattern.
 */
export function instantiatePattern(
  pattern: TreeElement,
  abstractPatterns: ReadonlyMap<string, TreeElement>,
  file: RulesFile,
): TreeElement {
  const name = attributeOf(pattern, 'is-a') ?? '';
  const template = abstractPatterns.get(name);
  if (template === undefined) throw rulesProblem(`There is no abstract pattern "${name}"`, file, pattern);
  const values = new Map([...parametersOf(template), ...parametersOf(pattern)]);
  const filled = fill(template, createFiller(values));
  const kept = filled.attributes.filter((attribute) => !['abstract', 'id'].includes(attribute.name));
  return { ...filled, attributes: [...kept, ...pattern.attributes.filter((attribute) => attribute.name === 'id')] };
}

function parametersOf(pattern: TreeElement): (readonly [string, string])[] {
  return schematronChildren(pattern, 'param').map(
    (parameter) => [attributeOf(parameter, 'name') ?? '', attributeOf(parameter, 'value') ?? ''] as const,
  );
}

/** Longer names first, so that `$of` does not eat the beginning of `$office`. */
function createFiller(values: ReadonlyMap<string, string>): (expression: string) => string {
  const names = [...values.keys()].sort((a, b) => b.length - a.length);
  if (names.length === 0) return (expression) => expression;
  const mentioned = new RegExp(`\\$(${names.map((name) => name.replaceAll('.', '\\.')).join('|')})(?![\\w.-])`, 'g');
  return (expression) => expression.replaceAll(mentioned, (_, name: string) => values.get(name) ?? '');
}

function fill(element: TreeElement, fillIn: (expression: string) => string): TreeElement {
  return {
    ...element,
    attributes: element.attributes.map((attribute) =>
      EXPRESSIONS.has(attribute.name) ? { ...attribute, value: fillIn(attribute.value) } : attribute,
    ),
    children: element.children.map((child) => (typeof child === 'string' ? child : fill(child, fillIn))),
  };
}
