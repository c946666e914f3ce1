import { attributeOf, type TreeElement } from '../../xml/tree.js';
import { type MessagePart, SCHEMATRON_NAMESPACE } from './rules.js';

const QUICK_FIX_NAMESPACE = 'http://www.schematron-quickfix.com/validator/process';

/**
 * Returns the words of an assertion, a report or a diagnostic.
 *
 * ```
 * <report>The <name/> has no <emph>who</emph>.</report>   The |name(.)| has no |who|.
 * ```
 *
 * Quick fixes are offers to an editor and no part of the message.
 */
export function readMessage(element: TreeElement): MessagePart[] {
  return element.children.flatMap((child): MessagePart[] => {
    if (typeof child === 'string') return [{ text: child }];
    if (child.namespace === QUICK_FIX_NAMESPACE) return [];
    if (child.namespace !== SCHEMATRON_NAMESPACE) return readMessage(child);
    if (child.local === 'value-of') return [{ select: attributeOf(child, 'select') ?? "''" }];
    if (child.local === 'name') return [{ select: `name(${attributeOf(child, 'path') ?? '.'})` }];
    return readMessage(child);
  });
}
