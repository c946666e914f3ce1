import { attributeOf, childElements, readTree, treeText } from '../../xml/tree.js';

/** What a compiled rule found. */
export interface RuleFinding {
  /** Was the rule broken, or could it not be asked? */
  readonly kind: 'broken' | 'failed';
  /** The id of the assertion, else of its rule, else of its pattern, else the context. */
  readonly rule: string;
  /** The author's word for how bad it is. */
  readonly role: string | undefined;
  /** Where, as the XPath function `path()` writes it. */
  readonly path: string;
  /** The address of the document, when a rule asked another one. */
  readonly document: string | undefined;
  readonly text: string;
}

/** Reads what a stylesheet of {@link compileSchematron} has written. */
export function readFindings(output: string): RuleFinding[] {
  const { root } = readTree(output);
  if (root === undefined) throw new Error(`The rules wrote no findings: ${output.slice(0, 80)}`);
  return childElements(root).map((element) => ({
    kind: element.local === 'finding' ? 'broken' : 'failed',
    rule: attributeOf(element, 'rule') ?? '',
    role: attributeOf(element, 'role'),
    path: attributeOf(element, 'path') ?? '/',
    document: attributeOf(element, 'document'),
    text: treeText(element).replaceAll(/\s+/g, ' ').trim(),
  }));
}
