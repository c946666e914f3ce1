/**
 * Returns the words before the colon at the start of `text` when they may name a speaker, with the colon: "The President:", "MR. SMITH:",
 * "Q.", "A:". Whether they do, the whole document decides: speakers come back, topics do not.
 */
export function speakerLabel(text: string): string | undefined {
  const interview = /^[QA][.:](?=\s+\S)/.exec(text);
  if (interview) return interview[0];
  const match =
    /^(?:The |the )?\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:of|the|for|de|von|van|al|bin|and|\p{Lu}[\p{L}\p{M}.'’-]*|\([\p{L} .'’-]{1,40}\)|\[[\p{L} .'’-]{1,40}\])){0,6}:(?=\s+\S|$)/u.exec(
      text.slice(0, 80),
    );
  return match?.[0];
}
