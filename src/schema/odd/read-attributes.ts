import { attributeOf, childElements, type TreeElement } from '../../xml/tree.js';
import { readConstraints } from './read-constraints.js';
import { readDataReference, readOccurrence } from './read-content.js';
import { readMode } from './read-mode.js';
import { proseOf } from './read-prose.js';
import { readDeletedValues, readValues } from './read-values.js';
import type { AttributeList, AttributeSpec } from './specification.js';

/** Returns the attributes that a specification lists itself. */
export function readAttributes(owner: TreeElement, text: string): AttributeList {
  const lists = childElements(owner, 'attList').map((list) => readList(list, text));
  const [only] = lists;
  return only !== undefined && lists.length === 1 ? only : { kind: 'list', org: 'group', of: lists };
}

function readList(list: TreeElement, text: string): AttributeList {
  return {
    kind: 'list',
    org: attributeOf(list, 'org') === 'choice' ? 'choice' : 'group',
    of: childElements(list).flatMap((child): AttributeList['of'] => {
      if (child.local === 'attList') return [readList(child, text)];
      if (child.local === 'attDef') return [readAttribute(child, text)];
      if (child.local !== 'attRef') return [];
      const className = attributeOf(child, 'class') ?? '';
      return [{ kind: 'reference', className, name: attributeOf(child, 'name') ?? '' }];
    }),
  };
}

function readAttribute(element: TreeElement, text: string): AttributeSpec {
  const usage = attributeOf(element, 'usage');
  const [datatype] = childElements(element, 'datatype');
  const [values] = childElements(element, 'valList');
  return {
    kind: 'attribute',
    mode: readMode(element),
    ident: attributeOf(element, 'ident') ?? '',
    namespace: attributeOf(element, 'ns'),
    usage: usage === 'req' || usage === 'rec' || usage === 'opt' ? usage : usage === 'mwa' ? 'opt' : undefined,
    datatype: datatype && { ...readOccurrence(datatype), data: readData(datatype) },
    values: values && {
      type: readListType(values),
      mode: readMode(values),
      of: readValues(values),
      taken: readDeletedValues(values),
    },
    desc: proseOf(element, 'desc') ?? proseOf(element, 'gloss'),
    constraints: readConstraints(element, text),
  };
}

function readData(datatype: TreeElement) {
  const [reference] = childElements(datatype, 'dataRef');
  return reference && readDataReference(reference);
}

function readListType(list: TreeElement): 'closed' | 'semi' | 'open' {
  const type = attributeOf(list, 'type');
  return type === 'closed' || type === 'semi' ? type : 'open';
}
