<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- White space in elements that hold no text by their content model in TEI P5: it is layout of the file, not of the text. -->
  <xsl:strip-space elements="
    TEI abstract additional address adminInfo altGrp altIdentifier alternate analytic annotation annotationBlock
    app appInfo application arc argument attDef attList availability back biblFull biblStruct bicond binding
    bindingDesc body broadcast cRefPattern calendar calendarDesc castGroup castList category certainty char
    charDecl choice cit citeStructure classDecl classSpec classes climate cond constraintSpec content correction
    correspAction correspContext correspDesc custodialHist dataRef dataSpec datatype decoDesc dimensions div div1
    div2 div3 div4 div5 div6 div7 divGen docTitle eLeaf eTree editionStmt editorialDecl elementSpec ellipsis
    encodingDesc entry epigraph epilogue equipment event exemplum fDecl fLib facsimile fileDesc floatingText
    forest front fs fsConstraints fsDecl fsdDecl fvLib gap glyph graph graphic group handDesc handNotes history
    hom hyphenation iNode if imprint incident index interpGrp interpretation join joinGrp keywords kinesic
    langKnowledge langUsage layoutDesc leaf lg linkGrp list listAnnotation listApp listBibl listChange listEvent
    listForest listNym listObject listOrg listPerson listPlace listPrefixDef listRef listRelation listTranspose
    listWit location locusGrp macroSpec media metDecl model modelGrp modelSequence moduleRef moduleSpec monogr
    msContents msDesc msFrag msIdentifier msItem msItemStruct msPart namespace node normalization notatedMusic
    noteGrp notesStmt nym object objectDesc objectIdentifier org paramList paramSpec particDesc performance person
    personGrp persona physDesc place population postscript precision prefixDef profileDesc projectDesc prologue
    publicationStmt punctuation quotation rdgGrp recordHist recording recordingStmt refsDecl relatedItem relation
    remarks respStmt respons revisionDesc root row ruby samplingDecl schemaRef schemaSpec scriptDesc scriptStmt
    seal sealDesc segmentation sequence seriesStmt set setting settingDesc sourceDesc sourceDoc sp spGrp space
    spanGrp specGrp specList standOff state stdVals styleDefDecl subst substJoin superEntry supportDesc surface
    surfaceGrp table tagsDecl taxonomy teiCorpus teiHeader terrain text textClass textDesc timeline titlePage
    titleStmt trait transcriptionDesc transpose tree triangle typeDesc unitDecl unitDef vAlt vColl vDefault vLabel
    vMerge vNot vRange valItem valList vocal"/>
</xsl:stylesheet>
