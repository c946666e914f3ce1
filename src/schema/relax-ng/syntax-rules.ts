import { isNcName } from './nc-name.js';
import { attributeOf, problemAt, type SchemaElement } from './schema-element.js';

/** What an element of RELAX NG may carry: section 3 of the specification, "Full syntax". */
interface SyntaxRule {
  readonly required?: readonly string[];
  readonly optional?: readonly string[];
  readonly children:
    | 'none'
    | 'text'
    | 'patterns'
    | 'grammar'
    | 'include'
    | 'named'
    | 'data'
    | 'names'
    | 'either'
    | 'name except';
  /** @default any number */
  readonly count?: readonly [number, number];
}

const patterns = { children: 'patterns', count: [1, Infinity] } as const satisfies SyntaxRule;
const leaf = { children: 'none' } as const satisfies SyntaxRule;

const rules: ReadonlyMap<string, SyntaxRule> = new Map(
  Object.entries<SyntaxRule>({
    element: { optional: ['name'], children: 'named', count: [1, Infinity] },
    attribute: { optional: ['name'], children: 'named', count: [0, 2] },
    group: patterns,
    interleave: patterns,
    optional: patterns,
    zeroOrMore: patterns,
    oneOrMore: patterns,
    list: patterns,
    mixed: patterns,
    choice: { children: 'either', count: [1, Infinity] },
    ref: { required: ['name'], children: 'none' },
    parentRef: { required: ['name'], children: 'none' },
    empty: leaf,
    text: leaf,
    notAllowed: leaf,
    value: { optional: ['type'], children: 'text' },
    data: { required: ['type'], children: 'data' },
    param: { required: ['name'], children: 'text' },
    externalRef: { required: ['href'], children: 'none' },
    grammar: { children: 'grammar' },
    start: { optional: ['combine'], children: 'patterns', count: [1, 1] },
    define: { required: ['name'], optional: ['combine'], children: 'patterns', count: [1, Infinity] },
    div: { children: 'grammar' },
    include: { required: ['href'], children: 'include' },
    except: { children: 'either', count: [1, Infinity] },
    name: { children: 'text' },
    anyName: { children: 'name except', count: [0, 1] },
    nsName: { children: 'name except', count: [0, 1] },
  }),
);

const NONE: readonly string[] = [];
const ANY_NUMBER = [0, Infinity] as const;
const PATTERNS = new Set(
  'element attribute group interleave choice optional zeroOrMore oneOrMore list mixed ref parentRef empty value data notAllowed text externalRef grammar'.split(
    ' ',
  ),
);
const NAMES = new Set(['name', 'anyName', 'nsName', 'choice']);
const COMPONENTS = new Set(['start', 'define', 'div']);

/** Does an element of this name hold text and nothing else? */
export function holdsText(local: string): boolean {
  return rules.get(local)?.children === 'text';
}

/** Throws a `SchemaProblem` when the element is not of RELAX NG, or carries what it may not. */
export function checkSyntax(element: SchemaElement): void {
  const rule = rules.get(element.local);
  if (rule === undefined) throw problemAt(element, `RELAX NG has no element "${element.local}"`);
  checkAttributes(element, rule);
  let index = 0;
  for (const child of element.children) {
    if (!mayHold(element, child, index, rule)) {
      throw problemAt(child, `"${child.local}" cannot stand here in "${element.local}"`);
    }
    index += 1;
  }
  const { 0: least, 1: most } = rule.count ?? ANY_NUMBER;
  const named = rule.children === 'named' && attributeOf(element, 'name') === undefined ? 1 : 0;
  const count = element.children.length - named;
  if (count < least && !(element.local === 'attribute' && count === 0)) {
    throw problemAt(element, `"${element.local}" needs ${named === 1 ? 'a name and ' : ''}content`);
  }
  if (count > (element.local === 'attribute' ? 1 : most)) throw problemAt(element, `"${element.local}" holds too much`);
}

/** Attributes that hold a name of the schema's own, on these elements. */
const NAMED = new Set(['ref', 'parentRef', 'define', 'param']);

function checkAttributes(element: SchemaElement, { required = NONE, optional = NONE }: SyntaxRule): void {
  for (const name of required) {
    if (attributeOf(element, name) === undefined)
      throw problemAt(element, `"${element.local}" needs the attribute "${name}"`);
  }
  for (const { name, value } of element.attributes) {
    const isGeneral = name === 'ns' || name === 'datatypeLibrary';
    if (!isGeneral && !required.includes(name) && !optional.includes(name)) {
      throw problemAt(element, `"${element.local}" has no attribute "${name}"`, name);
    }
    const isName = name === 'type' || (name === 'name' && NAMED.has(element.local));
    if (isName && !isNcName(value)) throw problemAt(element, `"${value}" is no name without a colon`, name);
    if (name === 'combine' && value !== 'choice' && value !== 'interleave') {
      throw problemAt(element, `"combine" is "choice" or "interleave", not "${value}"`, name);
    }
    if (name === 'href' && value.includes('#')) throw problemAt(element, `"${value}" has a fragment`, name);
  }
}

function mayHold(parent: SchemaElement, child: SchemaElement, index: number, rule: SyntaxRule): boolean {
  const { local } = child;
  switch (rule.children) {
    case 'patterns':
      return PATTERNS.has(local);
    case 'named':
      return attributeOf(parent, 'name') === undefined && index === 0 ? NAMES.has(local) : PATTERNS.has(local);
    case 'grammar':
      return COMPONENTS.has(local) || local === 'include';
    case 'include':
      return COMPONENTS.has(local);
    case 'data':
      return local === 'param' || (local === 'except' && index === parent.children.length - 1);
    case 'either':
      return PATTERNS.has(local) || NAMES.has(local);
    case 'name except':
      return local === 'except';
    default:
      return false;
  }
}
