import { type SchemaFile, SchemaProblem } from '../schema-element.js';

/** A word, sign or string of the compact syntax. */
export interface CompactToken {
  readonly kind: 'name' | 'keyword' | 'prefixed' | 'any name' | 'literal' | 'sign' | 'documentation' | 'end';
  /** The name, the sign, or what the string says. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const NCNAME = '[_\\p{L}\\p{Nl}][-_.\\p{L}\\p{Nl}\\p{Nd}\\p{Mn}\\p{Mc}·]*';
const tokenExpression = (): RegExp =>
  new RegExp(
    [
      '\\s+',
      '##[^\\n\\r]*',
      '#[^\\n\\r]*',
      '(?<literal>"""[^]*?"""|\'\'\'[^]*?\'\'\'|"[^"\\n\\r]*"|\'[^\'\\n\\r]*\')',
      `(?<any>${NCNAME}:\\*)`,
      `(?<prefixed>${NCNAME}:${NCNAME})`,
      `\\\\(?<escaped>${NCNAME})`,
      `(?<name>${NCNAME})`,
      '(?<sign>\\|=|&=|>>|[-=|&,?*+~{}()\\[\\]])',
    ].join('|'),
    'uy',
  );
const keywords = new Set(
  'attribute default datatypes div element empty external grammar include inherit list mixed namespace notAllowed parent start string text token'.split(
    ' ',
  ),
);

/** Cuts a schema in the compact syntax into tokens; comments are left out, `##` documentation is kept. */
export function readCompactTokens(file: SchemaFile): CompactToken[] {
  const text = file.text.replace(/^\uFEFF/, ' ');
  const expression = tokenExpression();
  const tokens: CompactToken[] = [];
  let at = 0;
  while (at < text.length) {
    expression.lastIndex = at;
    const match = expression.exec(text);
    if (match === null) {
      throw new SchemaProblem(`"${text.charAt(at)}" is no part of the compact syntax`, file, {
        start: at,
        end: at + 1,
      });
    }
    const end = at + match[0].length;
    const token = tokenOf(match);
    if (token !== undefined) tokens.push({ ...token, start: at, end });
    at = end;
  }
  tokens.push({ kind: 'end', text: '', start: text.length, end: text.length });
  return tokens;
}

function tokenOf({ 0: written, groups = {} }: RegExpExecArray): Pick<CompactToken, 'kind' | 'text'> | undefined {
  const { literal, any, prefixed, escaped, name, sign } = groups;
  if (literal !== undefined) {
    const marks = /^("""|''')/.test(literal) ? 3 : 1;
    return { kind: 'literal', text: resolveEscapes(literal.slice(marks, -marks)) };
  }
  if (any !== undefined) return { kind: 'any name', text: any.slice(0, -2) };
  if (prefixed !== undefined) return { kind: 'prefixed', text: prefixed };
  if (escaped !== undefined) return { kind: 'name', text: escaped };
  if (name !== undefined) return { kind: keywords.has(name) ? 'keyword' : 'name', text: name };
  if (sign !== undefined) return { kind: 'sign', text: sign };
  return written.startsWith('##') ? { kind: 'documentation', text: written.replace(/^#+\s?/, '') } : undefined;
}

/** `\x{41}` is `A`. */
function resolveEscapes(text: string): string {
  return text
    .replace(/\\x+\{([\da-fA-F]{1,6})\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/\r\n?/g, '\n');
}
