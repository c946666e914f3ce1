import type { DatatypeContext } from './datatypes/datatype.js';
import { createDerivatives, type Derivatives } from './derivatives.js';
import type { QualifiedName } from './name-class.js';
import type { Pattern } from './pattern.js';
import type { PatternStore } from './pattern-store.js';

/**
 * What may still come in one element. Where the schema leaves open which of several definitions an element follows, each is a
 * slot; a slot that can no longer match holds `notAllowed`. States are interned, and remember where each step led.
 */
export interface State {
  readonly id: number;
  readonly slots: readonly Pattern[];
  /** Does what comes depend on what the text says? */
  readonly readsText: boolean;
  /** May the element end here? */
  readonly mayEnd: boolean;
  readonly openings: Map<QualifiedName, Opening | undefined>;
  /** As `openings`, for elements before which something is missing. */
  readonly lateOpenings: Map<QualifiedName, Opening | undefined>;
  readonly attributes: Map<QualifiedName, AttributeStep | undefined>;
  closed: State | undefined;
  afterText: State | undefined;
}

/** A child element begins: what it may hold, and how the parent goes on after it. */
export interface Opening {
  readonly content: State;
  /** By slot of the content, by slot of the parent. */
  readonly rests: readonly (readonly Pattern[])[];
  /** The parent's state after the child, by the last state of the child. */
  readonly after: Map<State, State>;
}

/** An attribute of one name in one state. */
export interface AttributeStep {
  /** The patterns of which its value must match one. */
  readonly values: readonly Pattern[];
  /** The next state by value, for values that are short and depend on nothing else. */
  readonly byValue: Map<string, State | undefined>;
  readonly isContextual: boolean;
  /** The next state by which of `values` match. */
  readonly byMatches: Map<string, State>;
}

/** The steps that a schema allows, worked out when first asked for. */
export interface Automaton {
  readonly start: State;
  readonly derivatives: Derivatives;
  /** Returns the one object that stands for a name. */
  nameOf(namespace: string, local: string): QualifiedName;
  /** The steps for a child element; `undefined` where none of this name may stand. */
  open(state: State, name: QualifiedName): Opening | undefined;
  /** As `open`, and what must come before the child is forgiven. */
  openLate(state: State, name: QualifiedName): Opening | undefined;
  /** The state of content that may be any of these patterns. */
  stateOf(patterns: readonly Pattern[]): State;
  attribute(state: State, name: QualifiedName): AttributeStep | undefined;
  /** The state after an attribute; `undefined` when its value does not match. */
  afterAttribute(state: State, name: QualifiedName, value: string, context: DatatypeContext): State | undefined;
  /** As if the value had matched. */
  afterAnyValue(state: State, name: QualifiedName): State;
  /** The state after the start tag; `undefined` when attributes are missing. */
  closeTag(state: State): State | undefined;
  closeTagLeniently(state: State): State;
  /** The state after text that says nothing; `undefined` where no text may stand. */
  afterText(state: State): State | undefined;
  /** The state after text that is judged. */
  afterWords(state: State, words: string, context: DatatypeContext): State | undefined;
  /** The parent's state after a child whose last state is `child`. */
  end(opening: Opening, child: State): State;
  /** The parent's state after a child, whatever the child held. */
  endLeniently(opening: Opening): State;
}

const MEMORY_PER_ATTRIBUTE = 512;
const LONGEST_REMEMBERED = 64;
const BLANK = /^[ \t\n\r]*$/;

/** Returns the automaton of the schema that starts with `pattern`. */
export function createAutomaton(store: PatternStore, pattern: Pattern): Automaton {
  const derivatives = createDerivatives(store);
  const states = new Map<string, State>();
  const names = new Map<string, Map<string, QualifiedName>>();
  const { notAllowed } = store;

  function intern(slots: readonly Pattern[]): State {
    const key = slots.map(({ id }) => id).join(' ');
    let state = states.get(key);
    if (state === undefined) {
      state = {
        id: states.size,
        slots,
        readsText: slots.some((slot) => slot.readsText),
        mayEnd: slots.some((slot) => slot.isNullable),
        openings: new Map(),
        lateOpenings: new Map(),
        attributes: new Map(),
        closed: undefined,
        afterText: undefined,
      };
      states.set(key, state);
    }
    return state;
  }

  const dead = (state: State): boolean => state.slots.every((slot) => slot === notAllowed);
  const step = (state: State, next: (slot: Pattern) => Pattern): State => intern(state.slots.map(next));
  const alive = (state: State): State | undefined => (dead(state) ? undefined : state);

  function workOutOpening(state: State, name: QualifiedName, isLate = false): Opening | undefined {
    const contents = new Map<Pattern, Pattern[][]>();
    for (const [index, slot] of state.slots.entries()) {
      for (const { content, rest } of derivatives.begin(slot, name, isLate)) {
        let rests = contents.get(content);
        if (rests === undefined) contents.set(content, (rests = state.slots.map(() => [])));
        rests[index]?.push(rest);
      }
    }
    if (contents.size === 0) return undefined;
    const rests = [...contents.values()].map((bySlot) => bySlot.map((each) => store.choice(each)));
    return { content: intern([...contents.keys()]), rests, after: new Map() };
  }

  function join(opening: Opening, survivors: readonly number[]): State {
    const width = opening.rests[0]?.length ?? 0;
    return intern(
      Array.from({ length: width }, (_, slot) =>
        store.choice(survivors.map((content) => opening.rests[content]?.[slot] ?? notAllowed)),
      ),
    );
  }

  function afterMatches(state: State, name: QualifiedName, found: AttributeStep, matching: readonly Pattern[]): State {
    const key = matching.map(({ id }) => id).join(' ');
    let next = found.byMatches.get(key);
    if (next === undefined) {
      next = step(state, (slot) => derivatives.attribute(slot, name, (value) => matching.includes(value)));
      found.byMatches.set(key, next);
    }
    return next;
  }

  const automaton: Automaton = {
    start: intern([pattern]),
    derivatives,
    nameOf(namespace, local) {
      let locals = names.get(namespace);
      if (locals === undefined) names.set(namespace, (locals = new Map()));
      let name = locals.get(local);
      if (name === undefined) locals.set(local, (name = { namespace, local }));
      return name;
    },
    stateOf: (contents) => intern([store.choice(contents)]),
    openLate(state, name) {
      let opening = state.lateOpenings.get(name);
      if (opening === undefined && !state.lateOpenings.has(name)) {
        opening = workOutOpening(state, name, true);
        state.lateOpenings.set(name, opening);
      }
      return opening;
    },
    open(state, name) {
      let opening = state.openings.get(name);
      if (opening === undefined && !state.openings.has(name)) {
        opening = workOutOpening(state, name);
        state.openings.set(name, opening);
      }
      return opening;
    },
    attribute(state, name) {
      let found = state.attributes.get(name);
      if (found === undefined && !state.attributes.has(name)) {
        const values = [...new Set(state.slots.flatMap((slot) => derivatives.valuesOf(slot, name)))];
        const isContextual = values.some(dependsOnNamespaces);
        found = values.length === 0 ? undefined : { values, isContextual, byValue: new Map(), byMatches: new Map() };
        state.attributes.set(name, found);
      }
      return found;
    },
    afterAttribute(state, name, value, context) {
      const found = automaton.attribute(state, name);
      if (found === undefined) return undefined;
      const known = found.byValue.get(value);
      if (known !== undefined) return known;
      const matching = found.values.filter((each) => derivatives.matches(each, value, context));
      const next = matching.length === 0 ? undefined : alive(afterMatches(state, name, found, matching));
      if (!found.isContextual && value.length <= LONGEST_REMEMBERED) {
        if (found.byValue.size >= MEMORY_PER_ATTRIBUTE) found.byValue.clear();
        found.byValue.set(value, next);
      }
      return next;
    },
    afterAnyValue(state, name) {
      const found = automaton.attribute(state, name);
      return found === undefined ? state : (alive(afterMatches(state, name, found, found.values)) ?? state);
    },
    closeTag(state) {
      state.closed ??= step(state, (slot) => derivatives.closeTag(slot, false));
      return alive(state.closed);
    },
    closeTagLeniently: (state) => step(state, (slot) => derivatives.closeTag(slot, true)),
    afterText(state) {
      state.afterText ??= step(state, (slot) => derivatives.text(slot, '', noNamespaces));
      return alive(state.afterText);
    },
    afterWords(state, words, context) {
      const next = step(state, (slot) => {
        const after = derivatives.text(slot, words, context);
        return BLANK.test(words) ? store.choice([slot, after]) : after;
      });
      return alive(next);
    },
    end(opening, child) {
      let next = opening.after.get(child);
      if (next === undefined) {
        next = join(
          opening,
          [...child.slots.keys()].filter((slot) => child.slots[slot]?.isNullable),
        );
        opening.after.set(child, next);
      }
      return next;
    },
    endLeniently: (opening) => join(opening, [...opening.rests.keys()]),
  };
  return automaton;
}

const noNamespaces: DatatypeContext = () => undefined;

/** Does a value's meaning depend on the prefixes in scope? */
function dependsOnNamespaces({ data, value, parts }: Pattern): boolean {
  const name = (data ?? value)?.datatype.name;
  if (name === 'QName' || name === 'NOTATION') return true;
  return (data?.except !== undefined && dependsOnNamespaces(data.except)) || parts.some(dependsOnNamespaces);
}
