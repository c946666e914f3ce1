import type { XmlContent, XmlElement } from '../xml/xml-element.js';

/** Names and phrases: `macro.phraseSeq`, which has no blocks. */
const NOT_IN_PHRASE = new Set(['p', 'ab', 'list', 'label']);

/** Datelines and dates: phrases and milestones, but nothing of `model.inter`. */
const NOT_IN_DATE = new Set([...NOT_IN_PHRASE, 'said', 'quote']);

/** Descriptions: `macro.limitedContent`, names and dates only. */
const NOT_IN_DESC = new Set([
  ...[
    'p',
    'ab',
    'note',
    'kinesic',
    'vocal',
    'incident',
    'pb',
    'fw',
    'lb',
    'pc',
    'sic',
    'supplied',
    'gap',
    'corr',
    'seg',
  ],
  ...['choice', 'label', 'g'],
]);

/** Elements whose words are not the source's. */
const ADDED = new Set(['corr', 'expan']);

const FORBIDDEN: Readonly<Record<string, ReadonlySet<string> | 'elements'>> = {
  pc: 'elements',
  dateline: NOT_IN_DATE,
  byline: NOT_IN_DATE,
  date: NOT_IN_DATE,
  time: NOT_IN_DATE,
  desc: NOT_IN_DESC,
  ...Object.fromEntries(
    [
      ...['persName', 'orgName', 'placeName', 'eventName', 'roleName', 'rs', 'label', 'speaker', 'soCalled', 'foreign'],
      ...['num', 'measure', 'abbr', 'title', 'ref', 'fw'],
    ].map((name) => [name, NOT_IN_PHRASE]),
  ),
};

/**
 * Returns `children` as the content of the element `parent`: what TEI does not allow there gives way to what it holds, so
 * that the text stays. `report` hears of every element that gave way.
 *
 * Source: the content models of TEI P5, for the elements that we write.
 */
export function fitContent(
  parent: string,
  children: readonly XmlContent[],
  report: (dropped: XmlElement, parent: string) => void,
): XmlContent[] {
  const forbidden = FORBIDDEN[parent];
  if (!forbidden) return [...children];
  return children.flatMap((child) => {
    if (typeof child === 'string' || !(forbidden === 'elements' || forbidden.has(child.name))) return [child];
    report(child, parent);
    const sourceWords = child.children.filter((part) => typeof part === 'string' || !ADDED.has(part.name));
    return ADDED.has(child.name) ? [] : fitContent(parent, sourceWords, report);
  });
}
