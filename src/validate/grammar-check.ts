import { createDiagnostic } from '../diagnostics/diagnostic.js';
import type { Opening, State } from '../schema/relax-ng/automaton.js';
import type { RelaxNgSchema } from '../schema/relax-ng/compile.js';
import type { NamespaceResolver, XmlAttribute } from '../xml/xml-event.js';
import type { CheckContext, CreateCheck } from './check.js';

/** An element that is open. */
interface Frame {
  readonly name: string;
  state: State;
  /** How its parent goes on; `undefined` when the element should not be here. */
  readonly opening: Opening | undefined;
  hasChildren: boolean;
}

const BLANK = /^[ \t\n\r]*$/;

/** Judges a document against a RELAX NG schema; bare. */
export function createGrammarCheck({ automaton }: RelaxNgSchema): CreateCheck {
  return ({ source, position, report }: CheckContext) => {
    const frames: Frame[] = [{ name: '', state: automaton.start, opening: undefined, hasChildren: false }];
    let words = '';
    let wordsAt = { start: 0, end: 0 };
    let resolve: NamespaceResolver = () => undefined;
    let broken = false;

    const fail = (span: { start: number; end: number }, parent: string) => {
      if (!broken)
        report(createDiagnostic('validate/grammar-text', { source, values: { parent }, position: position(span) }));
      broken = true;
    };

    function flushText(isLast: boolean): void {
      const frame = frames.at(-1);
      if (frame === undefined || broken) return;
      const isBlank = BLANK.test(words);
      if (frame.state.readsText && isLast && !frame.hasChildren) {
        const next = automaton.afterWords(frame.state, words, resolve);
        if (next === undefined) fail(wordsAt, frame.name);
        else frame.state = next;
      } else if (!isBlank) {
        const next = frame.state.readsText
          ? automaton.afterWords(frame.state, words, resolve)
          : automaton.afterText(frame.state);
        if (next === undefined) fail(wordsAt, frame.name);
        else frame.state = next;
      }
      words = '';
    }

    function readAttributes(state: State, attributes: readonly XmlAttribute[], element: string): State {
      let next = state;
      for (const { namespace, local, value, nameStart, valueEnd } of attributes) {
        const after = automaton.afterAttribute(next, automaton.nameOf(namespace, local), value, resolve);
        if (after === undefined) {
          fail({ start: nameStart, end: valueEnd }, element);
          return next;
        }
        next = after;
      }
      return next;
    }

    return {
      startElement(event, resolver) {
        flushText(false);
        if (broken) return;
        resolve = resolver;
        const parent = frames.at(-1);
        if (parent === undefined) return;
        parent.hasChildren = true;
        const opening = automaton.open(parent.state, automaton.nameOf(event.namespace, event.local));
        if (opening === undefined) return fail(event, parent.name);
        const state = automaton.closeTag(readAttributes(opening.content, event.attributes, event.local));
        if (state === undefined) return fail(event, event.local);
        frames.push({ name: event.local, state, opening, hasChildren: false });
      },
      text({ text, start, end }) {
        if (broken) return;
        words += text;
        wordsAt = { start, end };
      },
      endElement(event) {
        flushText(true);
        if (broken) return;
        const frame = frames.pop();
        const parent = frames.at(-1);
        if (frame?.opening === undefined || parent === undefined) return;
        if (!frame.state.mayEnd) return fail(event, frame.name);
        parent.state = automaton.end(frame.opening, frame.state);
      },
    };
  };
}
