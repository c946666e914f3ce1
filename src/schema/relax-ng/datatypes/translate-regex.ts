import { DatatypeProblem } from './datatype.js';
import { blockMembers } from './unicode-blocks.js';

/**
 * Returns the JavaScript expression (flag `v`, anchored at both ends) for one of XML Schema, part 2, appendix F.
 *
 * What differs: `^` and `$` are ordinary characters; `\i \I \c \C` are name characters; `\d \w` are Unicode's; `.` leaves
 * out line ends; `\p{IsGreek}` is a block; `[a-z-[aeiou]]` takes characters away.
 *
 * @throws {DatatypeProblem} when the expression is none.
 */
export function translateRegex(expression: string): RegExp {
  const reader = { text: expression, at: 0 };
  const body = readAlternatives(reader);
  if (reader.at < expression.length) fail(reader, 'an unmatched ")"');
  try {
    return new RegExp(`^(?:${body})$`, 'v');
  } catch (cause) {
    throw new DatatypeProblem(`"${expression}" is no regular expression of XML Schema`, { cause });
  }
}

interface Reader {
  readonly text: string;
  at: number;
}

const NAME_START =
  ':A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}-\\u{200D}\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}';
const NAME = `${NAME_START}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}-\\u{2040}`;
const classEscapes: Readonly<Record<string, string>> = {
  i: `[${NAME_START}]`,
  I: `[^${NAME_START}]`,
  c: `[${NAME}]`,
  C: `[^${NAME}]`,
  d: '\\p{Nd}',
  D: '\\P{Nd}',
  s: '[ \\t\\n\\r]',
  S: '[^ \\t\\n\\r]',
  w: '[^\\p{P}\\p{Z}\\p{C}]',
  W: '[\\p{P}\\p{Z}\\p{C}]',
};
/** The general categories of Unicode that XML Schema knows; JavaScript knows more properties, which are none here. */
const CATEGORIES = new Set(
  'L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po Z Zs Zl Zp S Sm Sc Sk So C Cc Cf Co Cn'.split(' '),
);

function readAlternatives(reader: Reader): string {
  let out = '';
  while (reader.at < reader.text.length && peek(reader) !== ')') {
    if (peek(reader) === '|') {
      out += '|';
      reader.at += 1;
    } else out += readAtom(reader) + readQuantity(reader);
  }
  return out;
}

function readAtom(reader: Reader): string {
  const character = next(reader);
  if (character === '(') {
    const inner = readAlternatives(reader);
    if (next(reader) !== ')') fail(reader, 'a "(" that never closes');
    return `(?:${inner})`;
  }
  if (character === '[') return readClass(reader);
  if (character === '.') return '[^\\n\\r]';
  if (character === '\\') return readEscape(reader);
  if ('?*+{}]'.includes(character)) fail(reader, `"${character}" where a character is expected`);
  return literal(character);
}

function readQuantity(reader: Reader): string {
  const quantity = /^(?:[?*+]|\{\d+(?:,\d*)?\})/.exec(reader.text.slice(reader.at, reader.at + 24))?.[0] ?? '';
  reader.at += quantity.length;
  return quantity;
}

/** Reads behind `[` up to and with its `]`. */
function readClass(reader: Reader): string {
  let negated = false;
  if (peek(reader) === '^') {
    negated = true;
    reader.at += 1;
  }
  let members = '';
  let taken = '';
  let isFirst = true;
  for (;;) {
    const character = next(reader);
    if (character === '') fail(reader, 'a "[" that never closes');
    if (character === ']' && !isFirst) break;
    if (character === '-' && peek(reader) === '[') {
      reader.at += 1;
      taken = `--${readClass(reader)}`;
      if (next(reader) !== ']') fail(reader, 'something behind a subtracted class');
      break;
    }
    members += readMember(reader, character);
    isFirst = false;
  }
  const positive = `[${members}]`;
  const wanted = negated ? `[^${members}]` : positive;
  return taken === '' ? wanted : `[${wanted}${taken}]`;
}

function readMember(reader: Reader, character: string): string {
  if (character === '[') fail(reader, 'a "[" inside a class');
  const start = character === '\\' ? readEscape(reader) : literal(character);
  const isRange = peek(reader) === '-' && !['[', ']'].includes(reader.text.charAt(reader.at + 1));
  if (!isRange || start.startsWith('[') || /^\\[pP]/.test(start)) return start;
  reader.at += 1;
  const last = next(reader);
  return `${start}-${last === '\\' ? readEscape(reader) : literal(last)}`;
}

/** Reads behind a backslash. */
function readEscape(reader: Reader): string {
  const character = next(reader);
  const known = classEscapes[character];
  if (known !== undefined) return known;
  if (character === 'p' || character === 'P') return readProperty(reader, character);
  if ('nrt'.includes(character) && character !== '') return `\\${character}`;
  if (!'\\|.?*+(){}-[]^$'.includes(character) || character === '') fail(reader, `an unknown escape "\\${character}"`);
  return literal(character);
}

function readProperty(reader: Reader, letter: 'p' | 'P'): string {
  const property = /^\{([\w-]+)\}/.exec(reader.text.slice(reader.at, reader.at + 64));
  const name = property?.[1] ?? '';
  reader.at += property?.[0].length ?? 0;
  if (CATEGORIES.has(name)) return `\\${letter}{${name}}`;
  const block = name.startsWith('Is') ? blockMembers(name.slice(2)) : undefined;
  if (block === undefined) fail(reader, `"\\${letter}{${name}}", which Unicode has not`);
  return `[${letter === 'P' ? '^' : ''}${block}]`;
}

/** A character as itself, in and out of classes of the `v` flag. */
function literal(character: string): string {
  return /[\p{L}\p{N}\s_]/u.test(character) ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

function peek(reader: Reader): string {
  return reader.text.charAt(reader.at);
}

function next(reader: Reader): string {
  const code = reader.text.codePointAt(reader.at);
  const character = code === undefined ? '' : String.fromCodePoint(code);
  reader.at += character.length;
  return character;
}

function fail(reader: Reader, what: string): never {
  throw new DatatypeProblem(`"${reader.text}" is no regular expression of XML Schema: it has ${what}`);
}
