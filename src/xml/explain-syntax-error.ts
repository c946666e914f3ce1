import { positionAt } from '../diagnostics/line-index.js';
import { XmlProblem } from './xml-problem.js';

/** Where the parser stood when it complained. */
export interface ParserState {
  readonly xml: string;
  /** The offset behind the last character that it read. */
  readonly offset: number;
  /** The end of the last complete piece of markup. */
  readonly tokenStart: number;
  /** The start tags that are open, outermost first. */
  readonly open: readonly { readonly name: string; readonly start: number }[];
  readonly lines: () => readonly number[];
}

/** A reference as it should be. */
const REFERENCE = /&(?:#\d+|#x[\da-fA-F]+|[\p{L}_:][\p{L}\p{N}_:.·-]*);/uy;

/** Characters that HTML has names for and XML has not: the ones that people type. */
const htmlNames: Readonly<Record<string, number>> = {
  nbsp: 160, copy: 169, laquo: 171, raquo: 187, agrave: 224, aacute: 225, acirc: 226, atilde: 227, auml: 228, aring: 229,
  aelig: 230, ccedil: 231, egrave: 232, eacute: 233, ecirc: 234, euml: 235, iacute: 237, ntilde: 241, oacute: 243, ocirc: 244,
  ouml: 246, oslash: 248, uacute: 250, ucirc: 251, uuml: 252, Auml: 196, Ouml: 214, Uuml: 220, szlig: 223, ndash: 8211,
  mdash: 8212, lsquo: 8216, rsquo: 8217, ldquo: 8220, rdquo: 8221, hellip: 8230, euro: 8364, thinsp: 8201, shy: 173, sect: 167,
}; // biome-ignore format: a table

/** Turns the parser's words into a problem with its place, said for people who write TEI. */
export function explainSyntaxError(message: string, state: ParserState): XmlProblem {
  return findBrokenReference(state) ?? explainUnclosed(message, state) ?? explainInTag(message, state);
}

/** `AT&T`: the parser notices at the next semicolon, or never; the mistake is the ampersand. */
function findBrokenReference({ xml, offset, tokenStart }: ParserState): XmlProblem | undefined {
  const isCdata = xml.startsWith('<![CDATA[', tokenStart) || xml.startsWith('<!--', tokenStart);
  if (isCdata) return undefined;
  for (let at = xml.indexOf('&', tokenStart); at !== -1 && at < offset; at = xml.indexOf('&', at + 1)) {
    REFERENCE.lastIndex = at;
    const reference = REFERENCE.exec(xml)?.[0];
    if (reference === undefined) {
      return new XmlProblem(
        '"&" begins a reference here, but none follows',
        { start: at, end: at + 1 },
        'Write "&amp;"',
      );
    }
    const end = at + reference.length;
    const name = reference.slice(1, -1);
    if (end < offset) continue;
    if (name.startsWith('#'))
      return new XmlProblem(`"${reference}" is no character that XML allows`, { start: at, end });
    const code = htmlNames[name];
    return new XmlProblem(
      `the entity "${reference}" is declared nowhere`,
      { start: at, end },
      code === undefined
        ? 'Write the character itself'
        : `Write the character itself, or "&#${code};": names such as this one are HTML`,
    );
  }
  return undefined;
}

function explainUnclosed(
  message: string,
  { xml, offset, tokenStart, open, lines }: ParserState,
): XmlProblem | undefined {
  const innermost = open.at(-1);
  if (message.startsWith('unmatched closing tag') || message === 'unexpected close tag.') {
    const start = xml.lastIndexOf('<', offset - 1);
    const tag = xml.slice(start, offset);
    if (innermost === undefined) return new XmlProblem(`"${tag}" closes nothing`, { start, end: offset });
    const line = positionAt(lines(), innermost.start).line;
    const isCase = tag.slice(2, -1).trim().toLowerCase() === innermost.name.toLowerCase();
    return new XmlProblem(
      `"${tag}" stands where "${innermost.name}", opened in line ${line}, must be closed first`,
      { start, end: offset },
      isCase ? `XML distinguishes capitals: write "</${innermost.name}>"` : undefined,
    );
  }
  if (!message.startsWith('unclosed tag') && message !== 'unexpected end.') return undefined;
  const unfinished = ['<!--', '<![CDATA[', '<?', '<!DOCTYPE'].find((mark) => xml.startsWith(mark, tokenStart));
  const mark = unfinished ?? (/["']/.test(xml.slice(tokenStart)) && xml.startsWith('<', tokenStart) ? '<' : undefined);
  if (mark !== undefined) {
    return new XmlProblem(`what "${mark}" opens here is never closed`, {
      start: tokenStart,
      end: tokenStart + mark.length,
    });
  }
  if (innermost === undefined) return new XmlProblem('the document ends in the middle of a tag', lastCharacter(xml));
  return new XmlProblem(`"${innermost.name}" is opened here and never closed`, {
    start: innermost.start,
    end: innermost.start + 1 + innermost.name.length,
  });
}

function explainInTag(message: string, { xml, offset, tokenStart }: ParserState): XmlProblem {
  const character = { start: Math.max(0, offset - 1), end: Math.max(1, offset) };
  const quoted = JSON.stringify(xml.slice(character.start, character.end));
  const tagStart = Math.max(tokenStart, xml.lastIndexOf('<', offset - 1));
  const duplicate = /^duplicate attribute: (.*)\.$/.exec(message)?.[1];
  if (duplicate !== undefined) {
    const name = duplicate.replace(/^\{.*\}/, '');
    const again = xml.slice(tagStart, offset).lastIndexOf(name);
    const start = tagStart + Math.max(0, again);
    return new XmlProblem(`the attribute "${name}" stands twice in one tag`, { start, end: start + name.length });
  }
  const prefix = /^unbound namespace prefix: "(.*)"\.$/.exec(message)?.[1];
  if (prefix !== undefined) {
    const start = xml.indexOf(`${prefix}:`, tagStart);
    return new XmlProblem(
      `the prefix "${prefix}:" is bound to no namespace`,
      { start, end: start + prefix.length },
      `Declare it on the root element: xmlns:${prefix}="…"`,
    );
  }
  if (message === 'text data outside of root node.') {
    const before = Math.max(0, xml.lastIndexOf('>', offset - 2) + 1);
    const start = before + Math.max(0, xml.slice(before, offset).search(/\S/));
    return new XmlProblem('text stands outside the root element', { start, end: start + 1 });
  }
  if (message === 'disallowed character.' && quoted === '"<"') {
    const attribute = /([^\s"'=<>]+)\s*=\s*["'][^"']*$/.exec(
      xml.slice(Math.max(tokenStart, character.start - 2000), character.start),
    )?.[1];
    const where = attribute === undefined ? 'an attribute value' : `the value of "${attribute}"`;
    return new XmlProblem(`"<" cannot stand in ${where}: is a quotation mark missing before it?`, character);
  }
  if (message === 'unquoted attribute value.') {
    const value = /^[^\s>]+/.exec(xml.slice(character.start, character.start + 100))?.[0] ?? '';
    const end = character.start + Math.max(1, value.length);
    return new XmlProblem(`the value of an attribute must stand in quotation marks: "${value}"`, {
      start: character.start,
      end,
    });
  }
  const said = plainWords[message];
  return new XmlProblem(said === undefined ? message.replace(/\.$/, '') : said.replace('{c}', quoted), character);
}

const plainWords: Readonly<Record<string, string>> = {
  'document must contain a root element.': 'the document has no root element',
  'documents may contain only one root.': 'a second root element begins here; a document has one',
  'attribute without value.': 'an attribute needs a value: name="value"',
  'no whitespace between attributes.': 'a space must stand between two attributes',
  'disallowed character in attribute name.': '{c} cannot stand in an attribute name',
  'disallowed character in tag name': 'a tag cannot begin with {c}; write "&lt;" for the sign itself',
  'disallowed character in tag name.': '{c} cannot stand in the name of an element',
  'disallowed character in closing tag.': '{c} cannot stand in an end tag',
  'disallowed character.': 'XML does not allow the character {c}',
  'malformed comment.': '"--" cannot stand inside a comment',
  'the string "]]>" is disallowed in char data.': '"]]>" cannot stand in text; write "]]&gt;"',
  'forward-slash in opening tag not followed by >.': '"/" in a tag must be followed by ">"',
  'weird empty close tag.': 'an end tag needs a name',
  'an XML declaration must be at the start of the document.':
    'the XML declaration must be the very first thing in the file',
  'the XML declaration must appear at the start of the document.':
    'the XML declaration must be the very first thing in the file',
};

function lastCharacter(xml: string): { start: number; end: number } {
  return { start: Math.max(0, xml.length - 1), end: xml.length };
}
