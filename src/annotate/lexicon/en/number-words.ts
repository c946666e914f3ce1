/** The numbers from one to nine. */
export const UNITS: readonly string[] = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** The numbers from ten to nineteen. */
export const TEENS: readonly string[] =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
/** The tens from twenty to ninety. */
export const TENS: readonly string[] = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
/** The ordinals from first to ninth. */
export const ORDINAL_UNITS: readonly string[] = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
];
/** The ordinals from tenth to nineteenth. */
export const ORDINAL_TEENS: readonly string[] =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ');
/** Twentieth and thirtieth. */
export const ORDINAL_TENS: readonly string[] = 'twentieth thirtieth'.split(' ');

function number(words: readonly string[], first: number, step = 1): [string, number][] {
  return words.map((word, at) => [word, first + at * step]);
}

function compounds(units: readonly string[], tens: readonly string[]): [string, number][] {
  return tens.flatMap((ten, at) =>
    number(units, at * 10 + 21).flatMap(([unit, value]): [string, number][] => [
      [`${ten}-${unit}`, value],
      [`${ten} ${unit}`, value],
    ]),
  );
}

/** The numbers from one to ninety-nine in words, lower case; compounds with a hyphen and without. */
export const cardinalWords: Readonly<Record<string, number>> = Object.fromEntries([
  ...number(UNITS, 1),
  ...number(TEENS, 10),
  ...number(TENS, 20, 10),
  ...compounds(UNITS, TENS),
]);

/** The ordinals from first to thirty-ninth in words, lower case; compounds with a hyphen and without. */
export const ordinalWords: Readonly<Record<string, number>> = Object.fromEntries([
  ...number(ORDINAL_UNITS, 1),
  ...number(ORDINAL_TEENS, 10),
  ...number(ORDINAL_TENS, 20, 10),
  ...compounds(ORDINAL_UNITS, TENS.slice(0, 2)),
]);
