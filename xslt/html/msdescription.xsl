<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Descriptions of manuscripts and other objects. -->

  <xsl:template match="msDesc | msPart | msFrag" mode="m:html">
    <div>
      <xsl:call-template name="t:attributes"/>
      <xsl:apply-templates select="head" mode="m:html"/>
      <xsl:apply-templates select="* except head" mode="m:html"/>
    </div>
  </xsl:template>

  <!-- Repository, collection, shelfmark: one line. -->
  <xsl:template match="msIdentifier | altIdentifier | objectIdentifier" mode="m:html">
    <div>
      <xsl:call-template name="t:attributes"/>
      <xsl:call-template name="t:listed-children"/>
    </div>
  </xsl:template>

  <xsl:template match="msContents | msItem | msItemStruct | physDesc | history | additional | adminInfo | recordHist | custodialHist | surrogates | objectDesc | supportDesc
    | layoutDesc | handDesc | scriptDesc | typeDesc | decoDesc | bindingDesc | binding | sealDesc | seal | musicNotation | accMat | origin | provenance | acquisition | custEvent
    | condition | support | collation | foliation | layout | handNote | scriptNote | typeNote | decoNote | additions | summary | source | handNotes" mode="m:html">
    <xsl:call-template name="t:description"/>
  </xsl:template>

  <xsl:template name="t:description">
    <xsl:choose>
      <xsl:when test="ancestor::p or ancestor::ab or ancestor::l"><xsl:call-template name="t:phrase"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="t:labelled"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="author[parent::msItem] | title[parent::msItem] | incipit | explicit | rubric | finalRubric | colophon | filiation | textLang | extent[parent::supportDesc]" mode="m:html" priority="0.3">
    <xsl:call-template name="t:leaf"/>
  </xsl:template>

  <!-- Measures and details that stand in a sentence. -->
  <xsl:template match="dimensions | locusGrp" mode="m:html">
    <xsl:element name="{f:phrase(.)}">
      <xsl:call-template name="t:attributes"/>
      <xsl:call-template name="t:listed-children"><xsl:with-param name="separator" select="if (self::dimensions) then ' × ' else ', '"/></xsl:call-template>
      <xsl:if test="@unit and not(.//@unit except @unit)"><xsl:call-template name="t:added"><xsl:with-param name="words" select="concat(' ', @unit)"/></xsl:call-template></xsl:if>
    </xsl:element>
  </xsl:template>

  <xsl:template match="locus | material | objectType | height | width | depth | dim | heraldry | secFol | catchwords | signatures | stamp | watermark | msName
    | collection" mode="m:html">
    <xsl:call-template name="t:phrase"/>
  </xsl:template>
</xsl:stylesheet>
