<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Descriptions: parts that say what they are and what they hold. Manuscripts, corpora, the TEI's own documentation. -->

  <!-- A part with its label: what it is called in the language of the page, else its name in words. What only holds other parts is a heading over
    them; what only groups those that say the same has none. -->
  <xsl:template name="t:labelled">
    <div>
      <xsl:call-template name="t:attributes"><xsl:with-param name="class" select="'labelled-part'"/></xsl:call-template>
      <xsl:if test="not(self::objectDesc or self::supportDesc)">
        <span class="part-name" data-added="" lang="{$v:label-language}"><xsl:value-of select="concat(f:label(local-name()), string-join((@ident, @name, @key)[1] ! concat(' ', .)), ': ')"/></span>
      </xsl:if>
      <div class="part-body">
        <xsl:choose>
          <xsl:when test="text()[normalize-space()]"><xsl:apply-templates mode="m:html"/></xsl:when>
          <xsl:otherwise><xsl:apply-templates select="*" mode="m:html"/></xsl:otherwise>
        </xsl:choose>
      </div>
    </div>
  </xsl:template>

  <!-- Leaves of a description that may stand in a sentence, too: there they are phrases. -->
  <xsl:template name="t:leaf">
    <xsl:choose>
      <xsl:when test="../text()[normalize-space()] or ancestor::p or ancestor::ab or ancestor::l or ancestor::head"><xsl:call-template name="t:phrase"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="t:labelled"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
