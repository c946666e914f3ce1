import { possibleValues } from '../../schema/relax-ng/expectations.js';
import type { Pattern } from '../../schema/relax-ng/pattern.js';
import { adviseOnDate } from './advise-on-date.js';
import { phrase } from './likely.js';
import { repairDate } from './repair-date.js';
import { nearestName } from './spelling.js';

const DATES = ['date', 'dateTime', 'gYear', 'gYearMonth', 'gMonth', 'gDay', 'gMonthDay', 'time'];
const NUMBERS = ['decimal', 'double', 'float', 'integer', 'nonNegativeInteger', 'positiveInteger', 'int', 'long'];
const languages: Readonly<Record<string, string>> = {
  english: 'en', german: 'de', deutsch: 'de', french: 'fr', français: 'fr', italian: 'it', spanish: 'es', russian: 'ru',
  latin: 'la', greek: 'el', albanian: 'sq', chinese: 'zh', japanese: 'ja', arabic: 'ar', hebrew: 'he', polish: 'pl',
  dutch: 'nl', portuguese: 'pt', turkish: 'tr', czech: 'cs', hungarian: 'hu', eng: 'en', ger: 'de',
}; // biome-ignore format: a table

/** What was wanted instead of a value, and the value that was probably meant. */
export interface WantedValue {
  /** `an ISO date: 1961, 1961-11, 1961-11-05`; a phrase that follows "wants". */
  readonly wanted: string;
  readonly repaired: string | undefined;
  /** What to do where the repair is a decision. */
  readonly advice: string | undefined;
  readonly listed: readonly string[];
}

/** Describes for people what one of `patterns` would accept, and repairs `value` where only one repair is likely. */
export function describeValue(patterns: readonly Pattern[], value: string): WantedValue {
  const { listed, judged } = possibleValues(patterns);
  const types = new Set(judged.map(({ data }) => data?.datatype.name ?? ''));
  const expressions = judged.flatMap(({ data }) =>
    (data?.datatype.params ?? []).filter(({ name }) => name === 'pattern').map((param) => param.value),
  );
  const described = describeTypes(types, expressions, value);
  const advice = types.has('date') || types.has('gYear') ? adviseOnDate(value) : undefined;
  if (described !== undefined && listed.length === 0) return { ...described, listed, advice };
  const repaired = nearestName(value.trim(), listed) ?? oneOfListed(value, listed) ?? described?.repaired;
  const named = listed.filter((each) => each !== '');
  const wanted = named.length === 0 ? 'something else' : phrase(named, { most: 8 });
  if (described === undefined) return { wanted, repaired, advice, listed };
  const both = named.length === 0 ? described.wanted : `${wanted}, or ${described.wanted}`;
  return { wanted: both, repaired, advice, listed };
}

function describeTypes(
  types: ReadonlySet<string>,
  expressions: readonly string[],
  value: string,
): { wanted: string; repaired: string | undefined } | undefined {
  const has = (names: readonly string[]) => names.some((name) => types.has(name));
  const trimmed = value.trim();
  if (types.has('date') || types.has('gYear')) {
    return { wanted: 'an ISO date: 1961, 1961-11, 1961-11-05', repaired: repairDate(trimmed) };
  }
  if (has(DATES)) return { wanted: 'an ISO date or time', repaired: repairDate(trimmed) };
  if (types.has('duration'))
    return { wanted: 'a duration such as P3D (days), P2M (months), PT4H (hours)', repaired: undefined };
  if (types.has('boolean')) return { wanted: 'true or false', repaired: repairBoolean(trimmed) };
  if (types.has('language')) {
    return { wanted: 'a language code such as en or de-AT', repaired: repairLanguage(trimmed) };
  }
  if (has(['ID', 'NCName', 'Name', 'IDREF'])) {
    return { wanted: 'a name without spaces that begins with a letter', repaired: repairName(trimmed) };
  }
  if (has(NUMBERS)) return { wanted: 'a number', repaired: repairNumber(trimmed) };
  if (types.has('anyURI'))
    return { wanted: 'a pointer without spaces: #id, or an address', repaired: repairPointer(trimmed) };
  if (expressions.some((each) => each.includes('\\p{C}'))) {
    return { wanted: 'a word without spaces', repaired: trimmed === '' ? undefined : trimmed.replace(/\s+/g, '-') };
  }
  if (expressions.includes('\\S+')) {
    return { wanted: 'a pointer without spaces: #id, or an address', repaired: repairPointer(trimmed) };
  }
  if (expressions.length > 0) return { wanted: `a value of the form ${expressions[0]}`, repaired: undefined };
  return types.size === 0 ? undefined : { wanted: `a value of type ${[...types].join(' or ')}`, repaired: undefined };
}

/** `He` for a list that has `he`, `yes` for `true`. */
function oneOfListed(value: string, listed: readonly string[]): string | undefined {
  if (listed.includes('true')) return repairBoolean(value.trim());
  const near = listed.filter((each) => each.length > 2 && each.startsWith(value.trim().toLowerCase()));
  return near.length === 1 && value.trim().length > 2 ? near[0] : undefined;
}

function repairLanguage(value: string): string | undefined {
  if (/^[a-z]{2,3}_[A-Za-z]{2,4}$/.test(value)) return value.replace('_', '-');
  return languages[value.toLowerCase().split(/[\s_-]/)[0] ?? ''];
}

function repairBoolean(value: string): string | undefined {
  if (/^(?:y|yes|ja|oui|true|t|on)$/i.test(value)) return 'true';
  return /^(?:n|no|nein|non|false|f|off)$/i.test(value) ? 'false' : undefined;
}

function repairName(value: string): string | undefined {
  const joined = value
    .replace(/^#/, '')
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{N}._-]/gu, '');
  if (joined === '') return undefined;
  return /^[\p{L}_]/u.test(joined) ? joined : `id-${joined.replace(/^[-.]+/, '')}`;
}

function repairNumber(value: string): string | undefined {
  const plain = value.replace(/(\d)[,'\u00a0 ](?=\d{3}(?:\D|$))/g, '$1').replace(/^(\d+),(\d+)$/, '$1.$2');
  const digits = /^([-+]?\d+(?:\.\d+)?)\D*$/.exec(plain)?.[1];
  return digits === value ? undefined : digits;
}

function repairPointer(value: string): string | undefined {
  const spaced = /^#?\s*([\p{L}_][\p{L}\p{N}._-]*(?:\s+[\p{L}\p{N}._-]+)*)$/u.exec(value)?.[1];
  if (spaced === undefined || !/\s/.test(value)) return undefined;
  return `#${spaced.toLowerCase().replace(/\s+/g, '-')}`;
}
