import { attributeOf, childElements, type TreeElement } from '../../xml/tree.js';
import { proseOf } from './read-prose.js';
import type { ListedValue } from './specification.js';

/** Returns the values that a `valList` lists; those with mode `delete` are left out. */
export function readValues(list: TreeElement): ListedValue[] {
  return childElements(list, 'valItem')
    .filter((item) => attributeOf(item, 'mode') !== 'delete')
    .map((item) => ({
      ident: attributeOf(item, 'ident') ?? '',
      desc: proseOf(item, 'desc') ?? proseOf(item, 'gloss') ?? '',
    }));
}

/** Returns the values that a `valList` takes away. */
export function readDeletedValues(list: TreeElement): string[] {
  return childElements(list, 'valItem')
    .filter((item) => attributeOf(item, 'mode') === 'delete')
    .map((item) => attributeOf(item, 'ident') ?? '');
}
