/** A text, names in angle brackets, and what is marked in it. */
export const quotations: readonly [string, ...string[]][] = [
  ['<Burns> said, "It is late."', 'direct burns: "It is late."'],
  ['<Burns> said, “It is late.”', 'direct burns: “It is late.”'],
  ['“It is late,” said <Burns>.', 'direct burns: “It is late,”'],
  ['“It is late,” <Burns> said, “and dark.”', 'direct burns: “It is late,”', 'direct burns: “and dark.”'],
  ['‘It is late,’ <Burns> said.', 'direct burns: ‘It is late,’'],
  ["'It is the states' right,' <Burns> said.", "direct burns: 'It is the states' right,'"],
  ['« Il est tard », said <Burns>.', 'direct burns: « Il est tard »'],
  ['„Es ist spät“, said <Burns>.', 'direct burns: „Es ist spät“'],
  ['»Es ist spät«, said <Burns>.', 'direct burns: »Es ist spät«'],
  [
    '<Burns> said, “He told me ‘It is late.’”',
    'direct burns: “He told me ‘It is late.’”',
    'direct ? to burns: ‘It is late.’',
  ],
  [
    '<Burns> asked, “How late is it?” Then <Rusk> replied, “Very.”',
    'direct burns: “How late is it?”',
    'direct rusk: “Very.”',
  ],
  ['<Burns> wrote: “One is late.\n\n“Two is later.”', 'direct burns: “One is late.', 'direct burns: “Two is later.”'],
  [
    '<Burns> wrote: “One is late\n\nand this goes on.” Then he left.',
    'direct burns: “One is late',
    'direct burns: and this goes on.”',
  ],
  ['<Burns> said, “It never closes.', 'direct burns: “It never closes.'],
  ['— It is late, said <Burns>.\n\n— So it is.', 'direct burns: — It is late', 'direct ?: — So it is.'],
  ['the so-called “open sky” plan', 'scareQuote: “open sky”'],
  ['Even if we are ‘dogmatic,’ as he says', 'scareQuote: ‘dogmatic,’'],
  ['agenda item 2, “The Situation in the Near East,” was read', 'title: “The Situation in the Near East,”'],
  ['‘ It is late , ’ said <Burns> .', 'direct burns: ‘ It is late , ’'],
  // turns
  [
    '“Do you know him, <Burns>?” asked <Rusk>.\n\n“No.”\n\n“A pity.”',
    'direct rusk to burns: “Do you know him, Burns?”',
    'direct burns: “No.”',
    'direct rusk: “A pity.”',
  ],
  ['<Rusk> chuckled. “I should think I did!”', 'direct rusk: “I should think I did!”'],
  ['“I know,” said <Rusk>; “they are ill.”', 'direct rusk: “I know,”', 'direct rusk: “they are ill.”'],
  ['He used the “Plan for the Near East” again.', 'title: “Plan for the Near East”'],
  [
    'They were to “relieve tensions.” <Rusk> replied that it was late.',
    'scareQuote: “relieve tensions.”',
    'reported rusk: it was late',
  ],
  // must not match
  ["The miners ' wives were workin ' at it , an ' went ."],
  ["the states' rights and the people's will, in the '60s"],
  ['a board of 6" by 4"'],
  ["rock 'n' roll, 'tis said"],
];
