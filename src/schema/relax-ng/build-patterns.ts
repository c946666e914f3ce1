import { buildNameClass } from './build-name-class.js';
import { createDatatype } from './datatypes/create-datatype.js';
import { type Datatype, DatatypeProblem } from './datatypes/datatype.js';
import {
  collectDefinitions,
  type Definition,
  type GrammarScope,
  type Inherited,
  inherit,
  type LoadFile,
  START,
} from './grammar-scope.js';
import type { Pattern } from './pattern.js';
import type { PatternStore } from './pattern-store.js';
import { attributeOf, attributeValue, problemAt, type SchemaElement } from './schema-element.js';

/** What a schema says, and where it says what. */
export interface BuiltSchema {
  readonly start: Pattern;
  /** The schema element that a pattern was first made of, by the pattern's id. */
  readonly origins: readonly (SchemaElement | undefined)[];
}

/** What the grammar may ask for while it is turned into patterns. */
export interface BuildOptions {
  readonly store: PatternStore;
  readonly load: LoadFile;
}

/**
 * Turns a schema in the full syntax into patterns: sections 4.2 to 4.19 of the specification in one walk. References are followed;
 * a cycle must go through an element.
 *
 * @throws {SchemaProblem}
 */
export function buildPatterns(root: SchemaElement, inherited: Inherited, { store, load }: BuildOptions): BuiltSchema {
  const origins: (SchemaElement | undefined)[] = [];
  const datatypes = new Map<string, Datatype>();
  /** Elements whose content is still to be built: later, so that cycles through them are fine. */
  const waiting: (() => void)[] = [];
  /** Built last, and only to find their faults: what nothing refers to. There, section 4.19 allows cycles. */
  const unreached: (() => void)[] = [];
  let isReachable = true;

  function build(element: SchemaElement, outer: Inherited): Pattern {
    const within = inherit(element, outer);
    const pattern = buildByName(element, within, outer);
    origins[pattern.id] ??= element;
    return pattern;
  }

  function buildAll(elements: readonly SchemaElement[], within: Inherited): Pattern[] {
    return elements.map((child) => build(child, within));
  }

  function buildGroup(elements: readonly SchemaElement[], within: Inherited): Pattern {
    return store.group(buildAll(elements, within));
  }

  function buildByName(element: SchemaElement, within: Inherited, outer: Inherited): Pattern {
    const { children } = element;
    switch (element.local) {
      case 'element':
        return buildElement(element, within, outer);
      case 'attribute':
        return buildAttribute(element, within, outer);
      case 'group':
        return buildGroup(children, within);
      case 'interleave':
        return store.interleave(buildAll(children, within));
      case 'choice':
        return store.choice(buildAll(children, within));
      case 'optional':
        return store.choice([buildGroup(children, within), store.empty]);
      case 'zeroOrMore':
        return store.choice([store.oneOrMore(buildGroup(children, within)), store.empty]);
      case 'oneOrMore':
        return store.oneOrMore(buildGroup(children, within));
      case 'list':
        return store.list(buildGroup(children, within));
      case 'mixed':
        return store.interleave([buildGroup(children, within), store.text]);
      case 'ref':
        return follow(element, within.grammar);
      case 'parentRef':
        if (within.grammar?.parent === undefined) throw problemAt(element, 'There is no grammar around this one');
        return follow(element, within.grammar.parent);
      case 'empty':
        return store.empty;
      case 'text':
        return store.text;
      case 'notAllowed':
        return store.notAllowed;
      case 'value':
        return buildValue(element, within);
      case 'data':
        return buildData(element, within);
      case 'externalRef': {
        const file = load(element, within);
        return build(file.root, file.inherited);
      }
      case 'grammar':
        return buildGrammar(element, within);
      default:
        throw problemAt(element, `"${element.local}" is no pattern`);
    }
  }

  function buildElement(element: SchemaElement, within: Inherited, outer: Inherited): Pattern {
    const pattern = store.element(buildNameClass(element, outer.ns));
    const children = attributeOf(element, 'name') !== undefined ? element.children : element.children.slice(1);
    waiting.push(() => {
      pattern.content = buildGroup(children, within);
    });
    return pattern;
  }

  function buildAttribute(element: SchemaElement, within: Inherited, outer: Inherited): Pattern {
    const nameClass = buildNameClass(element, outer.ns);
    const [child] = attributeOf(element, 'name') !== undefined ? element.children : element.children.slice(1);
    return store.attribute(nameClass, child === undefined ? store.text : build(child, within));
  }

  function datatypeOf(element: SchemaElement, library: string, name: string): Datatype {
    const params = element.children
      .filter(({ local }) => local === 'param')
      .map((param) => ({ name: attributeValue(param, 'name') ?? '', value: param.text }));
    const key = params.length === 0 ? `${name} ${library}` : JSON.stringify([library, name, params]);
    try {
      const datatype = datatypes.get(key) ?? createDatatype(library, name, params);
      datatypes.set(key, datatype);
      return datatype;
    } catch (error) {
      if (error instanceof DatatypeProblem) throw problemAt(element, error.message, 'type');
      throw error;
    }
  }

  function buildValue(element: SchemaElement, { library, ns }: Inherited): Pattern {
    const type = attributeValue(element, 'type');
    const datatype = datatypeOf(element, type === undefined ? '' : library, type ?? 'token');
    const key = datatype.keyOf(element.text, (prefix) => (prefix === '' ? ns : element.resolveNamespace(prefix)));
    if (key === undefined) throw problemAt(element, `"${element.text}" is no "${datatype.name}"`);
    return store.value({ datatype, text: element.text, key });
  }

  function buildData(element: SchemaElement, within: Inherited): Pattern {
    const datatype = datatypeOf(element, within.library, attributeValue(element, 'type') ?? '');
    const except = element.children.find(({ local }) => local === 'except');
    if (except === undefined) return store.data({ datatype, except: undefined });
    return store.data({ datatype, except: store.choice(buildAll(except.children, inherit(except, within))) });
  }

  function buildGrammar(element: SchemaElement, within: Inherited): Pattern {
    const grammar: GrammarScope = { parent: within.grammar, definitions: new Map() };
    collectDefinitions(element, { ...within, grammar }, { scope: grammar, load });
    if (!grammar.definitions.has(START)) throw problemAt(element, 'A grammar needs a "start"');
    for (const definition of grammar.definitions.values()) {
      unreached.push(() => {
        buildDefinition(definition);
      });
    }
    return followDefinition(grammar.definitions.get(START), element);
  }

  function follow(element: SchemaElement, grammar: GrammarScope | undefined): Pattern {
    const name = attributeValue(element, 'name') ?? '';
    if (grammar === undefined) throw problemAt(element, `There is no grammar to define "${name}"`);
    return followDefinition(grammar.definitions.get(name), element);
  }

  function followDefinition(definition: Definition | undefined, from: SchemaElement): Pattern {
    if (definition === undefined) {
      throw problemAt(from, `No definition of "${attributeValue(from, 'name')}"`, 'name');
    }
    if (definition.state === 'building') {
      if (!isReachable) return store.notAllowed;
      throw problemAt(from, `"${definition.name}" contains itself without an element between`, 'name');
    }
    return definition.pattern ?? buildDefinition(definition);
  }

  function buildDefinition(definition: Definition): Pattern {
    if (definition.pattern !== undefined) return definition.pattern;
    definition.state = 'building';
    const bodies = definition.bodies.map(({ element, inherited: within }) => {
      const body = store.group(buildAll(element.children, within));
      origins[body.id] ??= element;
      return body;
    });
    definition.state = 'built';
    definition.pattern = definition.combine === 'interleave' ? store.interleave(bodies) : store.choice(bodies);
    return definition.pattern;
  }

  const start = build(root, inherited);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) next();
  isReachable = false;
  for (let next = unreached.pop(); next !== undefined; next = waiting.pop() ?? unreached.pop()) next();
  return { start, origins };
}
