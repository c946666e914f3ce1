import { attributeOf, childElements, type TreeElement } from '../../xml/tree.js';
import { RNG_NAMESPACE } from '../relax-ng/read-xml-syntax.js';
import { copyXml } from '../schematron/read-pattern.js';
import { readValues } from './read-values.js';
import {
  type ClassExpansion,
  type Content,
  classExpansions,
  type DataReference,
  type Occurrence,
} from './specification.js';

/** Returns what an element of content says; the children of `content`, `datatype` and the like in turn when there are several. */
export function readContent(container: TreeElement, text: string): Content {
  const parts = childElements(container).flatMap((child) => readPart(child, text) ?? []);
  const [only] = parts;
  if (only === undefined) return { kind: 'empty', ...ONCE };
  return parts.length === 1 ? only : { kind: 'sequence', of: parts, ...ONCE };
}

/** Exactly once, which is meant where nothing is said. */
export const ONCE: Occurrence = { min: 1, max: 1 };

/** Returns how often something stands, from `@minOccurs` and `@maxOccurs`. */
export function readOccurrence(element: TreeElement): Occurrence {
  const min = Number(attributeOf(element, 'minOccurs') ?? 1);
  const written = attributeOf(element, 'maxOccurs') ?? String(Math.max(min, 1));
  return { min, max: written === 'unbounded' ? Number.POSITIVE_INFINITY : Number(written) };
}

/** Reads a `dataRef`. */
export function readDataReference(element: TreeElement): DataReference {
  const key = attributeOf(element, 'key');
  if (key !== undefined) return { key };
  const restriction = attributeOf(element, 'restriction');
  const facets = childElements(element, 'dataFacet').map(
    (facet) => [attributeOf(facet, 'name') ?? '', attributeOf(facet, 'value') ?? ''] as const,
  );
  return {
    name: attributeOf(element, 'name') ?? 'string',
    facets: restriction === undefined ? facets : [...facets, ['pattern', restriction] as const],
  };
}

function readPart(element: TreeElement, text: string): Content | undefined {
  const occurrence = readOccurrence(element);
  const key = attributeOf(element, 'key') ?? '';
  if (element.namespace === RNG_NAMESPACE) return { kind: 'relaxNg', xml: copyXml(element, text), ...ONCE };
  switch (element.local) {
    case 'empty':
      return { kind: 'empty', ...ONCE };
    case 'textNode':
      return { kind: 'text', ...ONCE };
    case 'elementRef':
      return { kind: 'element', key, ...occurrence };
    case 'macroRef':
      return { kind: 'macro', key, ...occurrence };
    case 'classRef':
      return {
        kind: 'class',
        key,
        expand: readExpansion(element),
        include: readNames(element, 'include'),
        except: readNames(element, 'except') ?? [],
        ...occurrence,
      };
    case 'dataRef':
      return { kind: 'data', data: readDataReference(element), ...occurrence };
    case 'valList':
      return { kind: 'values', values: readValues(element), ...ONCE };
    case 'anyElement':
      return {
        kind: 'any',
        require: readNames(element, 'require') ?? [],
        except: readNames(element, 'except') ?? [],
        ...occurrence,
      };
    case 'sequence':
    case 'alternate':
    case 'interleave': {
      const of = childElements(element).flatMap((child) => readPart(child, text) ?? []);
      const isUnordered = element.local === 'sequence' && attributeOf(element, 'preserveOrder') === 'false';
      return { kind: isUnordered ? 'interleave' : element.local, of, ...occurrence };
    }
    default:
      return undefined;
  }
}

function readExpansion(element: TreeElement): ClassExpansion {
  const said = attributeOf(element, 'expand');
  return classExpansions.find((each) => each === said) ?? 'alternate';
}

function readNames(element: TreeElement, attribute: string): string[] | undefined {
  return attributeOf(element, attribute)?.trim().split(/\s+/);
}
