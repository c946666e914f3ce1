type Field = [key: string | undefined, label: string | undefined, value: string];

export const withFrontMatter: {
  name: string;
  text: string;
  fields: Field[];
  body: string;
}[] = [
  {
    name: 'labels on lines of their own, unlabelled date and title before them',
    text: '\n\nNovember 5, 1961\n\nA Report\n\nCitation:\n\n"A Report", 1961.\n\nContents:\n\nTranslation\n\nTHE BODY\n\nText.',
    fields: [
      ['date', undefined, 'November 5, 1961'],
      ['title', undefined, 'A Report'],
      ['citation', 'Citation:', '"A Report", 1961.'],
      ['contents', 'Contents:', 'Translation'],
    ],
    body: 'THE BODY\n\nText.',
  },
  {
    name: 'label and value on one line',
    text: 'Title: Notes\r\nAuthor: A. B.\r\n\r\nText.',
    fields: [
      ['title', 'Title:', 'Notes'],
      ['author', 'Author:', 'A. B.'],
    ],
    body: 'Text.',
  },
  {
    name: 'a value goes on in the next lines',
    text: 'Title: Notes on\n  a journey\nRepository: National Archives\nCall Number: RG 59\n\nText.',
    fields: [
      ['title', 'Title:', 'Notes on\n  a journey'],
      ['repository', 'Repository:', 'National Archives'],
      ['shelfmark', 'Call Number:', 'RG 59'],
    ],
    body: 'Text.',
  },
  {
    name: 'a summary of two paragraphs before another label',
    text: 'Summary:\n\nOne.\n\nTwo.\n\nRights:\n\nFree.\n\nText.',
    fields: [
      ['abstract', 'Summary:', 'One.\n\nTwo.'],
      ['licence', 'Rights:', 'Free.'],
    ],
    body: 'Text.',
  },
  {
    name: 'a label without a value',
    text: 'Credits:\n\nSummary:\n\nOne.\n\nText.',
    fields: [
      ['credits', 'Credits:', ''],
      ['abstract', 'Summary:', 'One.'],
    ],
    body: 'Text.',
  },
  {
    name: 'nothing but front matter',
    text: 'Title: A\nRights: B\n',
    fields: [
      ['title', 'Title:', 'A'],
      ['licence', 'Rights:', 'B'],
    ],
    body: '',
  },
];

export const notFrontMatter: [name: string, text: string][] = [
  ['nothing', ''],
  ['a memorandum’s own head', 'DATE: May 1, 1950\nTO: The Secretary\nFROM: EUR\nSUBJECT: Berlin\n\nText.'],
  ['a telegram with a summary', '12. Telegram\n\nBonn, May 1, 1950\n\nSummary: He came.\n\nNote: He left.'],
  ['one label alone', 'Citation: none.\n\nText.'],
  ['labels far below', `${'A line.\n\n'.repeat(20)}Title: A\nRights: B\n`],
  ['a transcript', 'Chairman: We open.\nAuthor: I thank you.\nChairman: Please.'],
  ['a label after a long paragraph', `${'Long text. '.repeat(40)}\n\nCitation: a\nRights: b\n\nText.`],
];
