import { attributeOf, childElements, type TreeElement, treeText } from '../../xml/tree.js';

/**
 * Returns the words of the child `local` (`gloss`, `desc`, `remarks`) in English, the language of the specifications, else in whatever
 * comes first; `undefined` when there is none.
 *
 * Tags that are spoken of get their angle brackets: `<gi>said</gi>` is read as "<said>", `<att>who</att>` as "@who".
 */
export function proseOf(element: TreeElement, local: string): string | undefined {
  const all = childElements(element, local).filter((child) => attributeOf(child, 'type') !== 'deprecationInfo');
  const chosen = all.find((child) => /^en\b/.test(attributeOf(child, 'xml:lang') ?? 'en')) ?? all[0];
  const text = chosen === undefined ? '' : spoken(chosen).replaceAll(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

function spoken(element: TreeElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (child.local === 'gi') return `<${treeText(child)}>`;
      if (child.local === 'att') return `@${treeText(child)}`;
      if (child.local === 'p') return `${spoken(child)} `;
      return spoken(child);
    })
    .join('');
}
