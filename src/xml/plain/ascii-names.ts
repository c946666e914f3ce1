/** For each ASCII code: 2 where a name may begin with it, 1 where it may follow, 0 elsewhere (XML 1.0, productions 4 and 4a). */
const NAME_CODES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z_:]/.test(character)) return 2;
  return /[\d.-]/.test(character) ? 1 : 0;
});

/** Returns the offset behind the ASCII name that begins at `start`; `start` itself where none does. */
export function endOfName(xml: string, start: number): number {
  let at = start;
  let code = xml.charCodeAt(at);
  if (!(code < 128) || NAME_CODES[code] !== 2) return start;
  do {
    at += 1;
    code = xml.charCodeAt(at);
  } while (code < 128 && NAME_CODES[code] !== 0);
  // A letter that is not ASCII goes on with the name
  return code >= 128 ? start : at;
}

/** Returns the offset of the first character from `start` on that is no white space. */
export function skipSpaces(xml: string, start: number): number {
  let at = start;
  for (;;) {
    const code = xml.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 9 && code !== 13) return at;
    at += 1;
  }
}
