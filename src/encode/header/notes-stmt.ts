import { element, type XmlContent, type XmlElement } from '../../xml/xml-element.js';
import { drawPlainText } from '../encode-context.js';
import { type HeaderContext, isOnLabelsLine, wordsOf } from './header-context.js';

/**
 * Returns the `notesStmt` (HD27): all words of the front matter that stand nowhere else in the header, as written, and the
 * labels; so that no character of the source is missing.
 */
export function drawNotesStmt(context: HeaderContext): XmlElement | undefined {
  const { document } = context;
  const labels: XmlContent[] = [];
  const notes: XmlElement[] = [];
  for (const field of document.frontMatter) {
    const label = field.label ? document.text.slice(field.label.start, field.label.end) : undefined;
    const sameLine = isOnLabelsLine(field, context);
    if (label && !sameLine)
      labels.push(...(labels.length > 0 ? [' '] : []), element('label', {}, ...drawPlainText(label)));
    const isPlaced = field.key !== undefined && context.fieldOf(field.key) === field;
    if (isPlaced) continue;
    const words = drawPlainText(wordsOf(field, document.text));
    if (words.length === 0 && !sameLine) continue;
    const between = field.label ? document.text.slice(field.label.end, field.value.start) : '';
    const content = label && sameLine ? [element('label', {}, ...drawPlainText(label)), between, ...words] : words;
    notes.push(element('note', { type: 'frontMatter', n: label ? labelName(label) : undefined }, content));
  }
  if (labels.length > 0) notes.push(element('note', { type: 'frontMatterLabels' }, labels));
  return notes.length > 0 ? element('notesStmt', {}, notes) : undefined;
}

/** "Original Language:" is called "Original Language". */
function labelName(label: string): string | undefined {
  const name = label.replace(/[\s:]+$/, '').replace(/[^\P{C}]/gu, '');
  return name === '' ? undefined : name;
}
