import type { Opening, State } from '../../schema/relax-ng/automaton.js';

/** An element that is open, or the document around the root. */
export interface Frame {
  readonly name: string;
  /** The beginning of its start tag, up to the end of its name. */
  readonly tag: { readonly start: number; readonly end: number };
  /** What may still come; `undefined` in an element that the schema does not know, where anything may. */
  state: State | undefined;
  /** The state before its first child. */
  readonly initial: State | undefined;
  /** How its parent goes on; `undefined` when it should not stand in its parent. */
  readonly opening: Opening | undefined;
  readonly isRoot: boolean;
  hasChildren: boolean;
  /** The name of the child before the one at hand. */
  lastChild: string;
  /** Names reported as missing, which may yet come late. */
  readonly missed: Set<string>;
  hasReportedText: boolean;
  /** Has it a child, reported already, that may be or belong into what seems to be missing? */
  explainsMissing: boolean;
}

/** What is not known of every frame. */
export interface FrameOptions {
  readonly tag?: Frame['tag'];
  readonly opening?: Opening | undefined;
  /** @default false */
  readonly isRoot?: boolean;
}

/** Returns the frame of an element whose start tag is done. */
export function createFrame(
  name: string,
  state: State | undefined,
  { opening, isRoot = false, tag = { start: 0, end: 0 } }: FrameOptions = {},
): Frame {
  return {
    name,
    tag,
    state,
    initial: state,
    opening,
    isRoot,
    hasChildren: false,
    lastChild: '',
    missed: new Set(),
    hasReportedText: false,
    explainsMissing: false,
  };
}
