/** By sample, its blocks as a reader of the source names them, written by hand: elements with their types and first words. */
export const expectedBlocks: Readonly<Record<string, string>> = {
  'article-bridge-1926': `
div document
  head: THE BRIDGE THAT WOULD
  opener
    byline: By Margaret
  div section
    head: I. A Town
    p: Every town
    p: The first was
    p: A ballad sold
    lg
      l: The Bishop
      l: And every
      l: The river
      l: And rose
  div section
    head: II. The Engineer
    p: The third bridge
    quote
      p: I was asked
    p: What the Corporation
    fw ornament: * * *
    p: The bridge still`,
  'bericht-zoll-1903': `
div document
  head: Bericht
  opener
    dateline: Lindau
  p: An das Königliche
  p: Am 12. März
  p: Die Ware
  closer
    salute: Hochachtungsvoll
    signed: Josef Brandl`,
  'interview-mill-1974': `
div document
  head: Interview with
  opener
    dateline: Recorded at
  list gloss
    label: Interviewer:
    item: Paul Renshaw
  sp
    speaker: RENSHAW:
    p: When did
  sp
    speaker: BIRTWELL:
    p: Nineteen-eleven
  sp
    speaker: RENSHAW:
    p: What did
  sp
    speaker: BIRTWELL:
    p: She said
  sp
    speaker: RENSHAW:
    p: And the noise
  sp
    speaker: BIRTWELL:
    p: You couldn't
  sp
    speaker: RENSHAW:
    p: Do you
  sp
    speaker: BIRTWELL:
    p: That was 1911
    lg
      l: They've shut
      l: They'll open
      l: And them
      l: Will weep
    p: I never knew
  sp
    speaker: RENSHAW:
    p: Did they
  sp
    speaker: BIRTWELL:
    p: January.`,
  'letter-enclosure-1789': `
div document
  head: To the Honourable
  opener
    dateline: Norwich
    salute: My Lords,
  p: I have the honour to acknowledge
  p: The Manufacturers
  closer
    salute: I have the honour to be,
    signed: Jno. Harvey
  postscript
    p: P.S. The second
div enclosure
  head: [Enclosure]
  head: A RETURN
  table
    row
      cell: Parish
      cell: Looms
      cell: At work
    row
      cell: St. Giles
      cell: 61
      cell: 12
    row
      cell: St. Benedict
      cell: 118
      cell: 31
    row
      cell: St. Augustine
      cell: 204
      cell: 44
  p: Sworn before
  closer
    signed: R. Partridge, Mayor`,
  'letter-hartwell-1848': `
div document
  opener
    dateline: Lyme Regis
    salute: My dear Mr. Pell,
  p: Your letter
  p: You ask
  p: Then old
  p: I confess
  p: You will want
  p: Pray remember
  closer
    salute: I remain, dear Sir,
    salute: Yours very truly,
    signed: Eleanor Hartwell
  postscript
    p: P.S. I have`,
  'memcon-tariff-1961': `
div document
  head: MEMORANDUM OF CONVERSATION
  opener
    dateline: DATE: March 14, 1961
  list gloss
    label: PLACE:
    item: The Under
    label: SUBJECT:
    item: Tariff on
    label: PARTICIPANTS:
    item: Swiss Side
      list
        item: Swiss Side
        item: Ambassador Keller
        item: Mr. Amrein
        item: U.S. Side
        item: Under Secretary
        item: Miss Ellen
        item: Mr. Doyle
  p: After the
  p: Mr. Ward replied
  p: Miss Tracy
  p: The Ambassador then
  list ordered
    label: (a)
    item: Switzerland
    label: (b)
    item: its offer
    label: (c)
    item: a new tariff
      list ordered
        label: (i)
        item: worthless
        label: (ii)
        item: impossible
  p: Mr. Ward observed
  p: Drafted:
  p: Approved:`,
  'minutes-waterworks-1907': `
div document
  head: BOROUGH
  head: M I N U T E S
  p: of a Meeting
  p: Present:
  div section
    head: 1. Minutes
    p: The Minutes
  div section
    head: 2. The Reservoir
    p: The Surveyor
    p: Councillor Lomas
    p: RESOLVED:
  div section
    head: 3. Accounts
    p: The following
    table
      row
        cell: Messrs. Todd
        cell: pipes
        cell: £41 10s. 0d.
      row
        cell: J. Barlow
        cell: horse hire
        cell: £3 4s. 6d.
      row
        cell: Ashwick
        cell: pumping
        cell: £18 0s. 9d.
  div section
    head: 4. Any Other
    p: Mrs. Yates
    p: The meeting closed
  closer
    signed: (Signed) T. PRYCE`,
  'ocr-survey-1931': `
div document
  head: REPORT ON
  opener
    dateline: 1931
  p: The survey
  p: Three parties
    fw pageNum: 17
    pb
    fw header: COASTAL SURVEY
  p: Mr. Sorensen
  fw footer: ------
  note: * Soundings
  note: 1 Minutes
  note: 2 See
  fw pageNum: 18`,
  'telegram-ankara-1952': `
div document
  fw header: RESTRICTED
  list gloss
    label: FROM:
    item: AMEMBASSY
    label: TO:
    item: SECSTATE
    label: NO:
    item: 418
    label: DATE:
    item: 091430Z
  p: REPEATED INFORMATION
  p: 1. CALLED
    label: 1.
  p: 2. I TOLD
    label: 2.
  p: 3. IN LEAVING
    label: 3.
  p: 4. [1 paragraph
    label: 4.
  p: 5. REQUEST
    label: 5.
  closer
    signed: HOLLIS`,
  'wilson-114427': `
div document
  head: ON THE MEETING
  opener
    dateline: November 5, 1961
  p: This meeting
  p: At the beginning
  p: He asked about
  p: Then he talked
  p: On these topics
  p: Then the ambassador
  p: He went on
  p: I told him that this
  p: The Korean ambassador said
  p: I answered him
  p: The ambassador nodded continually
  p: I told him that here
  p: The ambassador replied
    pb inferred
  p: I told him that, "the Marxism
  p: The ambassador nodded approvingly
  p: I told him that since
  p: The Korean ambassador laughed
  p: I answered that
  p: The ambassador laughed
  p: I told him that the doors
  closer
    dateline: November 5, 1961
    signed: Piro Bit [Signed]`,
};
