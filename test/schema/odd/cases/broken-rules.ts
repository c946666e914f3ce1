/** The document that every case is put into, between `<!--text-->` and in `<!--register-->` and `<!--header-->`. */
export const FRAME = `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>T</title><respStmt xml:id="resp.tool"><resp>marks</resp><name>tool</name></respStmt></titleStmt>
<publicationStmt><p>None.</p></publicationStmt><sourceDesc><p>None.</p></sourceDesc></fileDesc><!--header--></teiHeader>
<standOff><listPerson><person xml:id="kim"><persName>Kim</persName></person></listPerson><listOrg><org xml:id="council"><orgName>Council</orgName></org></listOrg>
<listPlace><place xml:id="bergen"><placeName>Bergen</placeName></place></listPlace><listEvent><event xml:id="flood"><label>flood</label></event></listEvent><!--register--></standOff>
<text><body><p><persName ref="#kim">Kim</persName>, <orgName ref="#council">Council</orgName>, <placeName ref="#bergen">Bergen</placeName>, <eventName ref="#flood">flood</eventName>.</p>
<!--text-->
<p>After.</p></body></text></TEI>
`;

/** What stands where it must be refused; `{n}` is a number that makes each document another. */
export interface BrokenCase {
  /** The id of the rule in `teiwright.sch`, or the code of the validator. */
  readonly rule: string;
  readonly at?: 'header' | 'register' | 'text';
  readonly breaks: readonly string[];
  readonly passes: readonly string[];
}

const p = (inside: string) => `<p>${inside}</p>`;

export const brokenCases: readonly BrokenCase[] = [
  {
    rule: 'who-speaks',
    breaks: [
      p('<said direct="true" who="#flood">A {n}</said>'),
      p('<said direct="true" who="#nobody{n}">A</said>'),
      p('<said direct="false" who="Kim">A {n}</said>'),
      p('<said direct="false" who="#kim" toWhom="#flood">A {n}</said>'),
      '<sp who="#flood"><speaker>A</speaker><p>B {n}</p></sp>',
      p('<q type="soCalled" who="#flood">A {n}</q>'),
    ],
    passes: [p('<said direct="true" who="#kim #council" toWhom="#bergen">A {n}</said>')],
  },
  {
    rule: 'name-entry',
    breaks: [
      p('<persName ref="#council">A {n}</persName>'),
      p('<orgName ref="#kim">A {n}</orgName>'),
      p('<placeName ref="#flood">A {n}</placeName>'),
      p('<eventName ref="#kim">A {n}</eventName>'),
      p('<persName ref="#nobody{n}">A</persName>'),
    ],
    passes: [
      p('<persName ref="#kim">A {n}</persName>, <orgName ref="#council">B</orgName>'),
      p(
        '<placeName ref="#bergen">A {n}</placeName> <eventName ref="#flood">B</eventName> <persName ref="https://example.org">C</persName>',
      ),
    ],
  },
  {
    rule: 'mark-resp',
    breaks: [p('<persName cert="low">A {n}</persName>'), p('<date when="1900" cert="medium">A {n}</date>')],
    passes: [p('<persName cert="low" resp="#resp.tool">A {n}</persName>')],
  },
  {
    rule: 'resp-known',
    breaks: [p('<date when="1900" resp="#who{n}">A</date>'), p('<note resp="#resp.tool #who{n}">A</note>')],
    passes: [p('<note resp="#resp.tool">A {n}</note>')],
  },
  {
    rule: 'date-alone',
    breaks: [
      p('<date when="1900" from="1899">A {n}</date>'),
      p('<date from="1900" notBefore="1899">A {n}</date>'),
      p('<date to="1900" notAfter="1901">A {n}</date>'),
    ],
    passes: [p('<date from="1900" to="1901">A {n}</date>')],
  },
  {
    rule: 'date-order',
    breaks: [
      p('<date from="1901" to="1900">A {n}</date>'),
      p('<date notBefore="1900-12-02" notAfter="1900-12-01">A {n}</date>'),
      p('<date from="1901-02" to="1900-12-31">A {n}</date>'),
    ],
    passes: [p('<date from="1900-05" to="1900">A {n}</date>'), p('<date from="-0050" to="0010">A {n}</date>')],
  },
  {
    rule: 'date-calendar',
    breaks: [p('A {n} <date calendar="#julian" when="1900"/>')],
    passes: [p('<date calendar="https://example.org/julian" when="1900">A {n}</date>')],
  },
  {
    rule: 'type-first',
    breaks: [p('<seg subtype="a{n}">A</seg>'), '<ab subtype="a{n}">A</ab>'],
    passes: [p('<seg type="b" subtype="a{n}">A</seg>')],
  },
  {
    rule: 'chain-closed',
    breaks: [
      `${p('<said direct="true" xml:id="a" next="#b">A {n}</said>')}\n${p('<said direct="true" xml:id="b">B</said>')}`,
      p('<said direct="true" xml:id="a" prev="#none">A {n}</said>'),
    ],
    passes: [
      p('<said direct="true" xml:id="a" next="#b">A {n}</said> <said direct="true" xml:id="b" prev="#a">B</said>'),
    ],
  },
  {
    rule: 'choice-pairs',
    breaks: [
      p('<choice><sic>A {n}</sic><expan>B</expan></choice>'),
      p('<choice><abbr>A {n}</abbr><reg>B</reg></choice>'),
    ],
    passes: [p('<choice><sic>A {n}</sic><corr>B</corr></choice>')],
  },
  {
    rule: 'quotation-told',
    at: 'header',
    breaks: ['<encodingDesc n="{n}"><editorialDecl><quotation/></editorialDecl></encodingDesc>'],
    passes: ['<encodingDesc n="{n}"><editorialDecl><quotation marks="all"/></editorialDecl></encodingDesc>'],
  },
  {
    rule: 'cite-match',
    at: 'header',
    breaks: [
      '<encodingDesc n="{n}"><refsDecl><citeStructure unit="p" match="p" use="@n"/></refsDecl></encodingDesc>',
      '<encodingDesc n="{n}"><refsDecl><citeStructure unit="d" match="//div" use="@n"><citeStructure unit="p" match="//p" use="@n" delim="."/></citeStructure></refsDecl></encodingDesc>',
    ],
    passes: [
      '<encodingDesc n="{n}"><refsDecl><citeStructure unit="p" match="//p" use="@n"/></refsDecl></encodingDesc>',
    ],
  },
  {
    rule: 'relation-sides',
    at: 'register',
    breaks: [
      '<listRelation n="{n}"><relation active="#kim" passive="#council"/></listRelation>',
      '<listRelation n="{n}"><relation name="a" passive="#council"/></listRelation>',
    ],
    passes: ['<listRelation n="{n}"><relation name="a" active="#kim" passive="#council"/></listRelation>'],
  },
  {
    rule: 'link-ends',
    at: 'register',
    breaks: ['<linkGrp n="{n}"><link target="#kim"/></linkGrp>'],
    passes: ['<linkGrp n="{n}"><link target="#kim #council"/></linkGrp>'],
  },
  {
    rule: 'subst-parts',
    breaks: [p('<subst><add>A {n}</add><add>B</add></subst>')],
    passes: [p('<subst><del>A {n}</del><add>B</add></subst>')],
  },
  {
    rule: 'figure-told',
    breaks: ['<figure><graphic url="a{n}.png"/></figure>'],
    passes: ['<figure><graphic url="a{n}.png"/><figDesc>A pier.</figDesc></figure>'],
  },
  {
    rule: 'lines-there',
    breaks: ['<lg><head>A {n}</head><lb/></lg>'],
    passes: ['<lg><l>A {n}</l></lg>'],
  },
  {
    rule: 'no-block-in-p',
    breaks: ['<ab>A {n} <hi><p>B</p></hi></ab>'],
    passes: [p('<note><p>A {n}</p></note>')],
  },
  {
    rule: 'entry-id',
    at: 'register',
    breaks: [
      '<listPerson><person n="{n}"><persName>A</persName></person></listPerson>',
      '<listOrg><org n="{n}"><orgName>A</orgName></org></listOrg>',
      '<listPlace><place n="{n}"><placeName>A</placeName></place></listPlace>',
    ],
    passes: ['<listPerson><person corresp="#kim" n="{n}"/></listPerson>'],
  },
  {
    rule: 'validate/grammar-missing-attribute',
    breaks: [p('<said who="#kim">A {n}</said>'), p('<gap n="{n}"/>')],
    passes: [p('<said direct="true" who="#kim">A {n}</said>')],
  },
  {
    rule: 'validate/datatype-attribute',
    breaks: [
      p('<date when="5 November 19{n}">A</date>'),
      p('<said direct="yes" n="{n}">A</said>'),
      p('<seg cert="0.{n}" resp="#resp.tool">A</seg>'),
    ],
    passes: [p('<date when="1961-11-05">A {n}</date>')],
  },
  {
    rule: 'validate/grammar-unknown-element',
    breaks: [p('<distinct>A {n}</distinct>'), p('<ruby>A {n}</ruby>')],
    passes: [p('<hi>A {n}</hi>')],
  },
];
