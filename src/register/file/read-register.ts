import { createDiagnostic, type Diagnostic, type Position } from '../../diagnostics/diagnostic.js';
import { indexLines, positionOf } from '../../diagnostics/line-index.js';
import type { EntityKind } from '../../model/annotation/entity-annotation.js';
import { TEI_NAMESPACE } from '../../xml/names.js';
import { evenSpace } from '../mention.js';
import { ELEMENT_NAMES, type ElementNames } from './element-names.js';
import { createEntrySchema, type RawEntry } from './entry-schema.js';
import { locateElements } from './locate-elements.js';
import { listElements, type PlainElement, plainTextOf, readPlainXml } from './read-plain-xml.js';
import type { FileEntry, RegisterFile } from './register-file.js';

/** A register file and what is wrong with it. */
export interface ReadRegister {
  readonly file: RegisterFile;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Returns the entries of a TEI file: every `person`, `org`, `place` and `event` in a list, wherever it stands. The main name is
 * the one of `@type` `main`, else the first that is no `variant`, else the first.
 *
 * An entry that cannot be used is left out and reported with its line and column. A file that is not well-formed, or has
 * declarations of its own, gives no entries and one diagnostic.
 */
export function readRegister(text: string, { source }: { readonly source: string }): ReadRegister {
  const { places, hasDoctype, diagnostics: faults } = locateElements(text, { source });
  const nothing = { source, text, entries: [], places: [], ids: new Set<string>() };
  if (faults.length > 0) return { file: nothing, diagnostics: faults };
  const refuse = (problem: string): ReadRegister => ({
    file: nothing,
    diagnostics: [createDiagnostic('register/unreadable', { source, values: { problem } })],
  });
  if (hasDoctype) return refuse('it has a document type declaration; remove it and write the characters themselves');
  let elements: readonly PlainElement[];
  try {
    elements = listElements(readPlainXml(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  if (elements.length !== places.length) return refuse('two readings of it do not agree');

  const lines = indexLines(text);
  const schema = createEntrySchema();
  const diagnostics: Diagnostic[] = [];
  const entries = new Map<string, FileEntry>();
  for (const [index, place] of places.entries()) {
    const element = elements[index];
    const names = ELEMENT_NAMES.find(({ entry }) => entry === place.local);
    if (element === undefined || names === undefined || place.namespace !== TEI_NAMESPACE) continue;
    if (!isInList(names, places[place.parent]?.local)) continue;
    const position = positionOf(lines, { start: place.start, end: place.startTagEnd });
    const judged = judgeEntry(readEntry(element, names), names.kind, { source, position, schema });
    diagnostics.push(...judged.diagnostics);
    if (judged.entry === undefined) continue;
    const { id } = judged.entry;
    if (entries.has(id))
      diagnostics.push(createDiagnostic('register/duplicate-id', { source, position, values: { id } }));
    else entries.set(id, { ...judged.entry, element: index });
  }
  const ids = new Set(elements.map(({ attributes }) => attributes['xml:id']?.trim()).filter((id) => id !== undefined));
  return { file: { source, text, entries: [...entries.values()], places, ids }, diagnostics };
}

/** A place stands in a list or in a larger place, a body in a list or in a larger body. */
function isInList({ list, entry }: ElementNames, parent: string | undefined): boolean {
  return parent === list || (parent === entry && entry !== 'person');
}

function readEntry({ attributes, children }: PlainElement, { names }: ElementNames): RawEntry {
  const inner = children.filter((child): child is PlainElement => typeof child !== 'string');
  const value = (name: string) => attributes[name]?.trim();
  return {
    id: value('xml:id'),
    cert: value('cert'),
    sameAs: value('sameAs'),
    names: inner
      .filter(({ name }) => names.includes(localOf(name)))
      .map((child) => ({ type: child.attributes.type?.trim(), text: evenSpace(plainTextOf(child)) })),
    idnos: inner
      .filter(({ name }) => localOf(name) === 'idno')
      .map((child) => ({ type: child.attributes.type?.trim(), value: evenSpace(plainTextOf(child)) })),
  };
}

function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

type Judged = { readonly entry?: Omit<FileEntry, 'element'>; readonly diagnostics: readonly Diagnostic[] };

function judgeEntry(
  raw: RawEntry,
  kind: EntityKind,
  {
    source,
    position,
    schema,
  }: {
    readonly source: string;
    readonly position: Position;
    readonly schema: ReturnType<typeof createEntrySchema>;
  },
): Judged {
  const at = { source, position };
  // An empty name or idno is a blank that somebody means to fill in: it says nothing, and harms nothing.
  const filled = {
    ...raw,
    names: raw.names.filter(({ text }) => text !== ''),
    idnos: raw.idnos.filter(({ value }) => value !== ''),
  };
  const [first] = filled.names;
  // With neither id nor name it is no entry, but a pointer to one, as lists of speakers have them.
  if (raw.id === undefined && first === undefined) return { diagnostics: [] };
  if (raw.id === undefined)
    return { diagnostics: [createDiagnostic('register/no-id', { ...at, values: { name: first?.text ?? '' } })] };
  if (first === undefined)
    return { diagnostics: [createDiagnostic('register/no-name', { ...at, values: { id: raw.id } })] };
  const result = schema.safeParse(filled);
  if (!result.success) {
    const problem = result.error.issues[0]?.message ?? 'it has the wrong form';
    return { diagnostics: [createDiagnostic('register/wrong-value', { ...at, values: { id: raw.id, problem } })] };
  }
  const { id, cert, sameAs, names, idnos } = result.data;
  const main = names.find(({ type }) => type === 'main') ?? names.find(({ type }) => type !== 'variant') ?? first;
  return {
    entry: {
      id,
      kind,
      name: main.text,
      isUnnamed: main.type === 'description',
      variants: [...new Set(names.map(({ text }) => text))].filter((text) => text !== main.text),
      certainty: cert,
      idnos,
      ...(sameAs === undefined ? {} : { sameAs: sameAs.slice(1) }),
    },
    diagnostics: [],
  };
}
