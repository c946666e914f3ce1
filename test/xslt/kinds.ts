/** A document of each kind that an editor may bring, small enough to read, with the marks that its kind is known for. */
const header = (title: string, more = '') =>
  `<teiHeader><fileDesc><titleStmt><title>${title}</title></titleStmt><publicationStmt><publisher>A press</publisher><availability><licence target="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</licence></availability></publicationStmt><sourceDesc><p>Born digital</p></sourceDesc></fileDesc>${more}</teiHeader>`;

const tei = (title: string, content: string, { lang = 'en', more = '' } = {}) =>
  `<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="${lang}">${header(title, more)}${content}</TEI>`;

const text = (body: string) => `<text><body>${body}</body></text>`;

export const kinds: Readonly<Record<string, string>> = {
  report: tei(
    'Report on a meeting',
    `<standOff><listPerson><person xml:id="ann"><persName type="main"><forename>Ann</forename> <surname>Lee</surname></persName><persName type="variant">Mrs. Lee</persName><idno type="VIAF">https://viaf.org/viaf/1</idno></person></listPerson>
<listOrg><org xml:id="un"><orgName>United Nations</orgName></org></listOrg><listPlace><place xml:id="rome"><placeName>Rome</placeName></place></listPlace><listEvent><event xml:id="conf" when="1961"><eventName>Rome conference</eventName></event></listEvent></standOff>
${text(`<div type="document"><head>On the meeting<note place="foot">A note to the head.</note></head><opener><dateline><placeName ref="#rome">Rome</placeName>, <date when="1961-11-05">November 5, 1961</date></dateline></opener>
<p><persName ref="#ann"><roleName type="honorific">Mrs.</roleName> Lee</persName> said that <said who="#ann" direct="false">the <eventName ref="#conf">conference of the <orgName ref="#un">UN</orgName> in <placeName ref="#rome">Rome</placeName></eventName> went well</said>. <said who="#ann" direct="false" type="continued" cert="low">She stayed</said>. <said who="#ann" direct="true">"Very <soCalled>'well'</soCalled> <kinesic who="#ann"><desc>(she laughed)</desc></kinesic> <note type="editorial" place="inline">[of course]</note> <said who="#un" direct="true">'indeed'</said>"</said> in <date notBefore="1961-11-06" notAfter="1961-11-12" cert="low">next week</date><ref type="noteAnchor" target="#n1">1</ref> <pb n="2" type="inferred"/><choice><sic>teh</sic><corr>the</corr></choice> <gap reason="illegible"/></p>
<p>A list: <list type="ordered"><item n="1">one</item><item>two <list><item>inner</item></list></item></list> and more.</p>
<list type="gloss"><label>SUBJECT</label><item>Talks</item><label>PARTICIPANTS</label><item><persName ref="#ann">Lee</persName></item></list>
<note place="foot" n="1" xml:id="n1"><label>1.</label> First note, with <persName ref="#ann">Lee</persName>.</note>
<closer><salute>Yours</salute><signed><persName ref="#ann">Ann Lee</persName></signed></closer></div>`)}`,
    { more: '<profileDesc><abstract><p>A short report.</p></abstract></profileDesc>' },
  ),
  letter: tei(
    'A letter',
    text(
      `<div type="letter"><pb n="1" facs="page1.jpg"/><opener><address><addrLine>1 High Street</addrLine><addrLine>York</addrLine></address><dateline><date when="1890-05-01">1 May 1890</date></dateline><salute>Dear Sir,</salute></opener><p>I have <del rend="strikethrough">not</del> <add place="above">always</add> written <hi rend="underline">often</hi>; <unclear>perhaps</unclear> <supplied reason="damage">too</supplied> often.</p><closer><salute>Yours,</salute><signed>A. B.</signed></closer><postscript><p>P. S. More soon.</p></postscript></div>`,
    ),
    {
      more: '<profileDesc><correspDesc><correspAction type="sent"><persName>A. B.</persName><date when="1890-05-01">1 May 1890</date></correspAction><correspAction type="received"><persName>C. D.</persName></correspAction></correspDesc></profileDesc>',
    },
  ),
  play: tei(
    'A play',
    `<text><front><titlePage><docTitle><titlePart type="main">A play</titlePart></docTitle><byline>by <docAuthor>N. N.</docAuthor></byline></titlePage><castList><head>Cast</head><castItem><role xml:id="k">King</role>, <roleDesc>of France</roleDesc></castItem></castList></front><body><div type="act"><head>Act One</head><stage>Enter the King.</stage><sp who="#k"><speaker>King</speaker><p>Where <stage>(aside)</stage> is she?</p></sp><sp><speaker>Queen</speaker><l n="4" part="I">I am here,</l></sp><sp><speaker>King</speaker><l n="5" part="F">at last.</l></sp></div><div type="act"><head>Act Two</head><sp who="#k"><l>End.</l></sp></div></body></text>`,
  ),
  poem: tei(
    'A poem',
    text(
      `<div type="poem"><head>Spring</head><epigraph><cit><quote>Old words</quote><bibl>Somebody</bibl></cit></epigraph><lg type="stanza"><l>The <rhyme label="a">day</rhyme><caesura/> is long</l><l rend="indent">the night</l></lg><lg type="stanza"><l>ends.</l></lg><trailer>Finis</trailer></div>`,
    ),
  ),
  novel: tei(
    'A novel',
    text(
      `<div type="chapter" xml:id="c1"><head>Chapter I</head><argument><p>In which it begins.</p></argument><p>It was a <emph>dark</emph> night. <q>“Who is there?”</q> <foreign xml:lang="fr">Personne</foreign>. She read <title>Emma</title>.</p><milestone unit="section"/><quote><p>A letter, quoted.</p></quote><p>Then <q>no marks</q><note>A footnote.</note>.</p><floatingText><body><p>A tale.</p></body></floatingText></div><div type="chapter"><head>Chapter II</head><p>The end, see <ptr target="#c1"/>.</p></div>`,
    ),
  ),
  apparatus: tei(
    'A critical edition',
    `<text><front><listWit><witness xml:id="A">Manuscript A</witness><witness xml:id="B">Manuscript B</witness></listWit></front><body><div><head>Text</head><p>In the <app><lem wit="#A">beginning</lem><rdg wit="#B">begynnyng</rdg><rdg wit="#A"/></app> was <app><rdg wit="#A">a</rdg><rdg wit="#B">the</rdg></app> <subst><del>worde</del><add>word</add></subst>.</p><p>It was <anchor xml:id="x1"/>very good<anchor xml:id="x2"/> indeed<app from="#x1"><rdg wit="#B">not bad</rdg><note>So in print.</note></app>.</p><listApp><app loc="1"><lem>was</lem><rdg wit="#B">is</rdg></app><app from="#x1" to="#x2"><rdg wit="#A">bad</rdg></app></listApp></div></body></text>`,
  ),
  manuscript: tei(
    'A catalogue',
    text(
      `<div><head>Catalogue</head><msDesc xml:id="ms1"><msIdentifier><settlement>Paris</settlement><repository>BnF</repository><idno>lat. 1</idno></msIdentifier><msContents><summary>A psalter.</summary><msItem><locus>1r–10v</locus><author>Anon.</author><title>Psalms</title><incipit>Beatus vir</incipit></msItem></msContents><physDesc><objectDesc><supportDesc><support><p>Parchment</p></support><extent>10 leaves <dimensions unit="mm"><height>200</height><width>150</width></dimensions></extent></supportDesc></objectDesc><handDesc><handNote>One hand</handNote></handDesc></physDesc><history><origin><origDate when="1200">around 1200</origDate>, <origPlace>Paris</origPlace></origin></history></msDesc></div>`,
    ),
  ),
  dictionary: tei(
    'A dictionary',
    text(
      `<div><head>B</head><entry xml:id="e1"><form><orth>bread</orth><pron>bred</pron></form><gramGrp><pos>n</pos></gramGrp><sense n="1"><def>food</def><cit type="example"><quote>daily <oRef/></quote></cit></sense><sense n="2"><usg>slang</usg> <def>money</def></sense><etym>OE <mentioned>brēad</mentioned></etym><re><form><orth>breadth</orth></form></re></entry><entryFree><form>bun</form>, a cake</entryFree></div>`,
    ),
  ),
  parliament: tei(
    'A sitting',
    text(
      `<div type="debateSection"><note type="speaker">The President:</note><u who="#p1" xml:id="u1"><seg>Order.</seg><kinesic type="applause"><desc>Applause</desc></kinesic><seg>We begin.<note type="time">10:00</note></seg></u><incident><desc>Uproar</desc></incident><u who="#p2">Yes <pause dur="PT2S"/> no <vocal><desc>laughs</desc></vocal></u></div>`,
    ),
    {
      more: '<profileDesc><particDesc><listPerson><person xml:id="p1"><persName>The President</persName></person></listPerson></particDesc></profileDesc>',
    },
  ),
  'right-to-left': tei(
    'رسالة',
    text(
      `<div><head>رسالة</head><p>كتب <foreign xml:lang="en">the author</foreign> هذا<note>حاشية</note>.</p><list><item>أول</item></list></div>`,
    ),
    { lang: 'ar' },
  ),
  facsimile: tei(
    'A facsimile',
    `<facsimile corresp="https://example.org/iiif/ms1/manifest.json"><surface xml:id="f1" ulx="0" uly="0" lrx="1200" lry="1600"><graphic url="page1.jpg"/><graphic url="https://example.org/iiif/p1/full/200,/0/default.jpg" width="200px" height="267px"/><zone xml:id="z1" type="heading" ulx="100" uly="100" lrx="1100" lry="300"/><zone xml:id="z2" points="100,400 1100,400 1100,1500 100,1400"><zone xml:id="z2l1" type="line" ulx="120" uly="420" lrx="1080" lry="700"/><zone xml:id="z2l2" type="line" ulx="120" uly="720" lrx="1080" lry="1000"/></zone></surface>
<surface xml:id="f2"><graphic url="https://example.org/iiif/p2/info.json" width="3000px" height="4000px"/><zone xml:id="z3" n="note" ulx="300" uly="400" lrx="2700" lry="1400"/></surface><surface xml:id="f3"><graphic url="page3.jpg"/><zone xml:id="z4"/></surface><graphic xml:id="g4" url="page4.jpg"/></facsimile>
<sourceDoc><surface n="1"><zone><line>first line</line><line>second <add>line</add></line></zone></surface><surface n="2" facs="#f2" ulx="0" uly="0" lrx="1200" lry="1600"><graphic url="page2.jpg"><desc>The second page</desc></graphic><zone type="column" ulx="100" uly="100" lrx="560" lry="1500"><line>third line</line><line>fourth line</line></zone><zone type="column" facs="#z3" ulx="620" uly="100" lrx="1100" lry="1500"><zone ulx="640" uly="120" lrx="1080" lry="400"><line>fifth line</line></zone></zone><zone><line>a zone without coordinates</line></zone></surface><surface><graphic url="https://example.org/iiif/p3/full/max/0/default.jpg"/><zone n="a" ulx="5" uly="6" lrx="70" lry="80"><line>last line</line></zone></surface></sourceDoc>${text('<pb n="1" facs="#f1"/><head facs="#z1">A heading</head><p facs="#z2"><lb facs="#z2l1"/>Text<lb facs="#z2l2"/>of page <damage>one</damage> <g ref="#x">ſ</g> <seg facs="https://example.org/iiif/p1/10,20,300,400/max/0/default.jpg">detail</seg></p><pb n="2" facs="https://example.org/iiif/p2/info.json"/><p>Text of page two.</p><pb n="4" facs="#g4"/><figure><graphic url="fig.png"/><head>Figure 1</head><figDesc>A horse</figDesc></figure><pb n="5" facs="https://example.org/iiif/p5/info.json"/><p>The end.</p>')}`,
  ),
  corpus: `<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">${header('A corpus')}${tei('First', text('<div><head>One</head><p>First text.</p></div>'))}${tei('Second', text('<div><head>Two</head><p>Second text.<note>With a note.</note></p></div>'))}</teiCorpus>`,
  tables: tei(
    'Tables, formulas, code',
    text(
      `<div><head>Data</head><table><head>Prices</head><row role="label"><cell>Year</cell><cell cols="2">Price</cell></row><row><cell role="label">1961</cell><cell>1</cell><cell>2 <table><row><cell>in</cell></row></table></cell></row></table><p>See <formula notation="mathml"><math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math></formula> and <gi>p</gi>.</p><egXML xmlns="http://www.tei-c.org/ns/Examples"><p n="1">Hi</p></egXML><fs type="agr"><f name="num"><symbol value="sg"/></f><f name="word"><string>dog</string></f></fs><graph type="directed"><node xml:id="g1"><label>A</label></node><node xml:id="g2"><label>B</label></node><arc from="#g1" to="#g2"/></graph><eTree><label>S</label><eLeaf><label>NP</label></eLeaf></eTree></div>`,
    ),
  ),
};
