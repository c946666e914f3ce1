import { TeiError } from '../../diagnostics/tei-error.js';
import { attributeOf, childElements, descendants, readTree, type TreeElement } from '../../xml/tree.js';
import { instantiatePattern } from './instantiate-pattern.js';
import { readMessage } from './read-message.js';
import {
  copyXml,
  isAbstract,
  type RulesContext,
  readPattern,
  readVariables,
  schematronChildren,
} from './read-pattern.js';
import { type Phase, SCHEMATRON_NAMESPACE, type SchematronRules } from './rules.js';
import { type RulesFile, rulesProblem } from './schematron-problem.js';

const XSLT_NAMESPACE = 'http://www.w3.org/1999/XSL/Transform';
/** XSLT that may come with rules. What would load other files may not. */
const BORROWED = new Set(['key', 'function', 'variable', 'template', 'accumulator', 'decimal-format', 'character-map']);

/**
 * Reads the Schematron rules in a file: a schema of its own, or those that stand in a RELAX NG grammar or an ODD.
 *
 * Abstract patterns and rules are resolved. A file without any gives no patterns.
 *
 * @throws {TeiError} `schematron/schema-incorrect` with the place in the file.
 * Source: ISO/IEC 19757-3:2020, with the query language binding for XSLT 3.
 * @example
 * readSchematron('<schema xmlns="http://purl.oclc.org/dsdl/schematron"/>').patterns.length // 0
 */
export function readSchematron(text: string, source = 'rules.sch'): SchematronRules {
  const { root, diagnostics } = readTree(text, { source });
  const file = { source, text };
  if (root === undefined) {
    const [broken] = diagnostics;
    const values = { problem: broken?.message ?? 'there is no element' };
    const place = broken?.position === undefined ? {} : { position: broken.position };
    throw new TeiError('schematron/schema-incorrect', { source, values, ...place });
  }
  checkBinding(root, file);
  const found = gather(root);
  const context: RulesContext = {
    ...file,
    abstractRules: byId(found.filter((element) => element.local === 'rule' && isAbstract(element))),
    diagnostics: new Map(
      found
        .filter(({ local }) => local === 'diagnostic')
        .map((element) => [attributeOf(element, 'id') ?? '', readMessage(element)]),
    ),
  };
  const patterns = found.filter((element) => isPattern(element));
  const abstractPatterns = byId(patterns.filter(isAbstract));
  return {
    namespaces: readNamespaces(found, file),
    variables: isSchema(root) ? readVariables(root, file) : [],
    borrowed: readBorrowed(root, file),
    patterns: patterns
      .filter((pattern) => !isAbstract(pattern))
      .map((pattern) =>
        attributeOf(pattern, 'is-a') === undefined ? pattern : instantiatePattern(pattern, abstractPatterns, file),
      )
      .map((pattern) => readPattern(pattern, context)),
    phases: new Map(
      found
        .filter(({ local }) => local === 'phase')
        .map((element) => [attributeOf(element, 'id') ?? '', readPhase(element, file)]),
    ),
    defaultPhase: attributeOf(root, 'defaultPhase'),
  };
}

/** Returns the elements of Schematron in document order; those inside messages too, which nobody asks for. */
function gather(root: TreeElement): TreeElement[] {
  return [...descendants(root, isNoExample)].filter(({ namespace }) => namespace === SCHEMATRON_NAMESPACE);
}

/** In an ODD, examples may show Schematron that is not meant. */
function isNoExample({ local }: TreeElement): boolean {
  return local !== 'egXML' && local !== 'exemplum';
}

function isSchema(element: TreeElement): boolean {
  return element.namespace === SCHEMATRON_NAMESPACE && element.local === 'schema';
}

function isPattern(element: TreeElement): boolean {
  if (element.local === 'pattern') return true;
  const isInPattern = element.parent?.local === 'pattern' || element.parent?.local === 'rules';
  return element.local === 'rule' && !isInPattern && !isAbstract(element);
}

function byId(elements: readonly TreeElement[]): Map<string, TreeElement> {
  return new Map(elements.map((element) => [attributeOf(element, 'id') ?? '', element]));
}

function checkBinding(root: TreeElement, file: RulesFile): void {
  if (!isSchema(root)) return;
  const binding = attributeOf(root, 'queryBinding') ?? 'xslt';
  if (!/^(xslt|xpath)[123]?$/i.test(binding))
    throw rulesProblem(`The query language "${binding}" is not known; xslt, xslt2 and xslt3 are`, file, root);
  for (const element of descendants(root)) {
    if (element.namespace === SCHEMATRON_NAMESPACE && element.local === 'include')
      throw rulesProblem('Other files cannot be included here', file, element);
  }
}

function readNamespaces(found: readonly TreeElement[], file: RulesFile): Map<string, string> {
  const namespaces = new Map<string, string>();
  for (const element of found.filter(({ local }) => local === 'ns')) {
    const prefix = attributeOf(element, 'prefix') ?? '';
    const uri = attributeOf(element, 'uri') ?? '';
    const before = namespaces.get(prefix);
    if (before !== undefined && before !== uri)
      throw rulesProblem(`The prefix "${prefix}:" is bound to two namespaces`, file, element);
    namespaces.set(prefix, uri);
  }
  return namespaces;
}

function readBorrowed(root: TreeElement, file: RulesFile) {
  const found = isSchema(root) ? childElements(root) : [...descendants(root, isNoExample)];
  return found
    .filter(({ namespace, parent }) => namespace === XSLT_NAMESPACE && parent?.namespace !== XSLT_NAMESPACE)
    .map((element) => {
      if (!BORROWED.has(element.local)) throw rulesProblem(`"${element.name}" cannot be used here`, file, element);
      return { xml: copyXml(element, file.text), at: element.start };
    });
}

function readPhase(element: TreeElement, file: RulesFile): Phase {
  return {
    active: schematronChildren(element, 'active').map((active) => attributeOf(active, 'pattern') ?? ''),
    variables: readVariables(element, file),
  };
}
