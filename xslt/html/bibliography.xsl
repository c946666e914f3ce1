<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Bibliographies. -->

  <xsl:template match="listBibl" mode="m:html">
    <div class="list-holder">
      <xsl:apply-templates select="head" mode="m:html"/>
      <ul>
        <xsl:call-template name="t:attributes"><xsl:with-param name="class" select="'list-plain'"/></xsl:call-template>
        <xsl:for-each select="* except head">
          <xsl:choose>
            <xsl:when test="self::pb or self::fw"><xsl:apply-templates select="." mode="m:html"/></xsl:when>
            <xsl:otherwise><li><xsl:apply-templates select="." mode="m:html"/></li></xsl:otherwise>
          </xsl:choose>
        </xsl:for-each>
      </ul>
    </div>
  </xsl:template>

  <xsl:template match="bibl | citedRange | biblScope | edition | series | idno | distributor | authority | extent | funder | sponsor | principal | meeting | availability | licence" mode="m:html">
    <xsl:call-template name="t:reference"/>
  </xsl:template>

  <xsl:template name="t:reference">
    <xsl:element name="{f:phrase(.)}">
      <xsl:call-template name="t:attributes"/>
      <xsl:choose>
        <xsl:when test="self::idno and not(*) and matches(., '^\s*https?://\S+\s*$')">
          <a href="{normalize-space()}"><xsl:value-of select="."/></a>
        </xsl:when>
        <xsl:when test="self::licence and @target"><xsl:call-template name="t:linked-content"><xsl:with-param name="href" select="f:href(@target, .)"/></xsl:call-template></xsl:when>
        <xsl:when test="* and not(text()[normalize-space()])"><xsl:call-template name="t:listed-children"/></xsl:when>
        <xsl:otherwise><xsl:apply-templates mode="m:html"/></xsl:otherwise>
      </xsl:choose>
    </xsl:element>
  </xsl:template>

  <!-- Structured references: authors, title, imprint, in this order as they stand. -->
  <xsl:template match="biblStruct | biblFull" mode="m:html">
    <div>
      <xsl:call-template name="t:attributes"/>
      <xsl:call-template name="t:listed-children"><xsl:with-param name="separator" select="'. '"/></xsl:call-template>
    </div>
  </xsl:template>

  <xsl:template match="analytic | monogr | imprint | respStmt | relatedItem | titleStmt | editionStmt | publicationStmt | seriesStmt" mode="m:html">
    <xsl:call-template name="t:reference-part"/>
  </xsl:template>

  <xsl:template name="t:reference-part">
    <xsl:element name="{f:phrase(.)}">
      <xsl:call-template name="t:attributes"/>
      <xsl:call-template name="t:listed-children"/>
    </xsl:element>
  </xsl:template>
</xsl:stylesheet>
