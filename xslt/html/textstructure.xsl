<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Divisions, openers and closers, title pages. -->

  <xsl:template match="text" mode="m:html">
    <xsl:choose>
      <xsl:when test="parent::TEI"><div><xsl:call-template name="t:attributes"/><xsl:apply-templates select="*" mode="m:html"/></div></xsl:when>
      <xsl:otherwise><div><xsl:call-template name="t:attributes"><xsl:with-param name="class" select="'grouped'"/></xsl:call-template><xsl:apply-templates select="*" mode="m:html"/></div></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="front | body | back | group | floatingText | epigraph | titlePage | docTitle | docImprint | argument | prologue | epilogue
    | performance | postscript | set" mode="m:html">
    <xsl:call-template name="t:block"/>
  </xsl:template>

  <xsl:template match="div | div1 | div2 | div3 | div4 | div5 | div6 | div7" mode="m:html">
    <xsl:call-template name="t:division"/>
  </xsl:template>

  <xsl:template name="t:division">
    <xsl:element name="{if (head) then 'section' else 'div'}">
      <xsl:call-template name="t:attributes">
        <xsl:with-param name="class" select="'div'[not(current()/self::div)], @type ! concat('div-', f:class-word(.))"/>
        <xsl:with-param name="id" select="if (head and ancestor::text) then f:division-id(.) else @xml:id"/>
      </xsl:call-template>
      <xsl:apply-templates mode="m:html"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="opener | closer | trailer | imprimatur | docEdition | docAuthor | titlePart | byline | salute | signed | dateline" mode="m:html">
    <xsl:call-template name="t:opening"/>
  </xsl:template>

  <xsl:template name="t:opening">
    <xsl:element name="{if (parent::p or parent::ab or parent::head or parent::seg or parent::l or parent::salute or parent::signed or parent::byline) then f:phrase(.) else 'div'}">
      <xsl:call-template name="t:attributes"/>
      <xsl:apply-templates mode="m:html"/>
    </xsl:element>
  </xsl:template>
</xsl:stylesheet>
