import type { BlockCase } from './block-case.js';

const letter = (top: string) => `${top}\n\nDear Sir,\n\nI have the honour to write.\n\nYours truly,\n\nA. Smith\n`;
const memo = (top: string) => `${top}\n\nThe Secretary received him at noon, and they talked of oil and of wheat.\n`;

export const openings: readonly BlockCase[] = [
  {
    name: 'date and place on two lines',
    text: memo('MEMO ON OIL\n\nDATE AND PLACE: Tuesday, June 22, 1976, 3:35 - 4:05 p.m.\n\nThe White House'),
    has: ['item: Tuesday, June 22, 1976, 3:35 - 4:05 p.m. The White House'],
  },
  {
    name: 'a date that no form knows, below a place and above the address',
    text: letter('Falmouth, the 3d of Febry. 1802.'),
    has: ['dateline: Falmouth, the 3d of Febry. 1802.', 'salutation: Dear Sir,'],
  },
  {
    name: 'a sentence with a year above the address is no dateline',
    text: letter('We write to you of the trade, which grew by 12 parts in 1802, and fell.'),
    hasNot: ['dateline'],
  },
  {
    name: 'a title above a table',
    text: 'Stores issued in the week\n\nFlour\t12 sacks\nPork\t3 casks\n',
    has: ['head: Stores issued in the week'],
  },
  {
    name: 'a news report',
    text: 'THE FLOOD AT GRANTON\n\nThree Bridges Down; Many Homeless\n\nBy Our Special Correspondent\n\nGRANTON, March 3 -- The river rose again last night.\n',
    has: [
      'head: Three Bridges Down; Many Homeless',
      'byline: By Our Special Correspondent',
      'dateline: GRANTON, March 3 --',
      'paragraph: The river rose again last night.',
    ],
  },
  {
    name: 'a dash in a sentence is no dateline',
    text: 'THE FLOOD AT GRANTON\n\nThe river -- The Mill Stream -- rose again last night.\n',
    hasNot: ['dateline'],
  },
  {
    name: 'a first line without a full stop',
    text: 'Report on the harbour works\nThe works began in March, and the wall has been built to a height of nine feet along the whole of its length.\nThe crane broke.\n',
    has: ['head: Report on the harbour works', 'paragraph: The crane broke.'],
  },
  {
    name: 'a German letter',
    text: 'Berlin, den 5. November 1961\n\nSehr geehrter Herr Minister!\n\nDie Verhandlungen werden am Montag fortgesetzt.\n\nMit vorzüglicher Hochachtung\n\nDr. Karl Weber\n',
    has: [
      'dateline: Berlin, den 5. November 1961',
      'salutation: Sehr geehrter Herr Minister!',
      'closing: Mit vorzüglicher Hochachtung',
      'signature: Dr. Karl Weber',
    ],
  },
  {
    name: 'a telegram in capitals',
    text: 'URGENT\n\nFROM: TANGIER\nTO:   LONDON\n\nMINISTER CALLED THIS MORNING STOP HE STATED THAT TROOPS WOULD NOT\nADVANCE BEYOND THE RIVER STOP I REPLIED THAT THIS COULD NOT BE\nACCEPTED STOP\n\nHARDINGE\n',
    has: [
      'formeWork header: URGENT',
      'item: LONDON',
      'paragraph: MINISTER CALLED THIS MORNING STOP HE STATED THAT TROOPS WOULD NOT ADVANCE BEYOND THE RIVER STOP I REPLIED THAT THIS COULD NOT BE ACCEPTED STOP',
      'signature: HARDINGE',
    ],
  },
  {
    name: 'a numbered heading',
    text: memo('98. Telegram From the Embassy in France\n\nParis, March 6, 1959, 9 p.m.'),
    has: ['head: 98. Telegram From the Embassy in France', 'dateline: Paris, March 6, 1959, 9 p.m.'],
  },
  { name: 'a numbered paragraph is no heading', text: '1. He came to the meeting.\n\n2. He went.\n', hasNot: ['head'] },
  {
    name: 'capitals on top',
    text: memo('ON THE MEETING WITH THE AMBASSADOR'),
    has: ['head: ON THE MEETING WITH THE AMBASSADOR'],
  },
  { name: 'letters spaced apart', text: memo('M I N U T E S'), has: ['head: M I N U T E S'] },
  { name: 'a sentence on top is no heading', text: memo('The Meeting Was Held in Bonn.'), hasNot: ['head'] },
  { name: 'one line is a paragraph', text: 'ON THE MEETING', has: ['paragraph: ON THE MEETING'], hasNot: ['head'] },
  {
    name: 'headings, number and conference',
    text: memo('12. Memorandum of Conversation\n\nOctober 2, 1959.\n\nPSV/MC/12\n\nSEGNI VISIT'),
    has: ['head: PSV/MC/12', 'head: SEGNI VISIT', 'dateline: October 2, 1959.'],
  },
  {
    name: 'a byline',
    text: 'The Harbour Burns\n\nBy John Smith\n\nThe fire started at noon and went on for three days.\n',
    has: ['head: The Harbour Burns', 'byline: By John Smith'],
  },
  {
    name: 'no byline in a sentence',
    text: 'The Harbour Burns\n\nBy noon the fire had gone out.\n\nAll was well.\n',
    hasNot: ['byline'],
  },
  {
    name: 'a letterhead, an address, a salutation',
    text: letter('14 Gower Street,\nLondon, W.C.\n3rd May, 1902.\n\nThe Hon. John Smith\nHouse of Commons'),
    has: [
      'dateline: 14 Gower Street, London, W.C. 3rd May, 1902.',
      'paragraph: The Hon. John Smith House of Commons',
      'salutation: Dear Sir,',
      'closing: Yours truly,',
      'signature: A. Smith',
    ],
  },
  {
    name: 'a salutation before the first sentence',
    text: 'DEAR MR. PRESIDENT: The Committee has voted.\n\nAll is well.\n',
    has: ['salutation: DEAR MR. PRESIDENT:', 'paragraph: The Committee has voted.'],
  },
  {
    name: 'a dear price is no salutation',
    text: 'Dear bread was the talk of the town, and there was no end to it.\n\nSir John came.\n',
    hasNot: ['salutation'],
  },
  {
    name: 'subject and participants',
    text: memo('SUBJECT\n\nOil\n\nPARTICIPANTS\n\nThe Secretary\n\nMr. Smith, EUR'),
    has: [
      'list gloss',
      'label: SUBJECT',
      'item: Oil',
      'label: PARTICIPANTS',
      'list simple',
      'item: Mr. Smith, EUR',
      'paragraph: The Secretary received him at noon, and they talked of oil and of wheat.',
    ],
  },
  {
    name: 'labels and values on one line',
    text: memo('TO: The Secretary\nFROM: EUR\nSUBJECT: Oil\n  and wheat'),
    has: ['label: TO:', 'item: The Secretary', 'label: FROM:', 'item: EUR', 'label: SUBJECT:', 'item: Oil and wheat'],
  },
  {
    name: 'a word like a label in the text',
    text: 'He came.\n\nThe subject: oil. They talked of it for an hour.\n\nPresent: always.\n',
    hasNot: ['list'],
  },
  {
    name: 'the mark of secrecy',
    text: memo('TOP SECRET\n\nREPORT ON OIL'),
    has: ['formeWork header: TOP SECRET', 'head: REPORT ON OIL'],
  },
  { name: 'secret in a sentence', text: memo('REPORT ON OIL\n\nSecret talks went on.'), hasNot: ['formeWork'] },
  {
    name: 'the number of a telegram and of its first paragraph',
    text: memo('190. Telegram From Bonn\n\nBonn, June 28, 1956—1 p.m.\n\n2129. 1. Two hours of talk.\n\n2. No end.'),
    has: ['label: 2129.', 'label: 1.', 'label: 2.'],
  },
];

/** What is a dateline when it stands alone under a heading. */
export const datelines: readonly string[] = [
  'Bangkok, February 25, 1955—2 p.m.',
  'Washington , June 26, 1956—8:44 p.m.',
  'Washington, August 28, 1957–8:35 p.m.',
  'The Hague, February 6, 1959, midnight.',
  'Tokyo, May 25, 1965, 1039Z.',
  'Washington, June 22, 1976, 3:35-4:05 p.m.',
  'Geneva, November 13, 1955, 10 a.m.–Noon',
  'New York, January 26, 1957 .',
  '[London, July 10(?), 1955.]',
  '[Geneva], July 16, 1955.',
  'Paris, December 19–21, 1959',
  'March 18, 1959.',
  '6 FEB 1976',
  '5 November 1961',
  '5th November, 1961',
  'London, 3rd May, 1902.',
  'Tuesday, June 22, 1976',
  'Vienna, Monday, 4 June 1923',
  '1961-11-05',
  '5.11.1961',
  '11/5/61',
  'Berlin, den 5. November 1961',
  'Paris, le 5 novembre 1961',
  'Madrid, 5 de noviembre de 1961',
  'Москва, 5 ноября 1961',
  'Washington, undated.',
  'Moscow, July 1960',
  'New Delhi, the 5th of November, 1961',
  'Rangoon, November 5, 1961, 8 o’clock',
  'Dated: November 5, 1961',
];

export const notDatelines: readonly string[] = [
  'He left on November 5, 1961',
  'Morning Conference on August 9, 1957.',
  '1355. Your 1260.',
  'The meeting was held on May 5, 1961 in Bonn.',
  'Section 3, paragraph 5',
  'May he rest',
  'November 5, 1961 Piro Bit',
  'Report of May 5, 1961',
  'Room 1961',
  '3 1/2 pounds of flour',
  'BERLIN',
  '1961',
];
