import type { BlockCase } from './block-case.js';

const first = 'Then, it is possible for us to reach an understanding no';
const second = 'matter how hard this may be. You are communists.';

export const pages: readonly BlockCase[] = [
  {
    name: 'a paragraph torn at a page end',
    text: `${first}\n\n${second}\n`,
    has: [`paragraph: ${first} ${second}`, 'pageBreak:'],
  },
  {
    name: 'torn over a form feed',
    text: `${first}\n\f${second}\n`,
    has: [`paragraph: ${first} ${second}`, 'pageBreak:'],
  },
  {
    name: 'torn over a page number',
    text: `${first}\n\n- 2 -\n\n${second}\n`,
    has: [`paragraph: ${first} - 2 - ${second}`, 'formeWork pageNum: - 2 -', 'pageBreak:'],
  },
  { name: 'a full stop before: two paragraphs', text: `${first} more.\n\n${second}\n`, hasNot: ['pageBreak'] },
  { name: 'a colon before: two paragraphs', text: `${first}:\n\n${second}\n`, hasNot: ['pageBreak'] },
  { name: 'short lines are not torn', text: 'apples and pears\n\noranges and figs\n', hasNot: ['pageBreak'] },
  { name: 'a capital after: two paragraphs', text: `${first}\n\nMatter is hard.\n`, hasNot: ['pageBreak'] },
  {
    name: 'running heads and numbers',
    text: `One text that goes on and on over the\n\fReport on Oil    2\n\nend of the page and over the next\n\fReport on Oil    3\n\nas well.\n`,
    has: ['formeWork header: Report on Oil 2', 'formeWork header: Report on Oil 3'],
  },
  {
    name: 'bare numbers that count on and break sentences',
    text: `${first}\n\n2\n\n${second} ${first}\n\n3\n\n${second}\n`,
    has: ['formeWork pageNum: 2', 'formeWork pageNum: 3'],
  },
  { name: 'numbers of chapters', text: `1\n\nHe came.\n\n2\n\nShe went.\n`, hasNot: ['formeWork'] },
  { name: 'a number in the text', text: `He counted:\n\n62\n\nThat was all.\n`, hasNot: ['formeWork'] },
  {
    name: 'footnotes in brackets',
    text: 'He sent a letter[1] and a box.*\n\n[1] It was read.\n\n* It was empty.\n',
    has: ['footnote: [1] It was read.', 'footnote: * It was empty.', 'noteAnchor: [1]', 'noteAnchor: *'],
  },
  {
    name: 'raised figures',
    text: 'He sent a letter.¹\n\n¹ It was read.\n',
    has: ['footnote: ¹ It was read.', 'noteAnchor: ¹'],
  },
  {
    name: 'notes at the end under a title',
    text: 'He sent a letter.1 She sent two.2\n\nNotes\n\n1. It was read.\n\n2. They were not.\n',
    has: ['division notes', 'head: Notes', 'footnote: 1. It was read.', 'noteAnchor: 2'],
  },
  {
    name: 'brackets without a note',
    text: 'He sent a letter[1] and a box.\n\nAll was well.\n',
    hasNot: ['noteAnchor', 'footnote'],
  },
  {
    name: 'an omission at the start of a paragraph is no note',
    text: 'He came.\n\n[Here follows a list.]\n\n* * *\n\nShe went.\n',
    hasNot: ['footnote'],
  },
  {
    name: 'a hyphen at a line end',
    text: 'He asked about the agricultural show, and the agricul-\ntural show was good, and then it was over for that\nyear.\n',
    has: ['hyphenation: -'],
  },
  {
    name: 'a hyphen that the word has',
    text: 'It was a short-term plan, and they said that it was a short-\nterm plan and no more, and then it was over for that\nyear.\n',
    hasNot: ['hyphenation'],
  },
  {
    name: 'a double name',
    text: 'They went by the railway from Pest to Austro-\nHungarian lands, and then they came back in that\nyear.\n',
    hasNot: ['hyphenation'],
  },
];
