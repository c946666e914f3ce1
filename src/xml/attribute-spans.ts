const WHITE_SPACE = /\s/;

/**
 * Returns where the name and the value of an attribute stand, from its name and the offset of its closing quotation mark.
 *
 * ```
 *  <p xml:id = "a1">
 *     ^^^^^^    ^^ ^ closingQuote
 * ```
 */
export function attributeSpans(
  xml: string,
  { name, closingQuote }: { readonly name: string; readonly closingQuote: number },
): { nameStart: number; nameEnd: number; valueStart: number; valueEnd: number } {
  const valueStart = xml.lastIndexOf(xml.charAt(closingQuote), closingQuote - 1) + 1;
  const equals = skipSpacesBack(xml, valueStart - 1);
  const nameEnd = skipSpacesBack(xml, equals - 1);
  return { nameStart: nameEnd - name.length, nameEnd, valueStart, valueEnd: closingQuote };
}

/** Returns the offset behind the last character before `end` that is not white space. */
function skipSpacesBack(xml: string, end: number): number {
  let at = end;
  while (at > 0 && WHITE_SPACE.test(xml.charAt(at - 1))) at -= 1;
  return at;
}
