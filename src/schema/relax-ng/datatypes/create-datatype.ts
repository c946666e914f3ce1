import { type Datatype, type DatatypeContext, DatatypeProblem, type Param } from './datatype.js';
import { countDigits } from './decimal.js';
import { type LexicalType, lexicalTypes } from './lexical-types.js';
import { translateRegex } from './translate-regex.js';

/** The library of XML Schema's types. */
export const XSD_LIBRARY = 'http://www.w3.org/2001/XMLSchema-datatypes';
/** The library of ID, IDREF and IDREFS as in DTDs (RELAX NG DTD Compatibility, section 4). */
export const DTD_LIBRARY = 'http://relaxng.org/ns/compatibility/datatypes/1.0';

type Facet = (normalized: string, key: string) => boolean;

/**
 * Returns the datatype `name` of `library` narrowed by `params`.
 *
 * @throws {DatatypeProblem} when there is no such type, or it has no such parameter.
 */
export function createDatatype(library: string, name: string, params: readonly Param[]): Datatype {
  const type = findType(library, name);
  if (library === '' && params.length > 0) {
    throw new DatatypeProblem(`"${name}" of RELAX NG itself takes no parameters; use XML Schema's`);
  }
  const facets = params.map((param) => createFacet(type, name, param));
  return {
    name,
    library,
    params,
    keyOf(text, context) {
      const normalized = normalize(text, type.whiteSpace);
      const key = type.parse(normalized, context);
      if (key === undefined) return undefined;
      return facets.every((holds) => holds(normalized, key)) ? key : undefined;
    },
  };
}

function findType(library: string, name: string): LexicalType {
  const isKnown =
    library === XSD_LIBRARY ||
    (library === '' && (name === 'string' || name === 'token')) ||
    (library === DTD_LIBRARY && ['ID', 'IDREF', 'IDREFS'].includes(name));
  const type = isKnown && Object.hasOwn(lexicalTypes, name) ? lexicalTypes[name] : undefined;
  if (type !== undefined) return type;
  if (library === '' || library === XSD_LIBRARY) {
    throw new DatatypeProblem(`No datatype "${name}" in ${library === '' ? 'RELAX NG itself' : 'XML Schema'}`);
  }
  throw new DatatypeProblem(`No datatype library "${library}" is known here`);
}

/** What says nothing of prefixes: parameters are judged without namespaces. */
const noContext: DatatypeContext = () => undefined;

function createFacet(type: LexicalType, typeName: string, { name, value }: Param): Facet {
  const { compare, measure } = type;
  if (name === 'pattern') {
    const expression = translateRegex(value);
    const longest = canBacktrack(value) ? LONGEST_BACKTRACKED : Number.POSITIVE_INFINITY;
    return (normalized) => normalized.length <= longest && expression.test(normalized);
  }
  if (compare !== undefined && /^(?:min|max)(?:In|Ex)clusive$/.test(name)) {
    const bound = type.parse(normalize(value, type.whiteSpace), noContext);
    if (bound === undefined) throw new DatatypeProblem(`"${value}" is no "${typeName}"`);
    const sign = name.startsWith('min') ? 1 : -1;
    const isInclusive = name.endsWith('Inclusive');
    return (_, key) => {
      const order = compare(key, bound) * sign;
      return order > 0 || (isInclusive && order === 0);
    };
  }
  const count = /^\+?\d+$/.test(value.trim()) ? Number(value) : undefined;
  const isLength = /^(?:length|minLength|maxLength)$/.test(name) && measure !== undefined;
  const isDigits = /^(?:totalDigits|fractionDigits)$/.test(name) && compare !== undefined;
  if (!isLength && !isDigits) throw new DatatypeProblem(`"${typeName}" has no parameter "${name}"`);
  if (count === undefined) throw new DatatypeProblem(`"${name}" wants a whole number, not "${value}"`);
  if (name === 'totalDigits') return (_, key) => countDigits(key).total <= count;
  if (name === 'fractionDigits') return (_, key) => countDigits(key).fraction <= count;
  const size = (text: string): number => measure?.(text) ?? 0;
  if (name === 'length') return (normalized) => size(normalized) === count;
  return name === 'minLength' ? (normalized) => size(normalized) >= count : (normalized) => size(normalized) <= count;
}

/** A longer value matches no expression that can go back and try again: time grows with a power of the length. */
const LONGEST_BACKTRACKED = 2000;

/** Has the expression more than one repetition? With one, what is tried again is tried once for each character at most. */
function canBacktrack(expression: string): boolean {
  const bare = expression.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  return (bare.match(/[*+{]/g) ?? []).length > 1;
}

function normalize(text: string, whiteSpace: LexicalType['whiteSpace']): string {
  if (whiteSpace === 'preserve') return text;
  const spaces = text.replace(/[\t\n\r]/g, ' ');
  return whiteSpace === 'replace' ? spaces : spaces.replace(/ {2,}/g, ' ').replace(/^ | $/g, '');
}
