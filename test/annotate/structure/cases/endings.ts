import type { BlockCase } from './block-case.js';

const after = (end: string) =>
  `He came to the meeting and told us of all that he had seen.\n\nThere was no more to say of it.\n\n${end}\n`;

export const endings: readonly BlockCase[] = [
  {
    name: 'sections of an enclosure lie in it',
    text: after(
      'Yours,\n\nTom\n\nAnnex 1\n\nAGREEMENT\n\nArticle 1\n\nThe frontier shall be open to all who carry a pass.\n\nArticle 2\n\nPasses shall be given by the police.',
    ),
    has: ['division attachment', 'head: AGREEMENT', 'division section', 'head: Article 1', 'head: Article 2'],
  },
  {
    name: 'the address under a signed note',
    text: after(
      'Accept, Excellency, the renewed assurances of my highest consideration.\n\nCarlo Rossi\nAmbassador\n\nHis Excellency\nThe Minister for Foreign Affairs\nBelgrade',
    ),
    has: ['signature: Carlo Rossi Ambassador', 'paragraph: His Excellency The Minister for Foreign Affairs Belgrade'],
  },
  {
    name: 'a line to sign on',
    text: after('J. B. Hutson\nAssistant Administrator\n\nApproved:\n\n_______________________\nH. A. Wallace'),
    has: ['signature: J. B. Hutson Assistant Administrator', 'signature: _______________________ H. A. Wallace'],
  },
  { name: 'a name alone', text: after('Dulles'), has: ['signature: Dulles'] },
  { name: 'initials', text: after('JFD'), has: ['signature: JFD'] },
  { name: 'a name in brackets', text: after('[Johnson]'), has: ['signature: [Johnson]'] },
  { name: 'no signature, and it says so', text: after('Message Unsigned'), has: ['signature: Message Unsigned'] },
  {
    name: 'a name with an office',
    text: after('VERNON A. WALTERS Major General, USA Defense Attache'),
    has: ['signature: VERNON A. WALTERS Major General, USA Defense Attache'],
  },
  { name: '/s/', text: after('/s/ Robert J.G. McClurkin'), has: ['signature: /s/ Robert J.G. McClurkin'] },
  {
    name: 'date, name and [Signed]',
    text: after('November 5, 1961 Piro Bit\n\n[Signed]'),
    has: ['dateline: November 5, 1961', 'signature: Piro Bit [Signed]'],
  },
  {
    name: 'two signers',
    text: after('Very truly yours,\n\nJohn Smith\nChairman\n\nMary Jones\nSecretary'),
    has: ['closing: Very truly yours,', 'signature: John Smith Chairman', 'signature: Mary Jones Secretary'],
  },
  {
    name: 'closing and name on one line',
    text: after('Sincerely, Dwight D. Eisenhower.”'),
    has: ['closing: Sincerely,', 'signature: Dwight D. Eisenhower.”'],
  },
  {
    name: 'two closing phrases',
    text: after('With warm and respectful regard\n\nFaithfully yours,\n\nCabot L.'),
    has: ['closing: With warm and respectful regard', 'closing: Faithfully yours,', 'signature: Cabot L.'],
  },
  {
    name: 'believe me',
    text: after('Believe me, my dear Harriet,\nEver your affectionate aunt,\nCaroline Whitby'),
    has: ['signature: Caroline Whitby'],
  },
  {
    name: 'a postscript',
    text: after('Yours,\n\nTom\n\nP.S. The cat is well.'),
    has: ['postscript: P.S. The cat is well.'],
  },
  {
    name: 'a dateline at the end',
    text: after('Bonn, May 1, 1950\n\nJohn Smith'),
    has: ['dateline: Bonn, May 1, 1950', 'signature: John Smith'],
  },
  {
    name: 'an enclosure with headings of its own',
    text: after('Yours,\n\nTom\n\nEnclosure\n\nDRAFT REPLY\n\nSir, I have received your letter of May and thank you.'),
    has: ['division enclosure', 'head: Enclosure', 'head: DRAFT REPLY'],
  },
  {
    name: 'tabs',
    text: after(
      '[Tab A]\n\nORAL NOTE\n\nThe agreement will be signed.\n\n[Tab B]\n\nIn passing this note, add orally that it rains.',
    ),
    has: ['division attachment', 'head: [Tab A]', 'head: [Tab B]'],
  },
  {
    name: 'a note about an enclosure is none',
    text: after('Tab B is an additive statement for you to give orally.\n\nThat is all that there is.'),
    hasNot: ['head'],
  },
  { name: 'the last sentence is no signature', text: after('He Went.'), hasNot: ['signature'] },
  {
    name: 'an omission is no signature',
    text: after('[Here follows discussion of unrelated matters.]'),
    hasNot: ['signature'],
  },
  {
    name: 'a list of names is no signature',
    text: 'Delegates\n\nJohn Smith\n\nMary Jones\n\nPeter Brown\n',
    hasNot: ['signature'],
  },
  {
    name: 'a name in the middle is none',
    text: 'He named his heir.\n\nJohn Smith\n\nThen he died, and nobody knew of it for a week.\n',
    hasNot: ['signature'],
  },
  {
    name: 'kind regards in a sentence',
    text: after('With kind regards to his mother he went out into the rain and was not seen again.'),
    hasNot: ['closing'],
  },
];
