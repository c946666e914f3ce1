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
  ['<Burns> drew """""""""" below it and said, "It is late."', 'direct burns: "It is late."'],
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
  ['“I know,” said <Rusk>. “They are ill.”', 'direct rusk: “I know,”', 'direct rusk: “They are ill.”'],
  ['<Burns> came. His manner was warm. “I know,” he said.', 'direct burns: “I know,”'],
  ['<Rusk> chuckled. “I should think I did!”', 'direct rusk: “I should think I did!”'],
  ['“I know,” said <Rusk>; “they are ill.”', 'direct rusk: “I know,”', 'direct rusk: “they are ill.”'],
  ['He used the “Plan for the Near East” again.', 'title: “Plan for the Near East”'],
  [
    'They were to “relieve tensions.” <Rusk> replied that it was late.',
    'scareQuote: “relieve tensions.”',
    'reported rusk: it was late',
  ],
  // nobody calls himself by name
  [
    '“It is late,” said <Burns>. <Burns> rose. “Come, <Rusk>!”',
    'direct burns: “It is late,”',
    'direct burns to rusk: “Come, Rusk!”',
  ],
  [
    '“It is late,” said <Burns>. “No,” said <Rusk>. <Burns> rose.\n\n“Do sit down, <Burns>!”',
    'direct burns: “It is late,”',
    'direct rusk: “No,”',
    'direct rusk to burns: “Do sit down, Burns!”',
  ],
  // whoever answers with yes or no is another than who spoke
  [
    '“Is it late?” asked <Burns>. “Is it,” said <Rusk>. “No.”',
    'direct burns: “Is it late?”',
    'direct rusk: “Is it,”',
    'direct burns: “No.”',
  ],
  // what belongs to somebody, and what stands before a name
  ['“It is late,” said <Burns>’s wife.', 'direct the-burns-s-wife: “It is late,”'],
  ['“It is late,” added little <Amy>.', 'direct amy: “It is late,”'],
  // a wife and a husband
  [
    '<Mr. Bennet> came with <Mrs. Bennet>. <Mr. Bennet> sat. “It is late,” said his wife.',
    'direct mrs-bennet: “It is late,”',
  ],
  // the girl of whom no "a girl" was told
  ['<Mr. Beebe> nodded to <Emma>. <Emma> rose. “It is late,” said the girl.', 'direct emma: “It is late,”'],
  ['A girl came. <Emma> nodded. “It is late,” said the girl.', 'direct the-girl: “It is late,”'],
  // somebody by age and kin, and where
  ['The girl at the post office said, “It is late.”', 'direct the-girl: “It is late.”'],
  // whom a sentence names, though somebody else acts in it
  ['<Mr. Bennet> came. The letter had been read by <Emma>. “It is late,” she said.', 'direct emma: “It is late,”'],
  // "she" is not whom nobody knows for a woman
  ['<Emma> came. The visitor rose. “It is late,” she said.', 'direct emma: “It is late,”'],
  // others call "I" by name
  [
    '“Late?” I asked. “Late, <Watson>,” said <Holmes>.\n\n“How late?” I asked.\n\n“Very, <Watson>,” said <Holmes>. “Come, <Watson>,” said <Holmes>.',
    'direct author: “Late?”',
    'direct holmes to author: “Late, Watson,”',
    'direct author to holmes: “How late?”',
    'direct holmes to author: “Very, Watson,”',
    'direct holmes to author: “Come, Watson,”',
  ],
  // must not match
  ["The miners ' wives were workin ' at it , an ' went ."],
  ["the states' rights and the people's will, in the '60s"],
  ['a board of 6" by 4"'],
  ["rock 'n' roll, 'tis said"],
];
