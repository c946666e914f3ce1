<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- m:text turns an element into blocks, one string each; m:inline turns it into pieces of a line. -->

  <xsl:template match="/" mode="m:document">
    <xsl:variable name="blocks" as="xs:string*">
      <xsl:apply-templates select="*" mode="m:text"/>
      <xsl:call-template name="t:note-blocks"/>
    </xsl:variable>
    <xsl:value-of select="$blocks[normalize-space()]" separator="&#10;&#10;"/>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- The header and the registers are not read aloud. -->
  <xsl:template match="teiHeader | standOff" mode="m:text" as="xs:string*"/>

  <xsl:template match="TEI | teiCorpus | text | front | body | back | group | div | div1 | div2 | div3 | div4 | div5 | div6 | div7 | floatingText | epigraph | titlePage
    | docTitle | docImprint | argument | prologue | epilogue | performance | postscript | set | opener | closer | spGrp | listBibl | castList | castGroup
    | annotationBlock | post | sourceDoc | surface | surfaceGrp | zone | facsimile | listPerson | listOrg | listPlace | listEvent | listObject | listNym | listRelation | listWit | listApp" mode="m:text" as="xs:string*">
    <xsl:choose>
      <xsl:when test="text()[normalize-space()]"><xsl:call-template name="t:mixed"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="t:stacked"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Blocks one below the other; phrases between them gathered to a block of their own. -->
  <xsl:template name="t:stacked" as="xs:string*">
    <xsl:call-template name="t:mixed"/>
  </xsl:template>

  <xsl:template name="t:mixed" as="xs:string*">
    <xsl:for-each-group select="node()" group-adjacent="self::* and f:is-block(.)">
      <xsl:choose>
        <xsl:when test="current-grouping-key()"><xsl:apply-templates select="current-group()" mode="m:text"/></xsl:when>
        <xsl:otherwise>
          <xsl:variable name="pieces" as="xs:string*"><xsl:apply-templates select="current-group()" mode="m:inline"/></xsl:variable>
          <xsl:sequence select="f:paragraph($pieces)"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:template>

  <!-- Elements that begin a block of their own where they stand among blocks, and those that do so at some places. -->
  <xsl:variable name="v:block-names" as="map(xs:string, xs:string)" select="map:merge((
    tokenize('TEI teiCorpus teiHeader standOff text front body back group div div1 div2 div3 div4 div5 div6 div7 floatingText epigraph titlePage docTitle docImprint argument prologue
      epilogue performance postscript set opener closer spGrp listBibl castList castGroup castItem annotationBlock post sourceDoc surface surfaceGrp zone line facsimile
      p ab head list item table row lg sp speaker u figure biblStruct biblFull msDesc eg egXML entry entryFree superEntry trailer titlePart docAuthor docEdition imprimatur
      listPerson listOrg listPlace listEvent listObject listNym listRelation listWit listApp person personGrp persona org place nym
      relation witness fs eTree tree forest graph') ! map:entry(., 'always'),
    tokenize('dateline salute signed byline') ! map:entry(., 'outside paragraphs'),
    tokenize('event l object') ! map:entry(., 'outside notes'),
    tokenize('stage note quote cit bibl kinesic vocal incident seg') ! map:entry(., 'alone')))"/>

  <!-- A block by its name, or by what it holds; datelines and the like inside a sentence are phrases. -->
  <xsl:function name="f:is-block" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="where" as="xs:string?" select="map:get($v:block-names, $element ! local-name())"/>
    <xsl:sequence select="
      if (empty($where)) then f:holds-box($element)
      else if ($where eq 'always') then true()
      else if ($where eq 'outside paragraphs') then $element ! not(parent::p or parent::ab or parent::seg)
      else if ($where eq 'outside notes') then $element ! not(parent::note) or f:holds-box($element)
      else f:holds-box($element) or f:stands-alone($element)"/>
  </xsl:function>

  <!-- Does a phrase stand among blocks, with no text around it? A note that a mark stands for does not. -->
  <xsl:function name="f:stands-alone" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="map:contains($v:holders-of-blocks, $element ! local-name(..))
      and exists($element/parent::*[not(self::cit) or parent::div or parent::epigraph][not(text()[normalize-space()])])
      and not($element/self::note[f:text-note-place(.) = ('mark', 'anchored')])"/>
  </xsl:function>

  <xsl:variable name="v:holders-of-blocks" as="map(xs:string, xs:boolean)" select="map:merge(
    tokenize('div div1 div2 div3 body front back sp u listBibl spGrp epigraph lg cit') ! map:entry(., true()))"/>

  <!-- One paragraph: pieces joined, white space made even, marked line ends kept, wrapped when that is asked for. -->
  <xsl:function name="f:paragraph" as="xs:string?">
    <xsl:param name="pieces" as="xs:string*"/>
    <xsl:variable name="raw" as="xs:string" select="string-join($pieces)"/>
    <xsl:variable name="joined" as="xs:string" select="normalize-space(if (contains($raw, '&#x2060;')) then replace($raw, '\s*&#x2060;\s*', '') else $raw)"/>
    <xsl:choose>
      <xsl:when test="$joined eq ''"/>
      <xsl:when test="contains($joined, '&#x2028;')">
        <xsl:sequence select="string-join(tokenize($joined, ' ?&#x2028; ?')[. ne ''] ! f:wrap(., ''), '&#10;')"/>
      </xsl:when>
      <xsl:otherwise><xsl:sequence select="f:wrap($joined, '')"/></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:template match="p | ab | titlePart | byline | docAuthor | docEdition | imprimatur | dateline | salute | signed | trailer | quote | cit | seg | note | stage | bibl | line | kinesic | vocal | incident
    | castItem | witness | row | item | cell | caption" mode="m:text" as="xs:string*">
    <xsl:call-template name="t:mixed"/>
  </xsl:template>

  <xsl:template match="head" mode="m:text" as="xs:string*">
    <xsl:call-template name="t:mixed"/>
  </xsl:template>

  <!-- Everything else that stands among blocks is a paragraph. -->
  <xsl:template match="*" mode="m:text" as="xs:string*">
    <xsl:call-template name="t:mixed"/>
  </xsl:template>
</xsl:stylesheet>
