import type { Annotation } from '../model/annotation.js';
import { compareSpans } from '../model/span.js';

/** Inline kinds of one span nest in this order, the first outermost; kinds that are not here come after these. */
const OUTERMOST_FIRST = [
  ...['speech', 'blockQuotation', 'scareQuote', 'note', 'aside', 'correction', 'sic', 'supplied', 'omission', 'title'],
  ...[
    'event',
    'organization',
    'person',
    'place',
    'role',
    'roleName',
    'date',
    'time',
    'measure',
    'number',
    'abbreviation',
  ],
];

/**
 * Returns the annotations in reading order, each kind once on a span; the result does not depend on the order given. Of two
 * of one kind on one span the first by rule name stays.
 */
export function sortAnnotations(annotations: readonly Annotation[]): Annotation[] {
  const sorted = [...annotations].sort(
    (a, b) =>
      compareSpans(a.span, b.span) ||
      rank(a) - rank(b) ||
      compareText(a.kind, b.kind) ||
      compareText(a.rule, b.rule) ||
      compareText(JSON.stringify(a), JSON.stringify(b)),
  );
  return sorted.filter((annotation, index) => {
    const before = sorted[index - 1];
    return (
      !before ||
      before.kind !== annotation.kind ||
      compareSpans(before.span, annotation.span) !== 0 ||
      isStackable(annotation)
    );
  });
}

/** A quotation that quotes nothing but another one has its span, a division that of its one section, an item that of a list in it. */
function isStackable({ kind }: Annotation): boolean {
  return ['speech', 'division', 'list', 'item'].includes(kind);
}

function rank({ kind }: Annotation): number {
  const index = OUTERMOST_FIRST.indexOf(kind);
  return index < 0 ? OUTERMOST_FIRST.length : index;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
