import { indexLines, positionOf } from '../../diagnostics/line-index.js';
import { TeiError } from '../../diagnostics/tei-error.js';
import { TEI_NAMESPACE } from '../../xml/names.js';
import { attributeOf, childElements, descendants, readTree, type TreeElement } from '../../xml/tree.js';
import { SCHEMATRON_NAMESPACE } from '../schematron/rules.js';
import { readConstraints } from './read-constraints.js';
import { isSpecification, readSpecification } from './read-specification.js';
import type { ConstraintSpec, Specification } from './specification.js';

/** `moduleRef`: everything of a module, or the elements that are named, or all others. */
export interface ModuleReference {
  readonly key: string;
  readonly include: readonly string[] | undefined;
  readonly except: readonly string[];
  readonly element: TreeElement;
}

/** `elementRef`, `classRef`, `macroRef`, `dataRef`: one thing of the source. */
export interface SpecificationReference {
  readonly kind: Specification['kind'];
  readonly key: string;
  readonly element: TreeElement;
}

/** What an ODD asks for, in the order of the file. */
export interface Odd {
  readonly source: string;
  readonly text: string;
  readonly ident: string;
  readonly title: string;
  readonly namespace: string;
  /** The elements that may be the root. */
  readonly start: readonly string[];
  readonly modules: readonly ModuleReference[];
  readonly references: readonly SpecificationReference[];
  readonly specifications: readonly Specification[];
  readonly constraints: readonly ConstraintSpec[];
  /** Prefixes for XPath in rules. */
  readonly prefixes: ReadonlyMap<string, string>;
}

/** Everything that a file specifies, whether a schema asks for it or not: what customizations are made from. */
export interface SpecificationLibrary {
  readonly specifications: readonly Specification[];
  readonly prefixes: ReadonlyMap<string, string>;
}

/**
 * Reads an ODD: its `schemaSpec`, with the groups of specifications that it refers to.
 *
 * @throws {TeiError} `odd/incorrect` when it is not well-formed or has no `schemaSpec`.
 * Source: TEI Guidelines, chapter TD.
 */
export function readOdd(text: string, source = 'schema.odd'): Odd {
  const root = readRoot(text, source);
  const schema = [...descendants(root, isNoExample)].find((element) => isOf(element, 'schemaSpec'));
  if (schema === undefined) throw incorrect('it has no "schemaSpec"', { source, text }, root);
  const parts = gatherParts(schema, root, { source, text });
  const title = [...descendants(root)].find(({ local }) => local === 'title');
  return {
    source,
    text,
    ident: attributeOf(schema, 'ident') ?? 'schema',
    title: (title?.children.filter((child) => typeof child === 'string').join('') ?? '').replaceAll(/\s+/g, ' ').trim(),
    namespace: attributeOf(schema, 'ns') ?? TEI_NAMESPACE,
    start: (attributeOf(schema, 'start') ?? 'TEI').trim().split(/\s+/),
    modules: parts.filter(({ local }) => local === 'moduleRef').map((element) => readModule(element, { source, text })),
    references: parts.flatMap(readReference),
    specifications: parts.filter(isSpecification).map((element) => readSpecification(element, text)),
    constraints: readConstraints(schema, text),
    prefixes: readPrefixes(root),
  };
}

/**
 * Reads everything that a file such as the TEI's `p5subset.xml` specifies.
 *
 * @throws {TeiError} `odd/incorrect` when it is not well-formed or specifies nothing.
 */
export function readSpecificationLibrary(text: string, source = 'p5subset.xml'): SpecificationLibrary {
  const root = readRoot(text, source);
  const found = [...descendants(root, (element) => isNoExample(element) && !isSpecification(element))];
  const specifications = found.filter(isSpecification).map((element) => readSpecification(element, text));
  if (specifications.length === 0) throw incorrect('it specifies nothing', { source, text }, root);
  return { specifications, prefixes: readPrefixes(root) };
}

function readRoot(text: string, source: string): TreeElement {
  const { root, diagnostics } = readTree(text, { source });
  if (root !== undefined) return root;
  const [broken] = diagnostics;
  const values = { problem: broken?.message ?? 'there is no element' };
  throw new TeiError('odd/incorrect', {
    source,
    values,
    ...(broken?.position === undefined ? {} : { position: broken.position }),
  });
}

/** Returns the error that an ODD cannot be used, with the place in it. */
export function incorrect(
  problem: string,
  { source, text }: Pick<Odd, 'source' | 'text'>,
  element: Pick<TreeElement, 'start' | 'end'>,
): TeiError {
  return new TeiError('odd/incorrect', {
    source,
    position: positionOf(indexLines(text), element),
    values: { problem },
  });
}

function isOf(element: TreeElement, local: string): boolean {
  return element.namespace === TEI_NAMESPACE && element.local === local;
}

function isNoExample({ local }: TreeElement): boolean {
  return local !== 'egXML' && local !== 'exemplum';
}

/** Returns what a schema or a group holds, groups and references to them replaced by what is in them. */
function gatherParts(
  container: TreeElement,
  root: TreeElement,
  file: Pick<Odd, 'source' | 'text'>,
  within: readonly TreeElement[] = [],
): TreeElement[] {
  return childElements(container).flatMap((child) => {
    if (child.local === 'specGrp') return gatherParts(child, root, file, within);
    if (child.local !== 'specGrpRef') return [child];
    const target = attributeOf(child, 'target') ?? '';
    const group = [...descendants(root)].find((element) => `#${attributeOf(element, 'xml:id')}` === target);
    if (group === undefined) throw incorrect(`there is no group "${target}" in this file`, file, child);
    if (within.includes(group)) throw incorrect(`the group "${target}" holds itself`, file, child);
    return gatherParts(group, root, file, [...within, group]);
  });
}

function readModule(element: TreeElement, file: Pick<Odd, 'source' | 'text'>): ModuleReference {
  const key = attributeOf(element, 'key');
  if (key === undefined)
    throw incorrect('modules of other schema languages cannot be used ("moduleRef" without @key)', file, element);
  const names = (attribute: string) => attributeOf(element, attribute)?.trim().split(/\s+/);
  return { key, include: names('include'), except: names('except') ?? [], element };
}

const REFERENCES: Readonly<Record<string, Specification['kind']>> = {
  elementRef: 'element',
  classRef: 'class',
  macroRef: 'macro',
  dataRef: 'data',
};

function readReference(element: TreeElement): SpecificationReference[] {
  const kind = Object.hasOwn(REFERENCES, element.local) ? REFERENCES[element.local] : undefined;
  const key = attributeOf(element, 'key');
  return kind === undefined || key === undefined ? [] : [{ kind, key, element }];
}

function readPrefixes(root: TreeElement): Map<string, string> {
  const declared = [...descendants(root, isNoExample)].filter(
    ({ namespace, local }) => namespace === SCHEMATRON_NAMESPACE && local === 'ns',
  );
  return new Map(declared.map((element) => [attributeOf(element, 'prefix') ?? '', attributeOf(element, 'uri') ?? '']));
}
