import { attributeOf, childElements, type TreeElement } from '../../xml/tree.js';
import { readMessage } from './read-message.js';
import {
  type Assertion,
  type MessagePart,
  type Rule,
  type RulePattern,
  SCHEMATRON_NAMESPACE,
  type Variable,
} from './rules.js';
import { type RulesFile, rulesProblem } from './schematron-problem.js';

/** What the rules of a file can refer to by name. */
export interface RulesContext extends RulesFile {
  readonly abstractRules: ReadonlyMap<string, TreeElement>;
  readonly diagnostics: ReadonlyMap<string, readonly MessagePart[]>;
}

/** Reads a pattern that is not abstract. A rule that stands outside of any pattern makes one alone. */
export function readPattern(element: TreeElement, context: RulesContext): RulePattern {
  const isRule = element.local === 'rule';
  const rules = isRule ? [element] : schematronChildren(element, 'rule');
  return {
    id: attributeOf(element, 'id'),
    variables: isRule ? [] : readVariables(element, context),
    rules: rules.filter((rule) => !isAbstract(rule)).map((rule) => readRule(rule, element, context)),
    documents: attributeOf(element, 'documents'),
    at: element.start,
  };
}

/** Returns the variables that are declared in an element itself. */
export function readVariables(element: TreeElement, { text, ...file }: RulesFile): Variable[] {
  return schematronChildren(element, 'let').map((variable) => {
    const name = attributeOf(variable, 'name');
    if (name === undefined) throw rulesProblem('"let" needs a name', { text, ...file }, variable);
    const select = attributeOf(variable, 'value');
    const content =
      select === undefined
        ? childElements(variable)
            .map((child) => copyXml(child, text))
            .join('')
        : undefined;
    return { name, select, content, as: attributeOf(variable, 'as'), at: variable.start };
  });
}

/** Returns an element as it is written, made independent of the namespaces that are declared around it. */
export function copyXml(element: TreeElement, text: string): string {
  const written = text.slice(element.start, element.close);
  const startTag = text.slice(element.start, element.end);
  const missing = [...element.namespaces]
    .map(([prefix, uri]) => [prefix === '' ? 'xmlns' : `xmlns:${prefix}`, uri] as const)
    .filter(([declaration]) => !new RegExp(`\\s${declaration}\\s*=`).test(startTag))
    .map(([declaration, uri]) => ` ${declaration}="${uri.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`);
  const behindName = 1 + element.name.length;
  return written.slice(0, behindName) + missing.join('') + written.slice(behindName);
}

/** Returns the children of Schematron's own with a name. */
export function schematronChildren(element: TreeElement, local: string): TreeElement[] {
  return childElements(element, local).filter(({ namespace }) => namespace === SCHEMATRON_NAMESPACE);
}

/** Is a pattern or a rule abstract, to be used by others only? */
export function isAbstract(element: TreeElement): boolean {
  return attributeOf(element, 'abstract') === 'true';
}

function readRule(element: TreeElement, pattern: TreeElement, context: RulesContext): Rule {
  const rule = attributeOf(element, 'context');
  if (rule === undefined) throw rulesProblem('"rule" needs a context', context, element);
  const parts = gatherParts(element, context, []);
  const inherited = attributeOf(element, 'role') ?? attributeOf(pattern, 'role');
  return {
    id: attributeOf(element, 'id'),
    context: rule,
    variables: parts.flatMap((part) => readVariables(part, context)),
    assertions: parts.flatMap((part) => readAssertions(part, inherited, context)),
    at: element.start,
  };
}

/** Returns the rule and those that it extends, these first: their variables may be used in it. */
function gatherParts(rule: TreeElement, context: RulesContext, within: readonly TreeElement[]): TreeElement[] {
  const extended = schematronChildren(rule, 'extends').flatMap((reference) => {
    if (attributeOf(reference, 'href') !== undefined)
      throw rulesProblem('Other files cannot be included here', context, reference);
    const name = attributeOf(reference, 'rule') ?? '';
    const found = context.abstractRules.get(name);
    if (found === undefined) throw rulesProblem(`There is no abstract rule "${name}"`, context, reference);
    if (within.includes(found)) throw rulesProblem(`The abstract rule "${name}" extends itself`, context, reference);
    return gatherParts(found, context, [...within, found]);
  });
  return [...extended, rule];
}

function readAssertions(part: TreeElement, inherited: string | undefined, context: RulesContext): Assertion[] {
  return childElements(part)
    .filter(({ namespace, local }) => namespace === SCHEMATRON_NAMESPACE && (local === 'assert' || local === 'report'))
    .map((element) => {
      const test = attributeOf(element, 'test');
      if (test === undefined) throw rulesProblem(`"${element.local}" needs a test`, context, element);
      return {
        kind: element.local as Assertion['kind'],
        id: attributeOf(element, 'id'),
        test,
        message: [...readMessage(element), ...addedDiagnostics(element, context)],
        role: attributeOf(element, 'role') ?? inherited,
        subject: attributeOf(element, 'subject'),
        at: element.start,
      };
    });
}

function addedDiagnostics(element: TreeElement, context: RulesContext): MessagePart[] {
  const names = (attributeOf(element, 'diagnostics') ?? '').split(/\s+/).filter((name) => name !== '');
  return names.flatMap((name) => {
    const said = context.diagnostics.get(name);
    if (said === undefined) throw rulesProblem(`There is no diagnostic "${name}"`, context, element);
    return [{ text: ' ' }, ...said];
  });
}
