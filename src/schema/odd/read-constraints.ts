import { attributeOf, childElements, type TreeElement } from '../../xml/tree.js';
import { copyXml } from '../schematron/read-pattern.js';
import { readMode } from './read-mode.js';
import { proseOf } from './read-prose.js';
import type { ConstraintSpec } from './specification.js';

/** Returns the Schematron rules that a specification carries; those in another language are left out. */
export function readConstraints(owner: TreeElement, text: string): ConstraintSpec[] {
  return childElements(owner, 'constraintSpec')
    .filter((element) => /^(iso)?schematron$/.test(attributeOf(element, 'scheme') ?? 'schematron'))
    .map((element) => ({
      ident: attributeOf(element, 'ident') ?? '',
      mode: readMode(element),
      desc: proseOf(element, 'desc') ?? '',
      parts: childElements(element, 'constraint').flatMap((constraint) =>
        childElements(constraint).map((part) => ({
          local: part.local,
          namespace: part.namespace,
          id: attributeOf(part, 'id'),
          xml: copyXml(part, text),
        })),
      ),
    }));
}
