import { isNcName, splitQName } from '../nc-name.js';
import type { DatatypeContext } from './datatype.js';
import { compareDecimals, parseDecimal } from './decimal.js';
import { parseDuration, parseMoment } from './moments.js';

/** What XML Schema says of one of its types. */
export interface LexicalType {
  readonly whiteSpace: 'preserve' | 'replace' | 'collapse';
  /** Returns the key of the value; `undefined` when the string (white space already treated) is none of the type. */
  parse(text: string, context: DatatypeContext): string | undefined;
  /** Orders two keys, for `minInclusive` and its kin; absent where the type has no order. */
  compare?(a: string, b: string): number;
  /** Counts what `length` counts; absent where it does not apply. */
  measure?(text: string): number;
}

type Test = (text: string) => boolean;
// A name is a name without a colon once its colons are letters; a token, once a letter stands before it
const isName: Test = (text) => isNcName(text.replaceAll(':', '_'));
const isNmtoken: Test = (text) => text !== '' && isNcName(`_${text.replaceAll(':', '_')}`);
const isLanguage: Test = (text) => /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/.test(text);

const countCharacters = (text: string): number => [...text].length;
const countWords = (text: string): number => text.split(' ').length;

function strings(test: Test | undefined, whiteSpace: LexicalType['whiteSpace'] = 'collapse'): LexicalType {
  return {
    whiteSpace,
    parse: (text) => (test === undefined || test(text) ? text : undefined),
    measure: countCharacters,
  };
}

function lists(test: Test): LexicalType {
  return {
    whiteSpace: 'collapse',
    parse: (text) => (text !== '' && text.split(' ').every(test) ? text : undefined),
    measure: countWords,
  };
}

function decimals(limits: { isInteger?: boolean; min?: string; max?: string } = {}): LexicalType {
  const { isInteger = false, min, max } = limits;
  return {
    whiteSpace: 'collapse',
    compare: compareDecimals,
    parse(text) {
      if (isInteger && text.includes('.')) return undefined;
      const key = parseDecimal(text);
      if (key === undefined) return undefined;
      if (min !== undefined && compareDecimals(key, min) < 0) return undefined;
      return max !== undefined && compareDecimals(key, max) > 0 ? undefined : key;
    },
  };
}

const FLOAT = /^(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|-?INF|NaN)$/;
const floats = (round: (value: number) => number): LexicalType => ({
  whiteSpace: 'collapse',
  parse: (text) => (FLOAT.test(text) ? String(round(Number(text.replace('INF', 'Infinity')))) : undefined),
  compare: (a, b) => Number(a) - Number(b),
});

const moments = (kind: Parameters<typeof parseMoment>[0]): LexicalType => ({
  whiteSpace: 'collapse',
  parse: (text) => parseMoment(kind, text),
  compare: (a, b) => Number.parseFloat(a) - Number.parseFloat(b),
});

const qNames: LexicalType = {
  whiteSpace: 'collapse',
  parse(text, context) {
    const split = splitQName(text);
    if (split === undefined) return undefined;
    const [prefix, local] = split;
    const namespace = context(prefix ?? '');
    return prefix !== undefined && namespace === undefined ? undefined : `{${namespace ?? ''}}${local}`;
  },
};

const SCHEME = /^[a-zA-Z][a-zA-Z0-9+.-]*$/;

/** RFC 2396 after the characters that XLink escapes: what cannot be repaired is a bad `%`, a second `#`, a bad scheme. */
function isUri(text: string): boolean {
  if (/%(?![\da-fA-F]{2})/.test(text)) return false;
  if (text.indexOf('#') !== text.lastIndexOf('#')) return false;
  const scheme = /^([^/?#:]*):/.exec(text)?.[1];
  return scheme === undefined || SCHEME.test(scheme);
}

/** The built-in types of XML Schema, part 2, by name. */
export const lexicalTypes: Readonly<Record<string, LexicalType>> = {
  string: strings(undefined, 'preserve'),
  normalizedString: strings(undefined, 'replace'),
  token: strings(undefined),
  language: strings(isLanguage),
  Name: strings(isName),
  NCName: strings(isNcName),
  ID: strings(isNcName),
  IDREF: strings(isNcName),
  ENTITY: strings(isNcName),
  NMTOKEN: strings(isNmtoken),
  IDREFS: lists(isNcName),
  ENTITIES: lists(isNcName),
  NMTOKENS: lists(isNmtoken),
  QName: qNames,
  NOTATION: qNames,
  boolean: {
    whiteSpace: 'collapse',
    parse: (text) => (/^(?:true|1)$/.test(text) ? 'true' : /^(?:false|0)$/.test(text) ? 'false' : undefined),
  },
  anyURI: {
    whiteSpace: 'collapse',
    parse: (text) => (isUri(text) ? text : undefined),
    measure: countCharacters,
  },
  hexBinary: {
    whiteSpace: 'collapse',
    parse: (text) => (/^(?:[\da-fA-F]{2})*$/.test(text) ? text.toUpperCase() : undefined),
    measure: (text) => text.length / 2,
  },
  base64Binary: {
    whiteSpace: 'collapse',
    parse(text) {
      const packed = text.replaceAll(' ', '');
      return packed.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(packed) ? packed : undefined;
    },
    measure: (text) => Math.floor((text.replace(/[ =]/g, '').length * 3) / 4),
  },
  float: floats(Math.fround),
  double: floats((value) => value),
  decimal: decimals(),
  integer: decimals({ isInteger: true }),
  nonPositiveInteger: decimals({ isInteger: true, max: '0' }),
  negativeInteger: decimals({ isInteger: true, max: '-1' }),
  nonNegativeInteger: decimals({ isInteger: true, min: '0' }),
  positiveInteger: decimals({ isInteger: true, min: '1' }),
  long: decimals({ isInteger: true, min: '-9223372036854775808', max: '9223372036854775807' }),
  int: decimals({ isInteger: true, min: '-2147483648', max: '2147483647' }),
  short: decimals({ isInteger: true, min: '-32768', max: '32767' }),
  byte: decimals({ isInteger: true, min: '-128', max: '127' }),
  unsignedLong: decimals({ isInteger: true, min: '0', max: '18446744073709551615' }),
  unsignedInt: decimals({ isInteger: true, min: '0', max: '4294967295' }),
  unsignedShort: decimals({ isInteger: true, min: '0', max: '65535' }),
  unsignedByte: decimals({ isInteger: true, min: '0', max: '255' }),
  duration: {
    whiteSpace: 'collapse',
    parse: parseDuration,
    compare(a, b) {
      const [monthsA = 0, secondsA = 0] = a.split(' ').map(Number);
      const [monthsB = 0, secondsB = 0] = b.split(' ').map(Number);
      return (monthsA - monthsB) * 2_629_746 + secondsA - secondsB;
    },
  },
  dateTime: moments('dateTime'),
  date: moments('date'),
  time: moments('time'),
  gYear: moments('gYear'),
  gYearMonth: moments('gYearMonth'),
  gMonth: moments('gMonth'),
  gMonthDay: moments('gMonthDay'),
  gDay: moments('gDay'),
};
