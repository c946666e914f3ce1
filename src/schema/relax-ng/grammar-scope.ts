import type { Pattern } from './pattern.js';
import { attributeValue, problemAt, type SchemaElement } from './schema-element.js';

/** What the elements of a schema inherit from those around them. */
export interface Inherited {
  readonly ns: string;
  readonly library: string;
  readonly grammar: GrammarScope | undefined;
  /** The files being read, outermost first. */
  readonly files: readonly string[];
}

/** All that a grammar says about one name, or about its start. */
export interface Definition {
  readonly name: string;
  readonly bodies: { readonly element: SchemaElement; readonly inherited: Inherited }[];
  combine: string | undefined;
  /** Has one body said no `combine`? Only one may. */
  hasHead: boolean;
  state: 'new' | 'building' | 'built';
  pattern: Pattern | undefined;
}

/** The definitions of one `grammar`, files included. */
export interface GrammarScope {
  readonly parent: GrammarScope | undefined;
  readonly definitions: Map<string, Definition>;
}

/** The key of the start; no definition can have it. */
export const START = '';

/** What an `include` replaces: the names that it defines itself, and those of them that it met. */
interface Replaced {
  readonly names: ReadonlySet<string>;
  readonly met: Set<string>;
}

/** Reads a file that `element` names: its root, and the inherited values in it. */
export type LoadFile = (element: SchemaElement, inherited: Inherited) => { root: SchemaElement; inherited: Inherited };

/** Gathers the definitions in `container` (a grammar, div or include) into the scope; RELAX NG, sections 4.7, 4.11, 4.17. */
export function collectDefinitions(
  container: SchemaElement,
  inherited: Inherited,
  { scope, load, replaced = [] }: { scope: GrammarScope; load: LoadFile; replaced?: readonly Replaced[] },
): void {
  for (const element of container.children) {
    const within = inherit(element, inherited);
    if (element.local === 'div') collectDefinitions(element, within, { scope, load, replaced });
    else if (element.local === 'include') include(element, within, { scope, load, replaced });
    else {
      const name = definedName(element);
      const replacing = replaced.filter(({ names }) => names.has(name));
      for (const { met } of replacing) met.add(name);
      if (replacing.length === 0) addDefinition(element, within, scope);
    }
  }
}

/** Returns what the children of `element` inherit. */
export function inherit(element: SchemaElement, inherited: Inherited): Inherited {
  const ns = attributeValue(element, 'ns');
  const library = attributeValue(element, 'datatypeLibrary');
  if (ns === undefined && library === undefined) return inherited;
  return { ...inherited, ns: ns ?? inherited.ns, library: library ?? inherited.library };
}

function include(
  element: SchemaElement,
  inherited: Inherited,
  context: { scope: GrammarScope; load: LoadFile; replaced: readonly Replaced[] },
): void {
  const file = context.load(element, inherited);
  if (file.root.local !== 'grammar') throw problemAt(element, 'What is included must be a grammar', 'href');
  const own: Replaced = { names: new Set(namesDefinedIn(element)), met: new Set() };
  collectDefinitions(file.root, inherit(file.root, file.inherited), {
    ...context,
    replaced: [...context.replaced, own],
  });
  for (const name of own.names) {
    if (own.met.has(name)) continue;
    throw problemAt(
      element,
      `The included grammar has no ${name === START ? 'start' : `definition of "${name}"`} to replace`,
    );
  }
  collectDefinitions(element, inherited, context);
}

function namesDefinedIn(container: SchemaElement): string[] {
  return container.children.flatMap((child) => (child.local === 'div' ? namesDefinedIn(child) : [definedName(child)]));
}

function definedName(element: SchemaElement): string {
  return element.local === 'start' ? START : (attributeValue(element, 'name') ?? START);
}

function addDefinition(element: SchemaElement, inherited: Inherited, scope: GrammarScope): void {
  const name = definedName(element);
  const said = name === START ? 'the start' : `"${name}"`;
  let definition = scope.definitions.get(name);
  if (definition === undefined) {
    definition = { name, bodies: [], combine: undefined, hasHead: false, state: 'new', pattern: undefined };
    scope.definitions.set(name, definition);
  }
  const combine = attributeValue(element, 'combine');
  if (combine === undefined) {
    if (definition.hasHead) throw problemAt(element, `${said} is defined twice without "combine"`);
    definition.hasHead = true;
  } else {
    if (definition.combine !== undefined && definition.combine !== combine) {
      throw problemAt(element, `${said} is combined by "${definition.combine}" elsewhere`, 'combine');
    }
    definition.combine = combine;
  }
  definition.bodies.push({ element, inherited: inherit(element, inherited) });
}
