/**
 * A document, and its blocks as a reader of it names them: written down before the program was ever run on it. What was changed in them
 * afterwards is convention, not finding: closing phrases on two lines are one `salute`, "PRIORITY" is a mark of the office (`fw`), a
 * signature stands below all sections, a list says that its marks are bullets.
 */
export interface UnseenDocument {
  readonly what: string;
  readonly text: string;
  readonly blocks: string;
}

export const unseenDocuments: readonly UnseenDocument[] = [
  {
    what: 'court testimony with counsel named, questions and answers, an exhibit',
    text: `IN THE COUNTY COURT OF ASHBY

Testimony of Samuel Orme, taken June 4, 1889

SAMUEL ORME, sworn.

By Mr. Pratt:

Q. Where do you live?

A. At Ashby, in the mill yard. I have lived there
since my father died.

Q. Did you see the prisoner on the night of the fire?

A. I did.

THE COURT: Speak up, Mr. Orme.

THE WITNESS: I did, sir.
`,
    blocks: `
div document
  head: IN THE COUNTY COURT
  head: Testimony of Samuel Orme
  p: SAMUEL ORME, sworn.
  p: By Mr. Pratt:
  sp
    speaker: Q.
    p: Where do you
  sp
    speaker: A.
    p: At Ashby
  sp
    speaker: Q.
    p: Did you see
  sp
    speaker: A.
    p: I did.
  sp
    speaker: THE COURT:
    p: Speak up
  sp
    speaker: THE WITNESS:
    p: I did, sir.`,
  },
  {
    what: 'minutes with roman headings, a list that starts in mid-sentence, nested numbers',
    text: `Minutes of the Parish Vestry of St. Anne

I. Adoption of the minutes

The minutes of the last meeting were read and adopted.

II. Repair of the tower

The Churchwarden reported that of the sum collected
   (a) 41 pounds were paid to the mason;
   (b) 12 pounds to the carpenter;
   (c) 3 pounds were left.

III. Next meeting

It was agreed
1. to meet on the first Monday;
2. to ask the Rector:
   (a) for the key;
   (b) for the register.

The meeting closed at nine.
`,
    blocks: `
div document
  head: Minutes of the Parish
  div section
    head: I. Adoption
    p: The minutes of
  div section
    head: II. Repair
    p: The Churchwarden
    list ordered
      label: (a)
      item: 41 pounds
      label: (b)
      item: 12 pounds
      label: (c)
      item: 3 pounds
  div section
    head: III. Next
    p: It was agreed
    list ordered
      label: 1.
      item: to meet
      label: 2.
      item: to ask
        list ordered
          label: (a)
          item: for the key;
          label: (b)
          item: for the register.
    p: The meeting closed`,
  },
  {
    what: 'a diary: entries under dates',
    text: `DIARY OF A VOYAGE

Monday, 3 March 1851

Wind from the west. We saw two sails and nothing else all day.

Tuesday, 4 March 1851

Calm. The captain read to us from Sir Walter Scott.
`,
    blocks: `
div document
  head: DIARY OF A VOYAGE
  div section
    head: Monday, 3 March 1851
    p: Wind from
  div section
    head: Tuesday, 4 March 1851
    p: Calm.`,
  },
  {
    what: 'a letter of 1802 with verse in it, an ampersand, a postscript',
    text: `Falmouth, 3d Febry. 1802.

My dear Sir,

I was favoured with yours of the 21st, & send you the lines you ask for:

    The ship that left us in the spring
    Has come to land at last,
    And all the bells of Falmouth ring
    To see her safe made fast.

They are by young Tom Avery, who cannot spell.

I remain, with great esteem,
Your most obedient & humble Servant,

Jas. Cole

P.S. The bearer will wait for your answer.
`,
    blocks: `
div document
  opener
    dateline: Falmouth
    salute: My dear Sir,
  p: I was favoured
  lg
    l: The ship
    l: Has come
    l: And all
    l: To see
  p: They are by
  closer
    salute: I remain
    signed: Jas. Cole
  postscript
    p: P.S. The bearer`,
  },
  {
    what: 'a French letter, CRLF line ends',
    text: 'Paris, le 3 mai 1848\r\n\r\nMonsieur le Ministre,\r\n\r\nJ’ai l’honneur de vous informer que le navire est arrivé hier soir\r\nau port du Havre.\r\n\r\nVeuillez agréer, Monsieur le Ministre, l’expression de mes sentiments distingués.\r\n\r\nJules Favre\r\n',
    blocks: `
div document
  opener
    dateline: Paris
    salute: Monsieur le Ministre,
  p: J’ai l’honneur
  closer
    salute: Veuillez agréer
    signed: Jules Favre`,
  },
  {
    what: 'footnotes with stars and daggers under a rule, old Mac line ends, a form feed',
    text: 'THE HERRING FISHERY\r\rThe boats* went out at dawn, and came back† with nothing in their holds.\r\r--------\r* There were eleven of them.\r† On the third day.\r\fTHE HERRING FISHERY\r\rThe next year was no better.\r',
    blocks: `
div document
  head: THE HERRING
  p: The boats
  fw footer: --------
  note: * There
  note: † On
  pb
  fw header: THE HERRING
  p: The next`,
  },
  {
    what: 'a table with tabs, a heading row and a total',
    text: `Stores issued in the week

Article\tQuantity\tPrice
Flour\t12 sacks\t£9
Salt pork\t3 casks\t£7
Total\t15 pieces\t£16

The storekeeper has signed for all.
`,
    blocks: `
div document
  head: Stores issued
  table
    row
      cell: Article
      cell: Quantity
      cell: Price
    row
      cell: Flour
      cell: 12 sacks
      cell: £9
    row
      cell: Salt pork
      cell: 3 casks
      cell: £7
    row
      cell: Total
      cell: 15
      cell: £16
  p: The storekeeper`,
  },
  {
    what: 'a table with an empty corner and figures that are missing',
    text: `Imports of the district

\t1959\t1960\t1961
Flour\t32\t\t41
Salt\t\t7\t

All figures are in tons, as the customs house gave them.
`,
    blocks: `
div document
  head: Imports of
  table
    row
      cell
      cell: 1959
      cell: 1960
      cell: 1961
    row
      cell: Flour
      cell: 32
      cell
      cell: 41
    row
      cell: Salt
      cell
      cell: 7
      cell
  p: All figures`,
  },
  {
    what: 'a letter with two enclosures',
    text: `London, May 3, 1848

Sir,

I enclose two papers, which will speak for themselves.

I am, Sir,
Your obedient Servant,

John Smith

Enclosure 1

The first paper says that the bridge is sound.

Enclosure 2

The second paper says that it is not.
`,
    blocks: `
div document
  opener
    dateline: London
    salute: Sir,
  p: I enclose
  closer
    salute: I am, Sir,
    signed: John Smith
div enclosure
  head: Enclosure 1
  p: The first paper
div enclosure
  head: Enclosure 2
  p: The second paper`,
  },
  {
    what: 'a typed telegram with sections and a classification at both ends',
    text: `CONFIDENTIAL

FROM: Tehran
TO: Secretary of State
NO: 1843, August 16, 6 p.m.

PRIORITY

1. Saw Prime Minister this morning at his request. Said he had no intention dissolving Majlis.

2. Told him I had no instructions.

HENDERSON

CONFIDENTIAL
`,
    blocks: `
div document
  fw header: CONFIDENTIAL
  list gloss
    label: FROM:
    item: Tehran
    label: TO:
    item: Secretary of State
    label: NO:
    item: 1843
  fw header: PRIORITY
  p: 1. Saw
    label: 1.
  p: 2. Told
    label: 2.
  closer
    signed: HENDERSON
  fw header: CONFIDENTIAL`,
  },
  {
    what: 'an article in columns of OCR: hyphens, page numbers, a running head in mid-sentence',
    text: `THE DRAINING OF THE FEN

The land that lies between the two rivers was under water for the greater part of the year, and those who lived in it went about their busi-
ness in boats. No road led through it before the time of the Stuarts, when a company was

                              - 12 -
\f
THE DRAINING OF THE FEN

formed to drain it. The company failed.

                              - 13 -
`,
    blocks: `
div document
  head: THE DRAINING
  p: The land
    fw pageNum: - 12 -
    pb
    fw header: THE DRAINING
  fw pageNum: - 13 -`,
  },
  {
    what: 'Hebrew, with a number and a date in Latin figures',
    text: `פרוטוקול הישיבה

הישיבה נפתחה בשעה 10:30 בבוקר. השתתפו 12 חברים.

היושב ראש אמר: „אין לנו זמן.“
`,
    blocks: `
div document
  head: פרוטוקול
  p: הישיבה
  p: היושב`,
  },
  {
    what: 'a memorandum with lettered sections, bullets and initials at its end',
    text: `MEMORANDUM FOR THE FILE

TO: Mr. Doyle
FROM: Miss Tracy
DATE: March 14, 1961
SUBJECT: Storage of grain

A. The present state

Three silos are full. The fourth
- leaks,
- has no door,
- belongs to somebody else.

B. What should be done

Nothing can be done before May.

E. T.
`,
    blocks: `
div document
  head: MEMORANDUM
  list gloss
    label: TO:
    item: Mr. Doyle
    label: FROM:
    item: Miss Tracy
    label: DATE:
    item: March
    label: SUBJECT:
    item: Storage
  div section
    head: A. The present
    p: Three silos
    list bulleted
      label: -
      item: leaks,
      label: -
      item: has no door,
      label: -
      item: belongs
  div section
    head: B. What
    p: Nothing can
  closer
    signed: E. T.`,
  },
];
