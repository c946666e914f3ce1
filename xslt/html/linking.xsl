<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Segments, anchors, alignments. -->

  <!-- An anonymous block is a paragraph that claims less; a segment may stand in a paragraph or be one (in transcripts). -->
  <xsl:template match="ab" mode="m:html">
    <xsl:call-template name="t:block">
      <xsl:with-param name="element" select="if (f:holds-box(.)) then 'div' else 'p'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="seg" mode="m:html">
    <xsl:element name="{if (parent::u and not(../text()[normalize-space()])) then (if (f:holds-box(.)) then 'div' else 'p') else f:phrase(.)}">
      <xsl:call-template name="t:attributes">
        <xsl:with-param name="class" select="@type ! concat('seg-', f:class-word(.))"/>
      </xsl:call-template>
      <xsl:apply-templates mode="m:html"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="anchor" mode="m:html">
    <xsl:choose>
      <xsl:when test="parent::list or parent::table or parent::row or not(@xml:id)"/>
      <xsl:otherwise><span class="anchor" id="{@xml:id}"></span></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
