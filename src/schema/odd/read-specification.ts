import { attributeOf, childElements, type TreeElement } from '../../xml/tree.js';
import { readAttributes } from './read-attributes.js';
import { readConstraints } from './read-constraints.js';
import { readContent } from './read-content.js';
import { readMode } from './read-mode.js';
import { proseOf } from './read-prose.js';
import type { Content, Membership, Specification } from './specification.js';

const KINDS = { elementSpec: 'element', classSpec: 'class', macroSpec: 'macro', dataSpec: 'data' } as const;

/** Is it an element that `readSpecification` reads? */
export function isSpecification({ local }: TreeElement): boolean {
  return Object.hasOwn(KINDS, local);
}

/** Reads an `elementSpec`, `classSpec`, `macroSpec` or `dataSpec`; `text` is the file that it stands in. */
export function readSpecification(element: TreeElement, text: string): Specification {
  const kind = KINDS[element.local as keyof typeof KINDS];
  const base = {
    ident: attributeOf(element, 'ident') ?? '',
    mode: readMode(element),
    module: attributeOf(element, 'module') ?? '',
    gloss: proseOf(element, 'gloss'),
    desc: proseOf(element, 'desc'),
    remarks: proseOf(element, 'remarks'),
    examples: readExamples(element, text),
    constraints: readConstraints(element, text),
    element,
  };
  if (kind === 'macro' || kind === 'data') return { kind, ...base, content: readOwnContent(element, text) };
  const [classes] = childElements(element, 'classes');
  const membership = {
    classes: classes && readMemberships(classes),
    replacesClasses: classes !== undefined && attributeOf(classes, 'mode') !== 'change',
    attributes: readAttributes(element, text),
  };
  if (kind === 'class')
    return { kind, ...base, ...membership, type: attributeOf(element, 'type') === 'atts' ? 'atts' : 'model' };
  return {
    kind,
    ...base,
    ...membership,
    namespace: attributeOf(element, 'ns'),
    content: readOwnContent(element, text),
  };
}

function readOwnContent(element: TreeElement, text: string): Content | undefined {
  const [content] = childElements(element, 'content');
  return content && readContent(content, text);
}

function readMemberships(classes: TreeElement): Membership[] {
  return childElements(classes, 'memberOf').map((member) => ({
    key: attributeOf(member, 'key') ?? '',
    mode: attributeOf(member, 'mode') === 'delete' ? 'delete' : 'add',
  }));
}

/** Returns the examples as they are written, moved left and without the namespace of examples. */
function readExamples(element: TreeElement, text: string): string[] {
  return childElements(element, 'exemplum')
    .flatMap((exemplum) => childElements(exemplum, 'egXML'))
    .map((example) => {
      const inside = text.slice(example.end, text.lastIndexOf('</', example.close - 1));
      return moveLeft(inside.replaceAll(/ xmlns="http:\/\/www\.tei-c\.org\/ns\/Examples"/g, ''));
    });
}

function moveLeft(text: string): string {
  const lines = text
    .replace(/^\s*\n/, '')
    .trimEnd()
    .split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0);
  // The first line may stand behind the tag, and has no indent of its own then.
  const indent = Math.min(...(indents.length > 1 && indents[0] === 0 ? indents.slice(1) : indents));
  return lines.map((line) => (/^ /.test(line) ? line.slice(Math.min(indent, line.search(/\S|$/))) : line)).join('\n');
}
