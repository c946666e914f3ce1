/**
 * Given names as they were shortened in letters and minutes until about 1900, without the full stop: "Jas. Cole", "Wm. Pitt". Left out
 * is what is a name by itself too ("Theo", "Phil"): its full stop may end a sentence.
 */
export const givenNameAbbreviations: readonly string[] = [
  'Alexr',
  'Andw',
  'Archd',
  'Benj',
  'Chas',
  'Danl',
  'Edmd',
  'Edwd',
  'Fredk',
  'Geo',
  'Jas',
  'Jno',
  'Jos',
  'Margt',
  'Nathl',
  'Patk',
  'Richd',
  'Robt',
  'Saml',
  'Thos',
  'Wm',
];
