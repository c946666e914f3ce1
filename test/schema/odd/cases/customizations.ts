/** An ODD of a user's, documents that it accepts, and documents that it refuses with what is said. */
export interface Customization {
  readonly what: string;
  /** What stands in `schemaSpec`. */
  readonly odd: string;
  readonly accepts: readonly string[];
  readonly refuses: readonly (readonly [xml: string, found: RegExp])[];
}

const HEADER = `<teiHeader><fileDesc><titleStmt><title>T</title></titleStmt><publicationStmt><p>P</p></publicationStmt>
<sourceDesc><p>S</p></sourceDesc></fileDesc></teiHeader>`;
const tei = (body: string, header = HEADER) =>
  `<TEI xmlns="http://www.tei-c.org/ns/1.0">${header}<text><body>${body}</body></text></TEI>`;

const BASE = `<moduleRef key="tei"/><moduleRef key="header" include="teiHeader fileDesc titleStmt publicationStmt sourceDesc"/>
<moduleRef key="textstructure" include="TEI text body div"/><moduleRef key="core" include="p title head"/>`;

export const customizations: readonly Customization[] = [
  {
    what: 'a drama subset: modules with include and except',
    odd: `<moduleRef key="tei"/><moduleRef key="header" include="teiHeader fileDesc titleStmt publicationStmt sourceDesc"/><moduleRef key="textstructure" except="div1 div2 div3 div4 div5 div6 div7"/>
      <moduleRef key="core" include="p title head sp speaker stage l lg"/><moduleRef key="drama" except="camera sound caption tech view move"/>`,
    accepts: [tei('<div type="act"><sp><speaker>A</speaker><l>B</l></sp><stage>C</stage></div>')],
    refuses: [
      [tei('<p><persName>A</persName></p>'), /"persName"/],
      [tei('<div1><p>A</p></div1>'), /"div1"/],
      [tei('<p><camera>A</camera></p>'), /"camera"/],
    ],
  },
  {
    what: 'a letters profile: closed lists of values, a required attribute, an attribute deleted',
    odd: `${BASE}<moduleRef key="namesdates" include="persName placeName"/><moduleRef key="linking" include="ab"/>
      <elementRef key="opener"/><elementRef key="closer"/><elementRef key="salute"/><elementRef key="date"/>
      <elementSpec ident="div" mode="change"><attList><attDef ident="type" mode="change" usage="req">
        <valList type="closed" mode="replace"><valItem ident="letter"/><valItem ident="enclosure"/></valList></attDef></attList></elementSpec>
      <classSpec ident="att.datable.w3c" type="atts" mode="change"><attList><attDef ident="notBefore" mode="delete"/></attList></classSpec>
      <elementSpec ident="persName" mode="change"><attList><attDef ident="ref" mode="change" usage="req"/><attDef ident="key" mode="delete"/></attList></elementSpec>`,
    accepts: [
      tei(
        '<div type="letter"><opener><salute>A</salute></opener><p><persName ref="#a">B</persName> <date when="1900">C</date></p></div>',
      ),
      tei('<div type="enclosure"><p><placeName key="a">A</placeName></p></div>'),
    ],
    refuses: [
      [tei('<div type="chapter"><p>A</p></div>'), /@type cannot be "chapter"/],
      [tei('<div><p>A</p></div>'), /needs the attribute @type/],
      [tei('<div type="letter"><p><persName>A</persName></p></div>'), /needs the attribute @ref/],
      [tei('<div type="letter"><p><persName ref="#a" key="b">A</persName></p></div>'), /no attribute @key/],
      [tei('<div type="letter"><p><date notBefore="1900">A</date></p></div>'), /no attribute @notBefore/],
    ],
  },
  {
    what: 'a changed content model: sequence, alternate, numbers of times, class in turn',
    odd: `${BASE}<elementRef key="list"/><elementRef key="item"/><elementRef key="label"/>
      <elementSpec ident="div" mode="change"><content><sequence><elementRef key="head"/>
        <elementRef key="p" minOccurs="2" maxOccurs="3"/><alternate minOccurs="0"><elementRef key="list"/>
        <elementRef key="div" maxOccurs="unbounded"/></alternate></sequence></content></elementSpec>
      <elementSpec ident="p" mode="change"><content><textNode/></content></elementSpec>
      <elementSpec ident="list" mode="change"><content><sequence preserveOrder="false"><elementRef key="label"/><elementRef key="item"/></sequence></content></elementSpec>`,
    accepts: [
      tei('<div><head>A</head><p>B</p><p>C</p></div>'),
      tei('<div><head>A</head><p>B</p><p>C</p><p>D</p><list><item>E</item><label>F</label></list></div>'),
    ],
    refuses: [
      [tei('<div><head>A</head><p>B</p></div>'), /"div" ends too early/],
      [tei('<div><p>B</p><p>C</p></div>'), /"div" needs "head"/],
      [tei('<div><head>A</head><p>B</p><p>C</p><p>D</p><p>E</p></div>'), /"p" cannot stand here/],
      [tei('<div><head>A</head><p>B<title>C</title></p><p>D</p></div>'), /"title" cannot stand here/],
      [tei('<div><head>A</head><p>B</p><p>C</p><list><item>E</item></list></div>'), /"list" ends too early/],
    ],
  },
  {
    what: 'attributes and an element added, in a namespace of their own',
    odd: `${BASE}<elementSpec ident="p" mode="change"><attList><attDef ident="grade" ns="https://example.org/ns" mode="add" usage="opt">
        <datatype><dataRef name="integer"><dataFacet name="minInclusive" value="1"/><dataFacet name="maxInclusive" value="6"/></dataRef></datatype></attDef>
        <attDef ident="marks" mode="add"><datatype minOccurs="1" maxOccurs="3"><dataRef name="token" restriction="[a-z]{2}"/></datatype></attDef></attList></elementSpec>
      <elementSpec ident="exhibit" ns="https://example.org/ns" module="own" mode="add"><classes><memberOf key="model.pLike"/><memberOf key="att.global"/></classes>
        <content><macroRef key="macro.phraseSeq"/></content><attList><attDef ident="no" usage="req"><datatype><dataRef key="teidata.count"/></datatype></attDef></attList></elementSpec>`,
    accepts: [
      tei(
        '<p xmlns:x="https://example.org/ns" x:grade="6" marks="ab cd">A</p><exhibit xmlns="https://example.org/ns" no="1" n="2">B</exhibit>',
      ),
    ],
    refuses: [
      [tei('<p xmlns:x="https://example.org/ns" x:grade="7">A</p>'), /cannot be "7"/],
      [tei('<p marks="ab cd ef gh">A</p>'), /@marks cannot be/],
      [tei('<p marks="abc">A</p>'), /@marks cannot be "abc"/],
      [tei('<exhibit xmlns="https://example.org/ns">B</exhibit>'), /needs the attribute @no/],
    ],
  },
  {
    what: "constraints of an element, of an attribute, and a rule of the TEI's taken away",
    odd: `${BASE}<elementRef key="ptr"/><elementRef key="ref"/>
      <elementSpec ident="div" mode="change"><constraintSpec ident="div-head" scheme="schematron"><constraint>
        <sch:assert test="tei:head" role="warning">A division needs a heading</sch:assert></constraint></constraintSpec>
        <attList><attDef ident="type" mode="change"><constraintSpec ident="div-type" scheme="schematron"><constraint>
          <sch:report test=". = 'misc'">"misc" says nothing</sch:report></constraint></constraintSpec></attDef></attList></elementSpec>
      <elementSpec ident="ptr" mode="change"><constraintSpec ident="ptrAtts" mode="delete"/></elementSpec>`,
    accepts: [tei('<div type="a"><head>A</head><p><ptr target="#b" cRef="c"/></p></div>')],
    refuses: [
      [tei('<div><p>A</p></div>'), /A division needs a heading \(rule "div-head"\)/],
      [tei('<div type="misc"><head>A</head><p>B</p></div>'), /"misc" says nothing \(rule "div-type"\)/],
      [tei('<p><ref target="#a" cRef="b">A</ref></p>'), /rule "refAtts"/],
      [tei('<p subtype="a">A</p>'), /no attribute @subtype/],
    ],
  },
  {
    what: 'a module without what it needs, an element deleted, a class changed',
    odd: `${BASE}<moduleRef key="figures"/><elementSpec ident="formula" mode="delete"/>
      <elementSpec ident="table" mode="change"><classes mode="change"><memberOf key="model.pLike"/></classes></elementSpec>
      <classSpec ident="att.global" type="atts" mode="change"><attList><attDef ident="xml:base" mode="delete"/></attList></classSpec>
      <elementSpec ident="p" mode="change"><classes mode="replace"><memberOf key="model.pLike"/></classes></elementSpec>`,
    accepts: [tei('<table n="1"><row><cell>A</cell></row></table><p>B</p>')],
    refuses: [
      [tei('<p>A <formula>B</formula></p>'), /"formula"/],
      [tei('<p n="1">A</p>'), /"p" has no attribute @n/],
      [tei('<div xml:base="a"><p>A</p></div>'), /no attribute @xml:base/],
    ],
  },
  {
    what: 'macros, datatypes and values of its own, and groups that are referred to',
    odd: `<specGrpRef target="#base"/><macroSpec ident="macro.short" module="own"><content><alternate minOccurs="0" maxOccurs="unbounded">
        <textNode/><elementRef key="title"/></alternate></content></macroSpec>
      <dataSpec ident="data.year" module="own"><content><dataRef name="gYear"/></content></dataSpec>
      <elementSpec ident="p" mode="change"><content><macroRef key="macro.short"/></content><attList>
        <attDef ident="year" mode="add"><datatype maxOccurs="unbounded"><dataRef key="data.year"/></datatype></attDef></attList></elementSpec>
      <elementSpec ident="head" mode="change"><content><valList type="closed"><valItem ident="Report"/><valItem ident="Letter"/></valList></content></elementSpec>`,
    accepts: [tei('<head>Report</head><p year="1900 1901">A <title>B</title></p>')],
    refuses: [
      [tei('<head>Memo</head><p>A</p>'), /cannot hold "Memo"/],
      [tei('<p year="1900 May">A</p>'), /@year cannot be/],
    ],
  },
];

/** The group that one of them refers to. */
export const GROUPS = `<specGrp xml:id="base">${BASE}</specGrp>`;

/** What cannot be followed, and what is said. */
export const unfollowed: readonly (readonly [what: string, odd: string, code: string, message: RegExp])[] = [
  [
    'an element that is not there',
    `${BASE}<elementSpec ident="pp" mode="change"/>`,
    'odd/unknown',
    /no element "pp" to change/,
  ],
  [
    'a deletion of nothing',
    `${BASE}<elementSpec ident="ref" mode="delete"/>`,
    'odd/unknown',
    /no element "ref" to delete/,
  ],
  ['a module that is not there', `${BASE}<moduleRef key="own"/>`, 'odd/unknown', /no module "own" to take/],
  ['a name that the module has not', `${BASE}<moduleRef key="gaiji" include="gg"/>`, 'odd/unknown', /no element "gg"/],
  ['a reference to nothing', `${BASE}<elementRef key="pp"/>`, 'odd/unknown', /no element "pp" to take/],
  ['no root', '<moduleRef key="tei"/>', 'odd/unknown', /no element "TEI" to begin with/],
  [
    'what must stand and is left out',
    `${BASE}<elementSpec ident="fileDesc" mode="delete"/>`,
    'odd/left-out',
    /"teiHeader" needs the element "fileDesc", which this schema leaves out/,
  ],
];
