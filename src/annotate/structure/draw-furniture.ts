import type { Annotation } from '../../model/annotation.js';
import type { Page } from './block-rule.js';
import { mark } from './mark.js';

/** Makes the marks for page numbers, running heads and the starts of pages; they may lie inside a paragraph that goes on after them. */
export function drawFurniture({ furniture, pages }: Page): Annotation[] {
  return [
    ...furniture.map(({ line, type, evidence }) =>
      mark('formeWork', line, { rule: 'structure/page-furniture', evidence }, { type }),
    ),
    ...pages.map(({ at, n, evidence }) =>
      mark(
        'pageBreak',
        { start: at, end: at },
        { rule: 'structure/page-start', evidence },
        { inferred: false, ...(n === undefined ? {} : { n }) },
      ),
    ),
  ];
}
