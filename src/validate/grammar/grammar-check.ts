import { createDiagnostic } from '../../diagnostics/diagnostic.js';
import type { RelaxNgSchema } from '../../schema/relax-ng/compile.js';
import { allowsText, nextElements, requiredElements } from '../../schema/relax-ng/expectations.js';
import type { Vocabulary } from '../../schema/relax-ng/vocabulary.js';
import { XINCLUDE_NAMESPACE } from '../../xml/names.js';
import type { EndElementEvent, NamespaceResolver, StartElementEvent, XmlAttribute } from '../../xml/xml-event.js';
import type { Check, CheckContext, CreateCheck } from '../check.js';
import { checkAttributes, shorten } from './check-attributes.js';
import { describeValue } from './describe-value.js';
import { createFrame, type Frame } from './frame.js';
import { guidelinesOn } from './guidelines.js';
import { examples, isCommon, mostLikelyFirst, phrase } from './likely.js';
import { type Finding, placeElement } from './place-element.js';

const BLANK = /^[ \t\n\r]*$/;
/** How many expected names a finding carries. */
const MOST_EXPECTED = 12;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Makes the check of a document against a RELAX NG schema: one finding for each mistake, on the token that makes it. */
export function createGrammarCheck(schema: RelaxNgSchema): CreateCheck {
  return (context) => new GrammarReader(schema, context);
}

class GrammarReader implements Check {
  readonly #frames: Frame[];
  readonly #forgiven = new Set<string>();
  #words = '';
  #wordsAt: Span = { start: 0, end: 0 };
  #resolve: NamespaceResolver = () => undefined;

  constructor(
    readonly schema: RelaxNgSchema,
    readonly context: CheckContext,
  ) {
    this.#frames = [createFrame('', schema.automaton.start, { isRoot: true })];
  }

  startElement(event: StartElementEvent, resolve: NamespaceResolver): void {
    const parent = this.#frames.at(-1);
    if (parent === undefined) return;
    this.#readText(parent, false);
    this.#resolve = resolve;
    if (event.namespace === XINCLUDE_NAMESPACE) {
      this.#skipInclusion(parent, event);
      return;
    }
    const { automaton } = this.schema;
    const name = automaton.nameOf(event.namespace, event.local);
    let isRenamed = false;
    let opening = parent.state === undefined ? undefined : automaton.open(parent.state, name);
    let content = opening?.content;
    if (opening === undefined) {
      const placement = placeElement(this.schema, { frame: parent, outer: this.#frames.slice(0, -1) }, name);
      ({ content, opening } = placement);
      isRenamed = placement.finding?.code === 'validate/grammar-unknown-element';
      parent.explainsMissing ||= content === undefined || placement.explainsMissing === true;
      if (placement.finding !== undefined && !this.#isForgiven(placement.finding, event.namespace)) {
        this.#report(placement.finding, tagOf(event), event.local);
      }
    }
    parent.hasChildren = true;
    parent.lastChild = event.local;
    const state = content === undefined ? undefined : this.#readAttributes(content, event, isRenamed);
    this.#frames.push(createFrame(event.local, state, { opening, tag: tagOf(event) }));
  }

  text({ text, start, end }: Span & { readonly text: string }): void {
    if (this.#words === '') this.#wordsAt = { start, end };
    else this.#wordsAt = { start: this.#wordsAt.start, end };
    this.#words += text;
  }

  endElement(event: EndElementEvent): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return;
    this.#readText(frame, true);
    this.#frames.pop();
    const parent = this.#frames.at(-1);
    if (frame.state?.mayEnd === false && !frame.explainsMissing && !frame.hasReportedText)
      this.#reportIncomplete(frame, event);
    if (frame.opening === undefined || parent === undefined) return;
    const { automaton } = this.schema;
    const { state } = frame;
    parent.state = state?.mayEnd ? automaton.end(frame.opening, state) : automaton.endLeniently(frame.opening);
  }

  /** What another file would bring here is not known, so its surroundings are not judged from here on. */
  #skipInclusion(parent: Frame, event: StartElementEvent): void {
    if (!this.#forgiven.has(XINCLUDE_NAMESPACE)) {
      this.#report({ code: 'validate/grammar-inclusion', values: {} }, tagOf(event), event.local);
    }
    this.#forgiven.add(XINCLUDE_NAMESPACE);
    parent.state = undefined;
    this.#frames.push(createFrame(event.local, undefined, { tag: tagOf(event) }));
  }

  /** A namespace that is forgotten is forgotten for all elements; it is said once. */
  #isForgiven({ code }: Finding, namespace: string): boolean {
    if (code !== 'validate/grammar-namespace') return false;
    const isKnown = this.#forgiven.has(namespace);
    this.#forgiven.add(namespace);
    return isKnown;
  }

  /** An element read under another name may have the attributes of neither. */
  #readAttributes(content: NonNullable<Frame['state']>, event: StartElementEvent, isRenamed: boolean) {
    const { local: element } = event;
    const tag = tagOf(event);
    return checkAttributes(this.schema, content, event.attributes, {
      element,
      resolve: this.#resolve,
      report: (finding, attribute) => {
        if (isRenamed && finding.code !== 'validate/datatype-attribute') return;
        this.#report(finding, attribute === undefined ? tag : spanOf(finding, attribute), element);
      },
    });
  }

  /** Judges the text since the last tag; only text that fills an element alone can be a value. */
  #readText(frame: Frame, isEnd: boolean): void {
    const words = this.#words;
    this.#words = '';
    const { state } = frame;
    if (state === undefined) return;
    const { automaton } = this.schema;
    if (state.readsText) {
      if (frame.hasChildren ? BLANK.test(words) : !isEnd && BLANK.test(words)) return;
      const next = automaton.afterWords(state, words, this.#resolve);
      if (next !== undefined) frame.state = next;
      else this.#reportWrongText(frame, words);
      return;
    }
    if (words === '' || BLANK.test(words)) return;
    const next = automaton.afterText(state);
    if (next !== undefined) frame.state = next;
    else this.#reportText(frame, words);
  }

  #reportText(frame: Frame, words: string): void {
    if (frame.hasReportedText || frame.state === undefined) return;
    frame.hasReportedText = true;
    const expected = mostLikelyFirst(nextElements(frame.state.slots).map(({ local }) => local));
    const { vocabulary } = this.schema;
    const holdsText = (name: string) =>
      vocabulary()
        .elements.get(name)
        ?.some(({ content }) => content !== undefined && allowsText([content])) ?? false;
    const required = mostLikelyFirst(frame.state.slots.flatMap(requiredElements));
    const wrappers = ownFirst(vocabulary(), required.length > 0 ? required : expected).filter(holdsText);
    const hint =
      expected.length === 0
        ? `"${frame.name}" holds no text; take it away`
        : wrappers.length === 0
          ? `"${frame.name}" holds only ${phrase(expected)}`
          : `Put it into ${examples(wrappers)}`;
    this.#report(
      { code: 'validate/grammar-text', values: { parent: frame.name, text: shorten(words) }, hint, expected },
      this.#trimmed(),
      frame.name,
    );
  }

  #reportWrongText(frame: Frame, words: string): void {
    if (frame.state === undefined) return;
    const { wanted, repaired, advice } = describeValue(frame.state.slots, words);
    const hint = repaired === undefined ? advice : `Did you mean "${repaired}"?`;
    const values = { element: frame.name, value: shorten(words), wanted };
    const at = BLANK.test(words) ? frame.tag : this.#trimmed();
    this.#report({ code: 'validate/datatype-text', values, hint }, at, frame.name);
    frame.state = undefined;
  }

  #reportIncomplete(frame: Frame, event: EndElementEvent): void {
    if (frame.state === undefined) return;
    const [slot] = frame.state.slots;
    const missing = mostLikelyFirst(slot === undefined ? [] : requiredElements(slot)).filter(
      (each) => !frame.missed.has(each),
    );
    const expected = mostLikelyFirst(nextElements(frame.state.slots).map(({ local }) => local));
    const what = missing.length === 0 ? phrase(expected) || 'something else' : phrase(missing);
    const hint = event.start === event.end ? `An empty "${frame.name}" is not enough` : undefined;
    const at = event.start === event.end ? frame.tag : event;
    this.#report(
      { code: 'validate/grammar-incomplete', values: { name: frame.name, what }, hint, expected },
      at,
      frame.name,
    );
  }

  /** The last text run without the white space around it. */
  #trimmed(): Span {
    const { start, end } = this.#wordsAt;
    const written = this.context.xml.slice(start, end);
    const inner = written.trim();
    const from = start + written.indexOf(inner);
    return { start: from, end: from + inner.length };
  }

  #report({ code, values, hint, expected = [], about }: Finding, span: Span, element: string): void {
    const section = guidelinesOn(about ?? element);
    this.context.report(
      createDiagnostic(code, {
        source: this.context.source,
        position: this.context.position(span),
        values: values as never,
        ...(hint === undefined || hint === '' ? {} : { hint }),
        ...(expected.length === 0 ? {} : { expected: expected.slice(0, MOST_EXPECTED) }),
        ...(section === undefined ? {} : { url: section.url }),
      }),
    );
  }
}

/** An element that stands in few others is made for them, and what it is made for comes first. */
const FEW_PARENTS = 3;

/** Returns the names with "p" first, then those that hardly stand elsewhere: "lem" in an apparatus, before "note". */
function ownFirst({ parentsOf }: Vocabulary, names: readonly string[]): string[] {
  const isOwn = (name: string) => name === 'p' || (isCommon(name) && parentsOf(name).length <= FEW_PARENTS);
  return [...names.filter(isOwn), ...names.filter((name) => !isOwn(name))];
}

/** `<name`: the token that an element is known by. */
function tagOf({ start, name }: StartElementEvent): Span {
  return { start, end: start + 1 + name.length };
}

function spanOf({ code }: Finding, attribute: XmlAttribute): Span {
  if (code === 'validate/datatype-attribute') return { start: attribute.valueStart, end: attribute.valueEnd };
  return { start: attribute.nameStart, end: attribute.nameEnd };
}
