/** One line of a text that is not blank, without the white space around it; offsets into the text. */
export interface SourceLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Does it stand first, or after a blank line? */
  readonly startsBlock: boolean;
}

/** Yields the lines of `text` that are not blank, one by one, so that who only looks at the top reads no further. */
export function* readLines(text: string): Generator<SourceLine> {
  const visible = /\S(?:[^\n\r]*\S)?/g;
  let end = 0;
  for (let match = visible.exec(text); match; match = visible.exec(text)) {
    const between = text.slice(end, match.index);
    const startsBlock = end === 0 || (between.match(/\r\n|\r|\n/g)?.length ?? 0) > 1;
    end = match.index + match[0].length;
    yield { start: match.index, end, text: match[0], startsBlock };
  }
}
