import type { RegisterEntry } from '../../model/register.js';
import { TEI_NAMESPACE } from '../../xml/names.js';
import { writeXml } from '../../xml/write-xml.js';
import { element, type XmlElement } from '../../xml/xml-element.js';
import { namesOfKind } from './element-names.js';

/** An identifier in an authority file, with how it was found, when a service gave it. */
export interface DatedIdno {
  readonly type: string;
  readonly value: string;
  /** The day of the answer, `1961-11-05`; written as `@when`. */
  readonly date?: string;
  /** What the service scored it, on its own scale; written as `@n`. */
  readonly score?: number;
}

/** Returns one entry with its names and identifiers (TEI Guidelines, 14.3). */
export function drawRegisterEntry(entry: RegisterEntry): XmlElement {
  const { entry: name, names } = namesOfKind(entry.kind);
  const drawnNames = [
    element(names[0], { type: entry.isUnnamed ? 'description' : 'main' }, entry.name),
    ...entry.variants.map((variant) => element(names[0], { type: 'variant' }, variant)),
  ];
  const idnos = entry.idnos.map(drawIdno);
  // An event wants its identifiers before its names, all others take them behind.
  const children = entry.kind === 'event' ? [...idnos, ...drawnNames] : [...drawnNames, ...idnos];
  return element(
    name,
    { 'xml:id': entry.id, cert: entry.certainty === 'high' ? undefined : entry.certainty },
    ...children,
  );
}

/** Returns the element of an identifier. */
export function drawIdno({ type, value, date, score }: DatedIdno): XmlElement {
  return element('idno', { type, when: date, n: score === undefined ? undefined : String(score) }, value);
}

const CONTAINERS = new Set(['TEI', 'standOff', 'listPerson', 'listOrg', 'listPlace', 'listEvent']);
const ENTRIES = new Set(['person', 'org', 'place', 'event']);

/** Does the element hold only elements, as registers are written? */
export function isRegisterContainer({ name }: XmlElement): boolean {
  return (
    CONTAINERS.has(name) ||
    ENTRIES.has(name) ||
    /^(?:teiHeader|(?:file|source)Desc|(?:title|publication)Stmt)$/.test(name)
  );
}

/** How a piece of a file is written so that it looks like its surroundings. */
export interface FragmentOptions {
  /** `tei:` where the file writes its elements so. @default '' */
  readonly prefix?: string;
  /** What stands before the line of the element. @default '' */
  readonly indent?: string;
  /** @default LF */
  readonly lineEnd?: string;
}

/** Returns an element as a piece of a file in which the TEI namespace is declared; its first line is not indented. */
export function writeFragment(drawn: XmlElement, options: FragmentOptions = {}): string {
  const { prefix = '', indent = '', lineEnd = '\n' } = options;
  const document = writeXml(drawn, { isContainer: isRegisterContainer });
  return (
    document
      .slice(document.indexOf(`<${drawn.name}`))
      .trimEnd()
      .replace(` xmlns="${TEI_NAMESPACE}"`, '')
      // In text and attributes "<" is always written as a reference, so what is left is tags.
      .replace(/<(\/?)/g, `<$1${prefix}`)
      .replaceAll('\n', `${lineEnd}${indent}`)
  );
}
