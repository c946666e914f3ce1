import type { BlockCase } from './block-case.js';

const first = 'The third remained at the base and reduced the';
const second = 'observations of the other two. All went well.';
const words = 'It was a long day, and nobody who was there will forget what was said in the hall.';

export const layouts: readonly BlockCase[] = [
  {
    name: 'a first line that begins with the word for a document',
    text: `Interview with Hannah Birtwell, weaver\n\nRecorded at Nelson, 3 February 1974\n\n${words}\n`,
    has: ['head: Interview with Hannah Birtwell, weaver', 'dateline: Recorded at Nelson, 3 February 1974'],
  },
  {
    name: 'the same with a full stop',
    text: `Report of it came to us, late.\n\nIt was short.\n\n${words}\n`,
    hasNot: ['head'],
  },
  {
    name: 'the word for a document elsewhere in the line',
    text: `We read the report of it, late\n\nIt was short.\n`,
    hasNot: ['head'],
  },
  {
    name: 'the name of the interviewer',
    text: 'Interviewer: Paul Renshaw\n\nRENSHAW: When?\n\nBIRTWELL: Then.\n\nRENSHAW: Why?\n\nBIRTWELL: Because.\n',
    has: ['label: Interviewer:', 'item: Paul Renshaw', 'speaker: RENSHAW:'],
  },
  {
    name: 'an interviewer who speaks',
    text: 'Interviewer: When was it?\n\nMiller: Then.\n\nInterviewer: Why?\n\nMiller: Because.\n',
    has: ['speaker: Interviewer:', 'paragraph: When was it?'],
    hasNot: ['list', 'label'],
  },
  {
    name: 'verse within a turn',
    text: `Ann: When?\n\nBob: There was a song:\n\n    They've shut the gates on Monday morn,\n    They'll open them in May,\n    And them as laughed when we went out\n    Will weep when we have pay.\n\nAnn: Did they?\n\nBob: No.\n`,
    has: ["verseLine: They'll open them in May,", 'lineGroup', 'speaker: Bob:'],
  },
  {
    name: 'paragraphs within a turn are no verse',
    text: `Ann: When?\n\nBob: Then.\n\nI never knew who made it up.\n\nAnn: Did they?\n\nBob: No.\n`,
    has: ['paragraph: I never knew who made it up.'],
    hasNot: ['lineGroup'],
  },
  { name: 'a year under a title', text: `REPORT ON THE COAST\n\n1931\n\n${words}\n`, has: ['dateline: 1931'] },
  { name: 'a year among paragraphs', text: `${words}\n\n1931\n\n${words}\n`, hasNot: ['dateline'] },
  { name: 'a number under a title', text: `REPORT ON THE COAST\n\n31\n\n${words}\n`, hasNot: ['dateline'] },
  {
    name: 'notes below dashes',
    text: `The chart was not trusted.1 A pilot came.2\n\n------\n1 Minutes of the Board.\n2 See Appendix B.\n`,
    has: [
      'formeWork footer: ------',
      'footnote: 1 Minutes of the Board.',
      'footnote: 2 See Appendix B.',
      'noteAnchor: 1',
      'noteAnchor: 2',
    ],
  },
  {
    name: 'numbers below dashes that nothing refers to',
    text: `${words}\n\n------\n\n1 cup of flour\n\n2 eggs\n`,
    hasNot: ['footnote', 'noteAnchor'],
  },
  {
    name: 'notes below dashes end with the first other line',
    text: `It was not trusted.1 He left at 2 with Smith.2\n\n------\n\n1 Minutes.\n\n${words}\n\n2 See below.\n`,
    has: ['footnote: 1 Minutes.', 'paragraph: 2 See below.'],
  },
  {
    name: 'a running head within a sentence',
    text: `${first}\n\n     17\n\nCOASTAL SURVEY\n\n${second}\n\n     18\n\n${words}\n`,
    has: [`paragraph: ${first} 17 COASTAL SURVEY ${second}`, 'formeWork header: COASTAL SURVEY'],
  },
  {
    name: 'a heading on top of a page',
    text: `${words}\n\n- 17 -\n\nTHE SECOND SURVEY\n\n${second}\n\n- 18 -\n\nNobody came, and that was the end of it.\n`,
    has: ['head: THE SECOND SURVEY', 'formeWork pageNum: - 17 -'],
  },
  { name: 'dashes between paragraphs', text: `${words}\n\n-----\n\n${words}\n`, has: ['formeWork ornament: -----'] },
  {
    name: 'a star before words is no ornament',
    text: `${words}\n\n* * * and so on.\n\n${words}\n`,
    hasNot: ['formeWork'],
  },
  {
    name: 'lords are greeted',
    text: `To the Honourable the Commissioners of Trade\n\nNorwich, the 2nd of October 1789\n\nMy Lords,\n\n${words}\n`,
    has: ['dateline: Norwich, the 2nd of October 1789', 'salutation: My Lords,'],
  },
  {
    name: 'a title that starts with "To the" and no letter follows',
    text: `To the Lighthouse and Back\n\n${words}\n\n${words}\n`,
    hasNot: ['salutation'],
    has: ['head: To the Lighthouse and Back'],
  },
  { name: 'lords in a sentence', text: `${words}\n\nMy Lords and Ladies came.\n\n${words}\n`, hasNot: ['salutation'] },
  {
    name: 'a closing phrase in steps',
    text: `Sir,\n\n${words}\n\nI have the honour to be,\n     My Lords,\n          Your Lordships' most obedient Servant,\n\n     Jno. Harvey\n\nP.S. More soon.\n`,
    has: [
      "closing: I have the honour to be, My Lords, Your Lordships' most obedient Servant,",
      'signature: Jno. Harvey',
      'postscript: P.S. More soon.',
    ],
    hasNot: ['lineGroup'],
  },
  {
    name: 'verse that starts with "I am"',
    text: `${words}\n\nI am the wind that blows at night,\nI am the light in every tree,\nI am the bird that sings of love,\nAnd none shall set a watch on me.\n\n${words}\n`,
    has: ['lineGroup'],
    hasNot: ['closing'],
  },
  {
    name: 'prices in pounds, shillings and pence',
    text: 'J. Barlow      horse hire    £3  4s. 6d.\nAshwick Co.    pumping      £18  0s. 9d.\nTodd & Son     pipes        £41 10s. 0d.\n',
    has: ['cell data: £3 4s. 6d.', 'cell data: £41 10s. 0d.'],
  },
  {
    name: 'prices in columns of their own',
    text: 'Bread     £3   £4\nButter    £5   £6\nMilk      £7   £8\n',
    has: ['cell data: £3', 'cell data: £4'],
  },
  {
    name: 'the number of a telegram among its labels',
    text: `FROM: AMEMBASSY ANKARA\nTO: SECSTATE WASHDC\nNO: 418\nDATE: 091430Z APR 52\n\n${words}\n`,
    has: ['label: NO:', 'item: 418', 'label: DATE:', 'item: 091430Z APR 52'],
  },
  { name: '"No" as a word', text: `${words}\n\nNO\n\n${words}\n\nNo. He left.\n`, hasNot: ['label'] },
  {
    name: 'whom a German letter goes to',
    text: `Lindau, den 17. März 1903\n\nAn das Königliche Hauptzollamt\n\n${words}\n\nHochachtungsvoll\n\nJosef Brandl\n`,
    has: ['paragraph: An das Königliche Hauptzollamt', 'closing: Hochachtungsvoll', 'signature: Josef Brandl'],
    hasNot: ['head'],
  },
];
