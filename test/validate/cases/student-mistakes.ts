/** The document that each mistake is made in; valid as it stands. */
export const soundDocument = `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
  <teiHeader>
    <fileDesc>
      <titleStmt><title>A report</title></titleStmt>
      <publicationStmt><p>Unpublished</p></publicationStmt>
      <sourceDesc><p>Born digital</p></sourceDesc>
    </fileDesc>
  </teiHeader>
  <text>
    <body>
      <div>
        <head>Memorandum</head>
        <p>On <date when="1961-11-05">November 5</date> the ambassador met <persName ref="#kim">Kim</persName>.</p>
      </div>
    </body>
  </text>
  <standOff>
    <listPerson><person xml:id="kim"><persName>Kim Il Sung</persName></person></listPerson>
  </standOff>
</TEI>
`;

const P = /<p>On .*<\/p>/;
const body = (xml: string): string => soundDocument.replace(P, xml);
const swap = (from: string, to: string): string => soundDocument.replace(from, to);

const sourceDesc = (xml: string): string =>
  swap('<sourceDesc><p>Born digital</p></sourceDesc>', `<sourceDesc>${xml}</sourceDesc>`);
const profile = (xml: string): string => swap('</fileDesc>', `</fileDesc><profileDesc>${xml}</profileDesc>`);

/** What students do, and the document in which they did it. */
export const studentMistakes: readonly (readonly [mistake: string, xml: string])[] = [
  ['lower case for camel case', body('<p><persname>Kim</persname></p>')],
  ['a typing error in an element', body('<p><persNmae>Kim</persNmae></p>')],
  ['a plural', body('<paras>Text</paras>')],
  ['HTML paragraph emphasis', body('<p>very <em>important</em></p>')],
  ['HTML bold', body('<p>very <b>important</b></p>')],
  ['HTML heading', body('<h1>Title</h1><p>Text</p>')],
  ['HTML line break', body('<p>one<br/>two</p>')],
  ['HTML list item', body('<list><li>one</li></list>')],
  ['HTML link', body('<p><a href="http://x.org">x</a></p>')],
  ['HTML span', body('<p><span class="x">x</span></p>')],
  ['title in a division', body('<title>Chapter</title><p>Text</p>')],
  ['head in a paragraph', body('<p><head>Chapter</head>Text</p>')],
  ['heading after the paragraph', body('<p>Text</p><head>Chapter</head>')],
  ['a paragraph in a paragraph', body('<p>One <p>two</p></p>')],
  ['a division in a paragraph', body('<p><div><p>Text</p></div></p>')],
  ['a list item without a list', body('<p>Text</p><item>one</item>')],
  ['text directly in a division', body('Some text.')],
  ['a name directly in a division', body('<persName>Kim</persName>')],
  ['text directly in a list', body('<list>one, two</list>')],
  ['an empty list', body('<list></list>')],
  ['a paragraph after a division', body('<div><p>One</p></div><p>Two</p>')],
  ['an empty bibliography', body('<listBibl></listBibl>')],
  ['a date in words', body('<p><date when="November 5, 1961">x</date></p>')],
  ['a date with dots', body('<p><date when="5.11.1961">x</date></p>')],
  ['a date with slashes', body('<p><date when="11/25/1961">x</date></p>')],
  ['a date that could be two', body('<p><date when="05/11/1961">x</date></p>')],
  ['a date without zeros', body('<p><date when="1961-5-3">x</date></p>')],
  ['a day that is not', body('<p><date when="1961-02-30">x</date></p>')],
  ['a decade as a date', body('<p><date when="1960s">x</date></p>')],
  ['a range in one attribute', body('<p><date when="1961-1962">x</date></p>')],
  ['a wrong attribute of date', body('<p><date date="1961">x</date></p>')],
  ['a certainty that is none', body('<p><persName cert="probably">x</persName></p>')],
  ['a capital in a listed value', body('<p><persName cert="High">x</persName></p>')],
  ['id without xml:', body('<p id="p1">x</p>')],
  ['lang without xml:', body('<p lang="de">x</p>')],
  ['an id with a space', body('<p xml:id="first page">x</p>')],
  ['an id that begins with a digit', body('<p xml:id="1a">x</p>')],
  ['an id twice', body('<p xml:id="kim">x</p>')],
  ['a pointer without a target', body('<p><persName ref="#kimilsung">x</persName></p>')],
  ['an empty pointer', body('<p><ref target=""/></p>')],
  ['a pointer with a space', body('<p><persName ref="#Kim Il Sung">x</persName></p>')],
  ['a type with a space', body('<div type="press release"><p>x</p></div>')],
  ['an attribute of another element', body('<p who="#kim">x</p>')],
  ['a typing error in an attribute', body('<p><date wen="1961">x</date></p>')],
  ['class for type', body('<p class="first">x</p>')],
  ['yes for true', body('<p><said direct="yes">x</said></p>')],
  ['a number with a comma', body('<p><num value="1,000">x</num></p>')],
  ['a language in words', body('<p xml:lang="German language">x</p>')],
  ['a graphic without its file', body('<p><graphic/></p>')],
  ['a speech without a speaker element', body('<sp>Hello.</sp>')],
  ['a stray quotation mark in a tag', body('<p n="1>x</p>')],
  ['an end tag that is missing', body('<p>On <hi>this day</p>')],
  ['end tags in the wrong order', body('<p>On <hi>this <emph>day</hi></emph></p>')],
  ['an ampersand', body('<p>Johnson & Sons</p>')],
  ['an HTML entity', body('<p>one&nbsp;two</p>')],
  ['two spellings of one tag', body('<p>x</P>')],
  ['a namespace forgotten', swap(' xmlns="http://www.tei-c.org/ns/1.0"', '')],
  ['an old namespace', swap('http://www.tei-c.org/ns/1.0', 'http://www.tei-c.org/P4')],
  ['no header', soundDocument.replace(/ {2}<teiHeader>[\s\S]*<\/teiHeader>\n/, '')],
  ['no title', swap('<title>A report</title>', '')],
  ['no source', swap('      <sourceDesc><p>Born digital</p></sourceDesc>\n', '')],
  ['no publication statement', swap('      <publicationStmt><p>Unpublished</p></publicationStmt>\n', '')],
  ['header parts in the wrong order', soundDocument.replace(/( *<publicationStmt>.*\n)( *<sourceDesc>.*\n)/, '$2$1')],
  ['author in the wrong part of the header', swap('<p>Unpublished</p>', '<author>Kim</author><p>Unpublished</p>')],
  ['text in the title statement', swap('<title>A report</title>', 'A report')],
  ['no body', soundDocument.replace(/<body>[\s\S]*<\/body>/, '<p>x</p>')],
  ['two bodies', swap('</body>', '</body><body><p>x</p></body>')],
  ['text outside the root', `${soundDocument}The end.`],
  ['a person without a list', swap('<listPerson><person', '<person').replace('</person></listPerson>', '</person>')],
  ['a shelfmark under an everyday name', sourceDesc('<msDesc><msIdentifier><settlement>Paris</settlement><shelfmark>12</shelfmark></msIdentifier></msDesc>')],
  ['a manuscript: the shelfmark before the town', sourceDesc('<msDesc><msIdentifier><idno>12</idno><settlement>Paris</settlement></msIdentifier></msDesc>')],
  ['a manuscript: bare text for its contents', sourceDesc('<msDesc><msIdentifier><settlement>Paris</settlement></msIdentifier><msContents>Letters</msContents></msDesc>')],
  ['an apparatus: the word outside a reading', body('<p>the <app>word <rdg>ward</rdg></app></p>')],
  ['an apparatus: a reading alone', body('<p>the <rdg>ward</rdg></p>')],
  ['verse: "line" for "l"', body('<lg><line>Tyger</line></lg>')],
  ['verse: text without lines', body('<lg>Tyger Tyger</lg>')],
  ['drama: a speaker without a speech', body('<speaker>Hamlet</speaker><p>Words</p>')],
  ['drama: a speaker in a paragraph', body('<sp who="#kim"><p><speaker>Hamlet</speaker> Words</p></sp>')],
  ['drama: who without #', body('<sp who="kim"><speaker>K</speaker><p>x</p></sp>')],
  ['facsimile: a coordinate that is no number', swap('<text>', '<facsimile><surface><zone ulx="a" uly="2"/></surface></facsimile><text>')],
  ['facsimile: nothing in it', swap('<text>', '<facsimile/><text>')],
  ['a graphic with an HTML attribute', body('<p><graphic href="a.png"/></p>')],
  ['a page break with its number as text', body('<p>a <pb n="2">2</pb> b</p>')],
  ['a page break with a wrong attribute', body('<p>a <pb no="2"/> b</p>')],
  ['a correction without the error in an element', body('<p><choice>teh<corr>the</corr></choice></p>')],
  ['an HTML footnote', body('<p>x<footnote>y</footnote></p>')],
  ['a paragraph after the signature', body('<p>Yours</p><closer>Kim</closer><p>PS</p>')],
  ['an opener after the text', body('<p>Dear</p><opener>Berlin</opener>')],
  ['a dateline in a paragraph', body('<p><dateline>Berlin</dateline> x</p>')],
  ['a date for a dateline', body('<date when="1961">1961</date><p>x</p>')],
  ['a table without rows', body('<table><cell>1</cell></table>')],
  ['header: a licence in the wrong place', swap('<p>Unpublished</p>', '<publisher>X</publisher><license>CC</license>')],
  ['header: the date before the publisher', swap('<p>Unpublished</p>', '<date>2020</date><publisher>X</publisher>')],
  ['header: prose beside a publisher', swap('<p>Unpublished</p>', '<publisher>X</publisher><p>y</p>')],
  ['header: a responsibility of nobody', swap('<title>A report</title>', '<title>A report</title><respStmt><resp>encoded by</resp></respStmt>')],
  ['header: a language without its code', profile('<langUsage><language>German</language></langUsage>')],
  ['header: keywords as one text', profile('<textClass><keywords>war, peace</keywords></textClass>')],
  ['header: a month that is none', swap('</teiHeader>', '<revisionDesc><change when="2020-13-01">x</change></revisionDesc></teiHeader>')],
  ['a place in a list of persons', swap('</person>', '</person><place><placeName>x</placeName></place>')],
  ['a language with an underscore', body('<p xml:lang="en_US">x</p>')],
  ['a value without quotation marks', body('<p><del rend=strike>y</del></p>')],
  ['the root in lower case', soundDocument.replace('<TEI', '<tei').replace('</TEI>', '</tei>')],
  ['a pointer spelt wrongly', body('<p><persName ref="#kimm">x</persName></p>')],
]; // biome-ignore format: a table
