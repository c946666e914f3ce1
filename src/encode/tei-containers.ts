import type { XmlElement } from '../xml/xml-element.js';

/** TEI elements that hold only elements as we write them, so that white space inside them means nothing. */
const CONTAINERS: ReadonlySet<string> = new Set([
  'TEI',
  'teiCorpus',
  'teiHeader',
  'fileDesc',
  'titleStmt',
  'editionStmt',
  'publicationStmt',
  'notesStmt',
  'sourceDesc',
  'respStmt',
  'availability',
  'msDesc',
  'msIdentifier',
  'msContents',
  'msItem',
  'encodingDesc',
  'projectDesc',
  'editorialDecl',
  'correction',
  'normalization',
  'quotation',
  'hyphenation',
  'segmentation',
  'interpretation',
  'stdVals',
  'refsDecl',
  'classDecl',
  'appInfo',
  'application',
  'profileDesc',
  'abstract',
  'creation',
  'calendarDesc',
  'calendar',
  'langUsage',
  'particDesc',
  'textClass',
  'keywords',
  'correspDesc',
  'correspAction',
  'revisionDesc',
  'standOff',
  'listPerson',
  'listOrg',
  'listPlace',
  'listEvent',
  'person',
  'org',
  'place',
  'event',
  'text',
  'front',
  'body',
  'back',
  'floatingText',
  'div',
  'opener',
  'closer',
  'postscript',
  'list',
  'table',
  'row',
  'lg',
  'sp',
]);

/** Elements that hold text or blocks; blocks alone get lines of their own. */
const HOLDERS_OF_BLOCKS: ReadonlySet<string> = new Set(['item', 'quote', 'note', 'cell']);

const BLOCKS: ReadonlySet<string> = new Set(['p', 'ab', 'list', 'table', 'lg', 'quote', 'sp', 'l', 'pb']);

/** Does the element hold only elements as we write it? Everything else keeps its white space to the letter. */
export function isTeiContainer({ name, children }: XmlElement): boolean {
  if (CONTAINERS.has(name)) return true;
  return HOLDERS_OF_BLOCKS.has(name) && children.every((child) => typeof child !== 'string' && BLOCKS.has(child.name));
}
