import { attributeOf, type TreeElement } from '../../xml/tree.js';
import type { Mode } from './specification.js';

/** Returns what is to be done with what an element specifies: `add` where nothing is said. */
export function readMode(element: TreeElement): Mode {
  const mode = attributeOf(element, 'mode');
  return mode === 'change' || mode === 'replace' || mode === 'delete' ? mode : 'add';
}
