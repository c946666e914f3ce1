import type { Automaton, State } from '../../schema/relax-ng/automaton.js';
import type { RelaxNgSchema } from '../../schema/relax-ng/compile.js';
import { possibleAttributes, requiredAttributes } from '../../schema/relax-ng/expectations.js';
import type { NamespaceResolver, XmlAttribute } from '../../xml/xml-event.js';
import { describeValue } from './describe-value.js';
import { everydayAttribute } from './everyday-names.js';
import { mostLikelyFirst, phrase } from './likely.js';
import type { Finding } from './place-element.js';
import { nearestName } from './spelling.js';

/** What the attributes of one start tag are judged with. */
export interface AttributeContext {
  readonly element: string;
  readonly resolve: NamespaceResolver;
  /** Called with each fault and the attribute at fault; without one, the fault is the start tag's. */
  readonly report: (finding: Finding, attribute?: XmlAttribute) => void;
}

/** Returns the state behind the start tag, reporting attributes that are unknown, wrong or missing and reading on. */
export function checkAttributes(
  schema: RelaxNgSchema,
  content: State,
  attributes: readonly XmlAttribute[],
  context: AttributeContext,
): State {
  const { automaton } = schema;
  let state = content;
  for (const attribute of attributes) {
    const next = automaton.afterAttribute(
      state,
      automaton.nameOf(attribute.namespace, attribute.local),
      attribute.value,
      context.resolve,
    );
    state = next ?? readOn(schema, state, attribute, context);
  }
  const closed = automaton.closeTag(state);
  if (closed !== undefined) return closed;
  context.report(findMissing(state, context.element));
  return automaton.closeTagLeniently(state);
}

function readOn(schema: RelaxNgSchema, state: State, attribute: XmlAttribute, context: AttributeContext): State {
  const { automaton } = schema;
  const name = automaton.nameOf(attribute.namespace, attribute.local);
  const step = automaton.attribute(state, name);
  if (step !== undefined) {
    context.report(findWrongValue(step.values, attribute, context.element), attribute);
    return automaton.afterAnyValue(state, name);
  }
  const possible = possibleAttributes(state.slots);
  const meant = findMeant(attribute.name, possible);
  context.report(findUnknown(schema, attribute, { element: context.element, possible, meant }), attribute);
  return meant === undefined ? state : automaton.afterAnyValue(state, nameOfWritten(automaton, meant));
}

function nameOfWritten(automaton: Automaton, written: string) {
  return written.startsWith('xml:')
    ? automaton.nameOf('http://www.w3.org/XML/1998/namespace', written.slice(4))
    : automaton.nameOf('', written);
}

function findMeant(written: string, possible: readonly string[]): string | undefined {
  if (possible.includes(`xml:${written.toLowerCase()}`)) return `xml:${written.toLowerCase()}`;
  return everydayAttribute(written, possible) ?? nearestName(written, possible);
}

function findUnknown(
  { vocabulary }: RelaxNgSchema,
  { name, local }: XmlAttribute,
  { element, possible, meant }: { element: string; possible: readonly string[]; meant: string | undefined },
): Finding {
  const owners = mostLikelyFirst(vocabulary().ownersOf(local));
  const elsewhere = owners.length === 0 ? undefined : `@${name} stands on ${phrase(owners, { most: 4 })}`;
  return {
    code: 'validate/grammar-attribute',
    values: { element, name },
    hint: meant === undefined ? elsewhere : `Did you mean @${meant}?`,
    expected: possible,
  };
}

function findWrongValue(
  values: Parameters<typeof describeValue>[0],
  { name, value }: XmlAttribute,
  element: string,
): Finding {
  const { wanted, repaired, listed, advice } = describeValue(values, value);
  return {
    code: 'validate/datatype-attribute',
    values: { name, element, value: shorten(value), wanted },
    hint: repaired === undefined ? advice : `Did you mean "${repaired}"?`,
    expected: listed,
  };
}

function findMissing(state: State, element: string): Finding {
  const [alive] = state.slots.filter((slot) => slot.kind !== 'notAllowed');
  const missing = alive === undefined ? [] : requiredAttributes(alive);
  const what = missing.map((names) => phrase(names, { quote: '@' })).join(' and ');
  return {
    code: 'validate/grammar-missing-attribute',
    values: { element, what: what || 'other attributes' },
    expected: missing.flat(),
  };
}

/** Returns the first part of a long value. */
export function shorten(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
