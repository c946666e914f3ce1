/** Returns the shortest form of a decimal number (`+01.50` → `1.5`), or `undefined` when the text is none. */
export function parseDecimal(text: string): string | undefined {
  const [matched, sign, whole = '', fraction = '', bare] = /^([-+])?(?:(\d+)(?:\.(\d*))?|\.(\d+))$/.exec(text) ?? [];
  if (matched === undefined) return undefined;
  const digits = whole.replace(/^0+/, '') || '0';
  const decimals = (bare ?? fraction).replace(/0+$/, '');
  const number = decimals === '' ? digits : `${digits}.${decimals}`;
  return sign === '-' && number !== '0' ? `-${number}` : number;
}

/** Orders two numbers in the form of `parseDecimal`, of any length. */
export function compareDecimals(a: string, b: string): number {
  const isNegative = a.startsWith('-');
  if (isNegative !== b.startsWith('-')) return isNegative ? -1 : 1;
  const [wholeA = '', fractionA = ''] = a.replace('-', '').split('.');
  const [wholeB = '', fractionB = ''] = b.replace('-', '').split('.');
  const order = wholeA.length - wholeB.length || compare(wholeA, wholeB) || compare(fractionA, fractionB);
  return isNegative ? -order : order;
}

/** Counts the digits of a number in the form of `parseDecimal`: all, and those behind the point. */
export function countDigits(number: string): { total: number; fraction: number } {
  const [whole = '', fraction = ''] = number.replace('-', '').split('.');
  return { total: (whole === '0' ? 0 : whole.length) + fraction.length || 1, fraction: fraction.length };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
