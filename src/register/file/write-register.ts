import type { EntityKind } from '../../model/annotation/entity-annotation.js';
import type { Register } from '../../model/register.js';
import { TEI_NAMESPACE } from '../../xml/names.js';
import { applySplices, type Splice } from '../../xml/splice.js';
import { writeXml } from '../../xml/write-xml.js';
import { element, type XmlElement } from '../../xml/xml-element.js';
import { type DatedIdno, drawIdno, drawRegisterEntry, isRegisterContainer, writeFragment } from './draw-entry.js';
import { ELEMENT_NAMES, namesOfKind } from './element-names.js';
import type { ElementPlace } from './locate-elements.js';
import type { FileEntry, RegisterFile } from './register-file.js';

/** What an entry that is in the file already gets besides. */
export interface EntryAddition {
  readonly id: string;
  /** @default none */
  readonly variants?: readonly string[];
  /** @default none */
  readonly idnos?: readonly DatedIdno[];
  /** The entry that a person decided it is the same as. @default nothing is written */
  readonly sameAs?: string;
}

/** What is to be added to a register file. */
export interface RegisterChanges {
  /** Entries whose ids the file does not have. @default none */
  readonly entries?: Register;
  /** @default none */
  readonly additions?: readonly EntryAddition[];
}

/** Returns a new register file with a minimal header and one list a kind, in the order of `register`. */
export function createRegisterFile(
  register: Register,
  { title = 'Register' }: { readonly title?: string } = {},
): string {
  const header = element(
    'teiHeader',
    {},
    element(
      'fileDesc',
      {},
      element('titleStmt', {}, element('title', {}, title)),
      element('publicationStmt', {}, element('p', {}, 'Unpublished working register.')),
      element('sourceDesc', {}, element('p', {}, 'Gathered from the registers of encoded documents.')),
    ),
  );
  const root = element('TEI', {}, header, element('standOff', {}, ...drawLists(register)));
  return writeXml(root, { isContainer: isRegisterContainer });
}

function drawLists(register: Register): XmlElement[] {
  return ELEMENT_NAMES.flatMap(({ kind, list }) => {
    const entries = register.filter((entry) => entry.kind === kind);
    return entries.length === 0 ? [] : [element(list, {}, ...entries.map(drawRegisterEntry))];
  });
}

/**
 * Returns the text of the register file with the changes made: new entries at the end of the list of their kind, new names
 * behind the names an entry has, identifiers behind those. Every character that was there stays where it was; names and
 * identifiers that an entry has already are not written again.
 *
 * @throws {RangeError} when an addition is for an entry that the file does not have.
 */
export function addToRegister(file: RegisterFile, changes: RegisterChanges): string {
  const style = { file, children: indexChildren(file.places), lineEnd: /\r\n|\r|\n/.exec(file.text)?.[0] ?? '\n' };
  const entries = new Map(file.entries.map((entry) => [entry.id, entry]));
  const splices = (changes.additions ?? []).flatMap((addition) => {
    const entry = entries.get(addition.id);
    if (entry === undefined) throw new RangeError(`The register has no entry "${addition.id}"`);
    return spliceAddition(entry, addition, style);
  });
  const added = (changes.entries ?? []).filter(({ id }) => !file.ids.has(id));
  return applySplices(file.text, [...splices, ...spliceEntries(added, style)]);
}

interface FileStyle {
  readonly file: RegisterFile;
  readonly children: ReadonlyMap<number, readonly ElementPlace[]>;
  readonly lineEnd: string;
}

function indexChildren(places: readonly ElementPlace[]): ReadonlyMap<number, readonly ElementPlace[]> {
  const children = new Map<number, ElementPlace[]>();
  for (const place of places) {
    const siblings = children.get(place.parent);
    if (siblings) siblings.push(place);
    else children.set(place.parent, [place]);
  }
  return children;
}

function spliceAddition(entry: FileEntry, addition: EntryAddition, style: FileStyle): Splice[] {
  const { file, children } = style;
  const place = file.places[entry.element];
  if (place === undefined) return [];
  const inner = children.get(entry.element) ?? [];
  const { names } = namesOfKind(entry.kind);
  const known = new Set([entry.name, ...entry.variants]);
  const knownIdnos = new Set(entry.idnos.map(({ type, value }) => `${type} ${value}`));
  const variants = [...new Set(addition.variants ?? [])]
    .filter((variant) => !known.has(variant))
    .map((variant) => element(names[0], { type: 'variant' }, variant));
  const idnos = (addition.idnos ?? []).filter(({ type, value }) => !knownIdnos.has(`${type} ${value}`)).map(drawIdno);
  const lastName = inner.findLast(({ local }) => names.includes(local));
  const lastIdno = inner.findLast(({ local }) => local === 'idno');
  if (lastName === undefined) return [];
  const behind = (sibling: ElementPlace, drawn: readonly XmlElement[]): Splice => ({
    start: sibling.end,
    end: sibling.end,
    replacement: drawn.map((one) => `${gapBefore(sibling, style)}${writeLike(sibling, one, style)}`).join(''),
  });
  const before = (sibling: ElementPlace, drawn: readonly XmlElement[]): Splice => ({
    start: sibling.start,
    end: sibling.start,
    replacement: drawn.map((one) => `${writeLike(sibling, one, style)}${gapBefore(sibling, style)}`).join(''),
  });
  const first = inner.find(({ local }) => names.includes(local)) ?? lastName;
  const splices = [
    behind(lastName, variants),
    lastIdno !== undefined
      ? behind(lastIdno, idnos)
      : entry.kind === 'event'
        ? before(first, idnos)
        : behind(lastName, idnos),
  ];
  if (addition.sameAs !== undefined && entry.sameAs === undefined) {
    const at = place.start + 1 + place.prefix.length + place.local.length;
    splices.push({ start: at, end: at, replacement: ` sameAs="#${addition.sameAs}"` });
  }
  return splices.filter(({ replacement }) => replacement !== '');
}

function spliceEntries(entries: Register, style: FileStyle): Splice[] {
  const lists: XmlElement[] = [];
  const splices: Splice[] = [];
  for (const { kind, list } of ELEMENT_NAMES) {
    const ofKind = entries.filter((entry) => entry.kind === kind);
    if (ofKind.length === 0) continue;
    const target = findList(kind, style);
    if (target === undefined) lists.push(element(list, {}, ...ofKind.map(drawRegisterEntry)));
    else splices.push(appendInto(target, ofKind.map(drawRegisterEntry), style));
  }
  if (lists.length > 0) splices.push(placeLists(lists, style));
  return splices;
}

/** The last list of the kind that stands in no other list. */
function findList(kind: EntityKind, { file: { places } }: FileStyle): ElementPlace | undefined {
  const { list } = namesOfKind(kind);
  const isOuter = ({ local, namespace, parent }: ElementPlace) =>
    local === list &&
    namespace === TEI_NAMESPACE &&
    !/^(?:list|person|org|place|event)/.test(places[parent]?.local ?? '');
  return (
    places.findLast(isOuter) ?? places.findLast(({ local, namespace }) => local === list && namespace === TEI_NAMESPACE)
  );
}

/** New lists go to the end of the standOff; without one, a standOff is made behind the header. */
function placeLists(lists: readonly XmlElement[], style: FileStyle): Splice {
  const { places } = style.file;
  const standOff = places.findLast(({ local, namespace }) => local === 'standOff' && namespace === TEI_NAMESPACE);
  if (standOff !== undefined) return appendInto(standOff, lists, style);
  const header = places.find(({ local, parent }) => local === 'teiHeader' && parent === 0);
  if (header === undefined) throw new RangeError('The register has no TEI header');
  const replacement = `${gapBefore(header, style)}${writeLike(header, element('standOff', {}, ...lists), style)}`;
  return { start: header.end, end: header.end, replacement };
}

/** Can entries of every kind be added to the file? */
export function canTakeEntries(file: RegisterFile): boolean {
  return file.places.some(({ local, parent }) => local === 'standOff' || (local === 'teiHeader' && parent === 0));
}

function appendInto(parent: ElementPlace, drawn: readonly XmlElement[], style: FileStyle): Splice {
  const { file, children, lineEnd } = style;
  const last = children.get(file.places.indexOf(parent))?.at(-1);
  const own = indentOf(parent, file.text);
  const indent = last === undefined ? `${own}  ` : indentOf(last, file.text);
  const gap = last === undefined ? `${lineEnd}${indent}` : gapBefore(last, style);
  const inner = drawn.map((one) => `${gap}${writeFragment(one, { prefix: parent.prefix, indent, lineEnd })}`).join('');
  if (last !== undefined) return { start: last.end, end: last.end, replacement: inner };
  const name = `${parent.prefix}${parent.local}`;
  if (!parent.isSelfClosing) {
    // What stands in the list, a comment perhaps, stays before the entries.
    const at = file.text.slice(0, parent.endTagStart).trimEnd().length;
    const isEmptyLine = file.text.slice(at, parent.endTagStart).includes('\n');
    return { start: at, end: at, replacement: isEmptyLine ? inner : `${inner}${lineEnd}${own}` };
  }
  const slash = file.text.lastIndexOf('/', parent.end);
  return { start: slash, end: parent.end, replacement: `>${inner}${lineEnd}${own}</${name}>` };
}

function writeLike(sibling: ElementPlace, drawn: XmlElement, { file, lineEnd }: FileStyle): string {
  return writeFragment(drawn, { prefix: sibling.prefix, indent: indentOf(sibling, file.text), lineEnd });
}

/** The white space between an element and what is before it; one line end where the two stand apart. */
function gapBefore(place: ElementPlace, { file, lineEnd }: FileStyle): string {
  const indent = indentOf(place, file.text);
  const before = file.text.slice(Math.max(0, place.start - indent.length - 1), place.start - indent.length);
  return before === '\n' || before === '\r' ? `${lineEnd}${indent}` : '';
}

function indentOf(place: ElementPlace, text: string): string {
  let start = place.start;
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start -= 1;
  return start === 0 || /[\r\n]/.test(text[start - 1] ?? '') ? text.slice(start, place.start) : '';
}
