/** The months of the French Republican calendar, lower case, in order; the complementary days are the thirteenth. */
export const republicanMonths: readonly string[] = [
  'vendémiaire',
  'brumaire',
  'frimaire',
  'nivôse',
  'pluviôse',
  'ventôse',
  'germinal',
  'floréal',
  'prairial',
  'messidor',
  'thermidor',
  'fructidor',
];

/** The months without accents, as letters and printers outside France write them. */
export const plainRepublicanMonths: readonly string[] = republicanMonths.map((name) =>
  name.normalize('NFD').replace(/\p{M}/gu, ''),
);
