/** Nouns that end the name of a street, square, building or other built place: "Wenceslas Square". */
export const BUILT_PLACE_HEADS = [
  'Airfield',
  'Airport',
  'Avenue',
  'Boulevard',
  'Bridge',
  'Castle',
  'Cathedral',
  'Cemetery',
  'Hotel',
  'Palace',
  'Square',
  'Street',
] as const;

/** Words that begin such a name, English and borrowed: "Hotel Adlon", "Palais des Nations". */
export const BUILT_PLACE_OPENERS = [
  'Avenue',
  'Checkpoint',
  'Chateau',
  'Château',
  'Hotel',
  'Hôtel',
  'Palais',
  'Palazzo',
  'Piazza',
  'Place',
  'Plaza',
  'Quai',
  'Rue',
  'Schloss',
  'Villa',
] as const;
