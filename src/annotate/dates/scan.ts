import type { Span } from '../../model/span.js';
import type { DecisionLog } from './decision-log.js';
import type { DateLanguage, Recognizer } from './recognizer.js';
import type { Said } from './said.js';

/** An expression found in the text, with what it says. */
export interface Candidate {
  readonly span: Span;
  readonly rule: string;
  readonly said: Said;
}

/** The recognizers of a language, by the words that open their expressions, and a pattern that finds these words. */
export interface Grammar {
  readonly openers: RegExp;
  readonly recognizers: ReadonlyMap<string, readonly Recognizer[]>;
}

/** How much of the text a recognizer's `forbids` sees on either side. */
const CONTEXT = 48;
/** How deep expressions nest: "two days after the end of last year". */
const DEPTH = 3;

/** Prepares the recognizers of a language, once for many texts. */
export function compileGrammar(language: DateLanguage): Grammar {
  const grammar = new Map<string, Recognizer[]>();
  for (const recognizer of language.recognizers)
    for (const word of recognizer.opens) {
      const list = grammar.get(word);
      if (list) list.push(recognizer);
      else grammar.set(word, [recognizer]);
    }
  const words = [...grammar.keys()].filter((word) => !word.startsWith('#'));
  return { openers: new RegExp(String.raw`\b(?:\d+|(?:${words.join('|')})(?![A-Za-z_]))`, 'gi'), recognizers: grammar };
}

/**
 * Returns the expressions of `text` in order, none overlapping another. One pass of one pattern stops at the words and figures
 * that can open an expression; there the recognizers that such a word opens are tried, each anchored to that place.
 */
export function scan(text: string, grammar: Grammar, log: DecisionLog): Candidate[] {
  const found: Candidate[] = [];
  const opener = new RegExp(grammar.openers);
  for (let match = opener.exec(text); match; match = opener.exec(text)) {
    const at = startOf(text, match);
    const recognizers = grammar.recognizers.get(openerOf(match[0]));
    if (!recognizers || isInsideWord(text, at)) continue;
    const candidate = longest(text, at, recognizers, grammar, log, DEPTH);
    if (!candidate || INNER_ONLY.has(candidate.rule)) continue;
    log({ rule: candidate.rule, span: candidate.span, action: 'found', why: 'the longest reading here' });
    found.push(candidate);
    opener.lastIndex = candidate.span.end;
  }
  return found;
}

/** Expressions that mean a date only as part of a larger one. */
const INNER_ONLY: ReadonlySet<string> = new Set(['dates/definite-unit']);

/** An apostrophe before two figures belongs to them: "’56". */
function startOf(text: string, { 0: word, index }: RegExpExecArray): number {
  const isShort = word.length === 2 && index > 0 && word.charCodeAt(0) < 58;
  return isShort && /['’]/.test(text.charAt(index - 1)) ? index - 1 : index;
}

/** The key under which a grammar lists what a word opens: figures by how many there are, words in lower case. */
function openerOf(word: string): string {
  return word.charCodeAt(0) < 58 ? `#${word.length > 2 ? word.length : ''}` : word.toLowerCase();
}

function isInsideWord(text: string, at: number): boolean {
  return at > 0 && /[A-Za-z0-9_\u00C0-\u024F]/.test(text.charAt(at - 1));
}

function longest(
  text: string,
  at: number,
  recognizers: readonly Recognizer[],
  grammar: Grammar,
  log: DecisionLog,
  depth: number,
): Candidate | undefined {
  let best: Candidate | undefined;
  for (const recognizer of recognizers) {
    const candidate = tryAt(text, at, recognizer, grammar, log, depth);
    if (candidate && candidate.span.end > (best?.span.end ?? at)) best = candidate;
  }
  return best;
}

function tryAt(
  text: string,
  at: number,
  recognizer: Recognizer,
  grammar: Grammar,
  log: DecisionLog,
  depth: number,
): Candidate | undefined {
  const { needs, pattern, rule, inner: allowed } = recognizer;
  if (needs) {
    needs.lastIndex = at;
    if (!needs.test(text)) return undefined;
  }
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return undefined;
  let end = at + match[0].length;
  let inner: Candidate | undefined;
  if (allowed) {
    inner = depth > 0 ? readInner(text, end, allowed, grammar, log, depth) : undefined;
    if (!inner) return undefined;
    end = inner.span.end;
  }
  const said = recognizer.read(match.groups ?? {}, inner?.said);
  if (!said) return undefined;
  const span = { start: at, end: trimEnd(text, at, end) };
  const reason = recognizer.forbids?.(
    text.slice(Math.max(0, at - CONTEXT), at),
    text.slice(at, end),
    text.slice(end, end + CONTEXT),
  );
  if (reason !== undefined) {
    log({ rule, span, action: 'removed', why: reason });
    return undefined;
  }
  return { span, rule, said };
}

function readInner(
  text: string,
  at: number,
  allowed: ReadonlySet<string>,
  grammar: Grammar,
  log: DecisionLog,
  depth: number,
): Candidate | undefined {
  const word = /['’]?(\d+|[A-Za-z]+)/y;
  word.lastIndex = at;
  const opener = word.exec(text)?.[1];
  const recognizers = opener === undefined ? undefined : grammar.recognizers.get(openerOf(opener));
  const fitting = recognizers?.filter(({ rule }) => allowed.has(rule));
  return fitting && longest(text, at, fitting, grammar, log, depth - 1);
}

/** A match never ends in white space. */
function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}
