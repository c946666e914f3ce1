import type { Code } from '../../diagnostics/codes.js';
import type { Opening, State } from '../../schema/relax-ng/automaton.js';
import type { RelaxNgSchema } from '../../schema/relax-ng/compile.js';
import { nextElements, requiredElements } from '../../schema/relax-ng/expectations.js';
import { containsName, type QualifiedName } from '../../schema/relax-ng/name-class.js';
import { everydayElement, everydayMarkup, mistakenElements } from './everyday-names.js';
import type { Frame } from './frame.js';
import { guidelinesOn } from './guidelines.js';
import { examples, mostLikelyFirst, phrase } from './likely.js';
import { nearestName } from './spelling.js';

/** What is wrong with a start tag: a code, the blanks of its message, and advice. */
export interface Finding {
  readonly code: Code;
  readonly values: Readonly<Record<string, string | number>>;
  readonly hint?: string | undefined;
  readonly expected?: readonly string[];
  /** The element that the Guidelines should be asked about. @default the one at hand */
  readonly about?: string | undefined;
}

/** How to read on behind a start tag that cannot stand where it is. */
export interface Placement {
  /** What its content is judged by; `undefined`: not at all. */
  readonly content: State | undefined;
  /** How the parent goes on; `undefined`: as if the element were not there. */
  readonly opening: Opening | undefined;
  /** Could an element that is still missing be the one that should hold this? */
  readonly explainsMissing?: boolean;
  /** `undefined` when the fault was reported before. */
  readonly finding: Finding | undefined;
}

/** The element at hand and those around it, outermost first. */
export interface Surroundings {
  readonly frame: Frame;
  readonly outer: readonly Frame[];
}

/** An element with no more parents than this belongs into one of them, whatever stands around. */
const FEW_PARENTS = 4;

/**
 * Finds what is wrong with an element that cannot come next, and the reading of the document with the fewest further complaints:
 * as the element that was meant (`persname`), behind elements that are missing, or as a well-known element in a wrong place.
 */
export function placeElement(schema: RelaxNgSchema, surroundings: Surroundings, name: QualifiedName): Placement {
  const { automaton } = schema;
  const { local } = name;
  const { frame } = surroundings;
  const { state } = frame;
  if (state === undefined) return { content: contentOf(schema, name), opening: undefined, finding: undefined };
  const next = nextElements(state.slots);
  const expected = mostLikelyFirst(next.map((each) => each.local));
  const sameName = next.find((each) => each.local === local);
  if (sameName !== undefined) {
    const opening = automaton.open(state, sameName);
    return { content: opening?.content, opening, finding: wrongNamespace(name, sameName.namespace) };
  }
  if (!isKnown(schema, name)) return placeUnknown(schema, frame, { local, next, expected });
  const late = automaton.openLate(state, name);
  if (late !== undefined) return behindMissing(automaton, frame, { name, late, expected });
  const content = contentOf(schema, name);
  if (frame.missed.has(local)) return { content, opening: undefined, finding: undefined };
  const code = frame.isRoot ? 'validate/grammar-root' : 'validate/grammar-element';
  const hint = adviseOnPlace(schema, surroundings, { name, expected });
  const parents = schema.vocabulary().parentsOf(local);
  return {
    content,
    opening: undefined,
    explainsMissing: local in mistakenElements || requiredIn(frame).some((each) => parents.includes(each)),
    finding: { code, values: { name: local, parent: frame.name }, hint, expected },
  };
}

/** What must still come in an element, the common ones first. */
function requiredIn({ state }: Frame): string[] {
  return mostLikelyFirst(new Set((state?.slots ?? []).flatMap(requiredElements)));
}

function placeUnknown(
  schema: RelaxNgSchema,
  frame: Frame,
  { local, next, expected }: { local: string; next: readonly QualifiedName[]; expected: readonly string[] },
): Placement {
  const { automaton, vocabulary } = schema;
  const { state, initial } = frame;
  const finding: Finding = { code: 'validate/grammar-unknown-element', values: { name: local }, expected };
  const candidates = [...next, ...nextElements(initial?.slots ?? [])];
  const names = candidates.map((each) => each.local);
  const everyday = everydayElement(local, names);
  const near = everyday !== undefined && names.includes(everyday) ? everyday : nearestName(local, names);
  const meant = candidates.find((each) => each.local === near);
  const opening =
    meant === undefined || state === undefined
      ? undefined
      : (automaton.open(state, meant) ?? automaton.openLate(state, meant));
  if (opening !== undefined) {
    const hint = `Did you mean ${asMeant(local, near)}?`;
    return { content: opening.content, opening, finding: { ...finding, hint, about: near } };
  }
  const elsewhere = everyday ?? nearestName(local, suggestible(vocabulary().elements.keys()));
  const hint =
    elsewhere === undefined
      ? undefined
      : `Did you mean ${asMeant(local, elsewhere)}? ${whereAllowed(schema, elsewhere, expected)}`.trim();
  return { content: undefined, opening: undefined, finding: { ...finding, hint, about: elsewhere } };
}

/** Returns what was meant: the markup where HTML's name says more than the element of TEI does. */
function asMeant(written: string, meant: string | undefined): string {
  const markup = everydayMarkup[written.toLowerCase()];
  return markup?.startsWith(`<${meant}`) === true ? markup : `"${meant}"`;
}

/** What editors of texts write; the elements that describe schemas and graphs are rarely meant. */
function suggestible(names: Iterable<string>): string[] {
  return mostLikelyFirst(names).filter(
    (name) => !['TD', 'FS', 'GD'].includes(guidelinesOn(name)?.section.slice(0, 2) ?? ''),
  );
}

function wrongNamespace({ local, namespace }: QualifiedName, wanted: string): Finding {
  return {
    code: 'validate/grammar-namespace',
    values: { name: local, found: namespace === '' ? 'no namespace' : `the namespace "${namespace}"`, wanted },
    hint: `Write xmlns="${wanted}" on the root element`,
  };
}

/** Has the schema an element of this very name? */
function isKnown({ vocabulary }: RelaxNgSchema, name: QualifiedName): boolean {
  return (vocabulary().elements.get(name.local) ?? []).some(
    ({ nameClass }) => nameClass !== undefined && containsName(nameClass, name),
  );
}

/** Returns what an element of this name holds anywhere in the schema. */
function contentOf({ automaton, vocabulary }: RelaxNgSchema, { local }: QualifiedName): State | undefined {
  const contents = (vocabulary().elements.get(local) ?? []).flatMap(({ content }) => content ?? []);
  return contents.length === 0 ? undefined : automaton.stateOf(contents);
}

function behindMissing(
  automaton: RelaxNgSchema['automaton'],
  frame: Frame,
  { name, late, expected }: { name: QualifiedName; late: Opening; expected: readonly string[] },
): Placement {
  const required = requiredIn(frame);
  const leading = required.filter((each) => leadsTo(automaton, frame, { first: each, second: name }));
  const missing = leading.length > 0 ? leading : required;
  for (const each of missing) frame.missed.add(each);
  return {
    content: late.content,
    opening: late,
    finding: {
      code: 'validate/grammar-missing-element',
      values: { parent: frame.name, what: phrase(missing), name: name.local },
      hint: `Put ${phrase(missing)} before it`,
      expected,
    },
  };
}

/** Could `second` come once `first` was there? Where a content has several forms, not every one has both. */
function leadsTo(
  automaton: RelaxNgSchema['automaton'],
  { state }: Frame,
  { first, second }: { first: string; second: QualifiedName },
): boolean {
  const name = nextElements(state?.slots ?? []).find((each) => each.local === first);
  const opening = state === undefined || name === undefined ? undefined : automaton.open(state, name);
  return opening !== undefined && automaton.openLate(automaton.endLeniently(opening), second) !== undefined;
}

function adviseOnPlace(
  schema: RelaxNgSchema,
  { frame, outer }: Surroundings,
  { name, expected }: { name: QualifiedName; expected: readonly string[] },
): string | undefined {
  const { automaton, vocabulary } = schema;
  const { local } = name;
  if (frame.isRoot) return `A document begins with ${phrase(expected)}`;
  const couldStandIn = ({ initial }: Frame) => initial !== undefined && automaton.openLate(initial, name) !== undefined;
  if (couldStandIn(frame)) return adviseOnOrder(automaton, frame, name);
  const mistaken = mistakenElements[local];
  if (mistaken !== undefined && couldStand(automaton, frame, mistaken.for)) return mistaken.because;
  const parents = new Set(vocabulary().parentsOf(local));
  // An entry of a register belongs into the list of its kind, also where an entry of another kind could hold it
  const list = `list${local.charAt(0).toUpperCase()}${local.slice(1)}`;
  if (parents.has(list) && frame.name !== list) return `Put it into "${list}"`;
  const wrappers = [...new Set([...requiredIn(frame), ...expected])].filter((each) => parents.has(each));
  if (wrappers.length > 0 && parents.size <= FEW_PARENTS) return `Put it into ${examples(wrappers)}`;
  const ancestor = outer.findLast(couldStandIn);
  if (ancestor !== undefined) return `Move it out of "${frame.name}", into the "${ancestor.name}" around it`;
  return wrappers.length > 0 ? `Put it into ${examples(wrappers)}` : whereAllowed(schema, local, expected);
}

/** Advises on an element that could have come earlier: whether it may stand beside the one before it at all. */
function adviseOnOrder(automaton: RelaxNgSchema['automaton'], frame: Frame, name: QualifiedName): string {
  const { local } = name;
  const { lastChild, initial } = frame;
  if (lastChild === local) return `"${frame.name}" holds only one "${local}" here: take one away or merge them`;
  const opening = initial === undefined ? undefined : automaton.openLate(initial, name);
  const behind = opening === undefined ? [] : nextElements(automaton.endLeniently(opening).slots);
  const isExclusive = !behind.some((each) => each.local === lastChild);
  return isExclusive
    ? `"${frame.name}" holds either "${local}" or "${lastChild}" here, not both`
    : `In "${frame.name}", "${local}" must stand before "${lastChild}"`;
}

/** Could an element of this name stand in the frame, now or earlier? */
function couldStand(automaton: RelaxNgSchema['automaton'], { initial }: Frame, local: string): boolean {
  const name = nextElements(initial?.slots ?? []).find((each) => each.local === local);
  return initial !== undefined && name !== undefined && automaton.openLate(initial, name) !== undefined;
}

function whereAllowed({ vocabulary }: RelaxNgSchema, local: string, expected: readonly string[]): string {
  if (expected.includes(local)) return '';
  const parents = mostLikelyFirst(vocabulary().parentsOf(local));
  if (parents.length === 0) return `"${local}" stands only at the root`;
  return `"${local}" is allowed ${parents.length < 6 ? 'only ' : ''}inside ${phrase(parents)}`;
}
