import type { BlockCase } from './block-case.js';

const wrapped = `He asked about the agricultural production of this year and said that
bread is of importance. On this topic, he mentioned how they had fared
and that it was well.
`;

export const bodies: readonly BlockCase[] = [
  {
    name: 'an ornament is no list',
    text: 'He came.\n\n* * *\n\nShe went.\n',
    has: ['formeWork ornament: * * *'],
    hasNot: ['list', 'label'],
  },
  {
    name: 'days of a diary',
    text: 'Diary of Ellen Marsh\n\nMonday, 3rd May\n\nRain all day, and no letter.\n\nTuesday, 4th May\n\nThe same, and the river is high.\n',
    has: ['division section', 'head: Monday, 3rd May', 'head: Tuesday, 4th May'],
  },
  {
    name: 'days of a diary, with their years',
    text: 'DIARY\n\nMonday, 3 May 1851\n\nRain all day.\n\nTuesday, 4 May 1851\n\nThe same.\n',
    has: ['head: Monday, 3 May 1851', 'head: Tuesday, 4 May 1851'],
    hasNot: ['dateline'],
  },
  {
    name: 'a date above and below a letter is no diary',
    text: '3 May 1851\n\nRain all day, and no letter.\n\n4 May 1851\n\nJohn Smith\n',
    has: ['dateline: 3 May 1851'],
    hasNot: ['head'],
  },
  {
    name: 'numbered titles that are no title in their capitals',
    text: 'MINUTES\n\nI. Adoption of the minutes\n\nThey were adopted.\n\nII. Repair of the tower\n\nNothing was done.\n',
    has: ['head: I. Adoption of the minutes', 'head: II. Repair of the tower', 'paragraph: They were adopted.'],
    hasNot: ['label'],
  },
  {
    name: 'numbered lines one below the other are no titles',
    text: 'MINUTES\n\nThey spoke of this:\n\n1. Adoption of the minutes\n\n2. Repair of the tower\n\n3. Next meeting\n',
    has: ['label: 1.', 'item: Adoption of the minutes'],
    hasNot: ['division section'],
  },
  {
    name: 'a list that starts in mid-sentence',
    text: 'The Secretary reported that of the sum that had been collected in the parish\n   (a) 41 pounds were paid;\n   (b) 12 pounds were not.\n',
    has: ['label: (a)', 'item: 41 pounds were paid;', 'label: (b)'],
  },
  {
    name: 'a letter in brackets at the start of a line starts no list alone',
    text: `${wrapped.replace('bread is', '(a) bread is')}\n${wrapped}`,
    hasNot: ['list', 'label'],
  },
  {
    name: 'lines wrapped at a width',
    text: `${wrapped}\n${wrapped}`,
    has: [`paragraph: ${wrapped.trim().replace(/\n/g, ' ')}`],
  },
  {
    name: 'a paragraph a line',
    text: 'He came to the meeting at noon and sat down, as he always did, beside the window.\nShe went.\nThey stayed for a very long time and talked of this and that until the evening came.\n',
    has: ['paragraph: She went.'],
  },
  {
    name: 'paragraphs set in, with no blank lines',
    text: `   ${wrapped}   Then the talk turned to the visits of the delegation around the\ncountry, and to the desire that it stay.\n`,
    has: [
      'paragraph: Then the talk turned to the visits of the delegation around the country, and to the desire that it stay.',
    ],
  },
  {
    name: 'headings of two levels',
    text: 'REPORT ON OIL\n\nThis is the report that was asked for last year.\n\nI. PRODUCTION\n\nIt rose through all of the years of the war.\n\n1. The North\n\nIt fell in the north, where the wells are old.\n\nII. TRADE\n\nIt stood still, for nobody had any money.\n',
    has: ['division section', 'head: I. PRODUCTION', 'head: 1. The North', 'head: II. TRADE'],
  },
  {
    name: 'an underlined heading',
    text: 'It was so for all of the years.\n\nThe north of it\n---------------\n\nIt fell in the north, where the wells are old.\n',
    has: ['head: The north of it'],
  },
  {
    name: 'a usual title',
    text: 'It was so.\n\nRecommendation\n\nThat you sign the letter.\n',
    has: ['head: Recommendation'],
  },
  {
    name: 'a short sentence is no heading',
    text: 'It was so.\n\nBegin text.\n\nThe Ambassadors have agreed to announce the measures.\n\nHighlights of discussions:\n\nBerlin was calm.\n',
    hasNot: ['head'],
  },
  {
    name: 'numbered paragraphs',
    text: 'He made a speech.\n\n1. The President received me Friday morning for a conversation of two hours. He was in good health. He asked after you.\n\n2. Speaking first about modernization, I said that the committee had agreed. He was pleased. He said so twice.\n',
    has: ['label: 1.', 'label: 2.'],
    hasNot: ['list'],
  },
  {
    name: 'a list that a colon announces',
    text: 'We should:\n\na. Listen to him.\n\nb. Explain:\n\n1. Trade.\n\n2. Arms.\n\nc. Ask him.\n',
    has: [
      'list ordered',
      'item: Listen to him.',
      'item: Explain: 1. Trade. 2. Arms.',
      'item: Trade.',
      'item: Ask him.',
    ],
  },
  {
    name: 'bullets',
    text: 'I should tell him that:\n\n-- The reply is late;\n\n-- We wait.\n',
    has: ['list bulleted', 'label: --', 'item: We wait.'],
  },
  {
    name: 'a tight nested list',
    text: 'We need:\n- bread\n- wine\n  (a) red\n  (b) white\n- oil\n',
    has: ['item: wine (a) red (b) white', 'item: red', 'item: oil'],
  },
  { name: 'one bullet is a dash', text: 'He came.\n\n- He said no word.\n\nShe went.\n', hasNot: ['list'] },
  {
    name: 'an initial is no letter of a list',
    text: 'A. Smith came to the meeting.\n\nHe went.\n\nI. Jones stayed.\n',
    hasNot: ['list', 'label'],
  },
  {
    name: 'a year is no number of a list',
    text: 'It was in\n\n1961. That year saw much.\n',
    hasNot: ['list', 'label'],
  },
  {
    name: 'verse',
    text: `As the poet says:\n\n    Shall I compare thee to a summer’s day?\n    Thou art more lovely and more temperate:\n    Rough winds do shake the darling buds of May,\n\nThat is all.\n`,
    has: ['lineGroup', 'verseLine: Thou art more lovely and more temperate:'],
  },
  {
    name: 'an address is no verse',
    text: 'He lived here:\n\nJohn Smith,\n14 Gower Street,\nLondon, W.C.\n\nThat is all.\n',
    hasNot: ['lineGroup'],
  },
  {
    name: 'a quotation set in',
    text: `${wrapped}\n        The lease on the house shall\n        end with the year.\n\n${wrapped}`,
    has: ['blockQuotation', 'paragraph: The lease on the house shall end with the year.'],
  },
  {
    name: 'a quotation with signs',
    text: `He wrote:\n\n> The lease on the house shall end with the year.\n\nThat is all.\n`,
    has: ['blockQuotation'],
  },
  {
    name: 'a first line set in is no quotation',
    text: 'He came.\n\n     He said that he would come again in the year after.\n\n     She went.\n',
    hasNot: ['blockQuotation'],
  },
  {
    name: 'a table with tabs',
    text: 'These are the figures:\n\nCountry\t1959\nAlbania\t32\nKorea\t41\n',
    has: ['table', 'row', 'cell data: Albania', 'cell data: 41'],
  },
  {
    name: 'a table with a row of labels',
    text: 'These are the figures:\n\nCountry     Tons    Price\nAlbania       32      4.5\nKorea         41      4.7\n',
    has: ['cell label: Country', 'cell data: 4.7'],
  },
  {
    name: 'two spaces after a full stop are no column',
    text: 'He came.  She went.\nThey ate.  They slept.\nIt rained.  It snowed.\n',
    hasNot: ['table'],
  },
  {
    name: 'a transcript',
    text: 'The President: It is a pleasure.\n\nMr. Andrei: I thank you.\n\nThe President: Please sit.\n\nHave some tea.\n\nMr. Andrei: Gladly.\n\n[They drink.]\n',
    has: [
      'speakerTurn',
      'speaker: The President:',
      'paragraph: It is a pleasure.',
      'paragraph: Have some tea.',
      'paragraph: [They drink.]',
    ],
  },
  {
    name: 'an interview',
    text: 'Q. When did you come?\n\nA. In spring.\n\nQ. And then?\n\nA. I stayed.\n',
    has: ['speaker: Q.', 'speaker: A.', 'paragraph: I stayed.'],
  },
  {
    name: 'topics are no speakers',
    text: 'Berlin aid: Brandt informed levels.\n\nBudget support: Brandt expects no trouble.\n\nVoting rights: Brandt repeated his demand.\n',
    hasNot: ['speakerTurn'],
  },
];
