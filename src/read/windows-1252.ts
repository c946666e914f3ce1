/** The characters of 0x80–0x9F in Windows-1252; the five unassigned bytes become the control characters of their number. */
const UPPER_CONTROLS =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/**
 * Returns the character of one byte in Windows-1252.
 *
 * Our own table, because some releases of Node decode `windows-1252` as Latin-1 and lose the quotation marks and dashes.
 */
export function windows1252Character(byte: number): string {
  return byte >= 0x80 && byte <= 0x9f ? UPPER_CONTROLS.charAt(byte - 0x80) : String.fromCharCode(byte);
}
