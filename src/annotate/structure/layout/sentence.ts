/** Does `text` end as sentences end, quotation marks and brackets aside? */
export function endsSentence(text: string): boolean {
  return /[.!?…]["'”’)\]]*$/.test(text.slice(-8));
}

/** Is every letter of `text` a capital, with at least `count` of them? */
export function isAllCaps(text: string, count = 3): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= count;
}

/** Is `text` set with a space between its letters: "C O N F I D E N T I A L"? */
export function isLetterSpaced(text: string): boolean {
  return /^(?:\p{L} ){3,}\p{L}(?= {2,}| ?$|\b)/u.test(text) && (text.match(/\p{L}{2,}/gu)?.length ?? 0) <= 2;
}

/** Does every word of `text` that carries weight start with a capital? */
export function isTitleCase(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}’'-]+/gu) ?? [];
  const heavy = words.filter((word) => word.length > 3 || word === words[0]);
  return heavy.length > 0 && heavy.filter((word) => /^\p{Lu}/u.test(word)).length >= heavy.length * 0.85;
}
