import type { Code } from '../../diagnostics/codes.js';
import type { Opening, State } from '../../schema/relax-ng/automaton.js';
import type { RelaxNgSchema } from '../../schema/relax-ng/compile.js';
import { nextElements, requiredElements } from '../../schema/relax-ng/expectations.js';
import { containsName, type QualifiedName } from '../../schema/relax-ng/name-class.js';
import type { Frame } from './frame.js';
import { mostLikelyFirst, phrase } from './likely.js';
import { nearestName } from './spelling.js';

/** What is wrong with a start tag: a code, the blanks of its message, and advice. */
export interface Finding {
  readonly code: Code;
  readonly values: Readonly<Record<string, string | number>>;
  readonly hint?: string | undefined;
  readonly expected?: readonly string[];
}

/** How to read on behind a start tag that cannot stand where it is. */
export interface Placement {
  /** What its content is judged by; `undefined`: not at all. */
  readonly content: State | undefined;
  /** How the parent goes on; `undefined`: as if the element were not there. */
  readonly opening: Opening | undefined;
  /** `undefined` when the fault was reported before. */
  readonly finding: Finding | undefined;
}

/**
 * Finds what is wrong with an element that cannot come next, and the reading of the document with the fewest further complaints:
 * as the element that was meant (`persname`), behind elements that are missing, or as a well-known element in a wrong place.
 */
export function placeElement(schema: RelaxNgSchema, frame: Frame, name: QualifiedName): Placement {
  const { automaton } = schema;
  const { local } = name;
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
  if (late !== undefined) return behindMissing(frame, state, { name, late, expected });
  const content = contentOf(schema, name);
  if (frame.missed.has(local)) return { content, opening: undefined, finding: undefined };
  const code = frame.isRoot ? 'validate/grammar-root' : 'validate/grammar-element';
  const hint = adviseOnPlace(schema, frame, { name, expected });
  return {
    content,
    opening: undefined,
    finding: { code, values: { name: local, parent: frame.name }, hint, expected },
  };
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
  const near = nearestName(
    local,
    candidates.map((each) => each.local),
  );
  const meant = candidates.find((each) => each.local === near);
  const opening =
    meant === undefined || state === undefined
      ? undefined
      : (automaton.open(state, meant) ?? automaton.openLate(state, meant));
  if (opening !== undefined) {
    return { content: opening.content, opening, finding: { ...finding, hint: `Did you mean "${near}"?` } };
  }
  const elsewhere = nearestName(local, vocabulary().elements.keys());
  const hint =
    elsewhere === undefined
      ? undefined
      : `Did you mean "${elsewhere}"? ${whereAllowed(schema, elsewhere, expected)}`.trim();
  return { content: undefined, opening: undefined, finding: { ...finding, hint } };
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
  frame: Frame,
  state: State,
  { name, late, expected }: { name: QualifiedName; late: Opening; expected: readonly string[] },
): Placement {
  const missing = mostLikelyFirst(new Set(state.slots.flatMap(requiredElements)));
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

function adviseOnPlace(
  schema: RelaxNgSchema,
  frame: Frame,
  { name, expected }: { name: QualifiedName; expected: readonly string[] },
): string | undefined {
  const { automaton, vocabulary } = schema;
  const { local } = name;
  if (frame.isRoot) return `A document begins with ${phrase(expected)}`;
  if (frame.initial !== undefined && automaton.openLate(frame.initial, name) !== undefined) {
    if (frame.children.has(local))
      return `"${frame.name}" holds only one "${local}" at such a place: take one away or merge them`;
    const after = mostLikelyFirst(frame.children);
    return `In "${frame.name}", "${local}" must stand before ${phrase(after, { most: 3 })}`;
  }
  const parents = new Set(vocabulary().parentsOf(local));
  const wrappers = expected.filter((each) => parents.has(each));
  if (wrappers.length > 0) return `Put it into ${phrase(wrappers, { most: 3 })}`;
  return whereAllowed(schema, local, expected);
}

function whereAllowed({ vocabulary }: RelaxNgSchema, local: string, expected: readonly string[]): string {
  if (expected.includes(local)) return '';
  const parents = mostLikelyFirst(vocabulary().parentsOf(local));
  if (parents.length === 0) return `"${local}" stands only at the root`;
  return `"${local}" is allowed ${parents.length < 6 ? 'only ' : ''}inside ${phrase(parents)}`;
}
