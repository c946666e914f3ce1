<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Transcription of what stands on the page. -->

  <xsl:template match="supplied | surplus | secl | restore | damage | metamark | mod | retrace | redo | undo | ex | am | hi[@hand]" mode="m:html" priority="-0.2">
    <xsl:call-template name="t:phrase"/>
  </xsl:template>

  <xsl:template match="subst | substJoin | transpose | listTranspose" mode="m:html">
    <xsl:element name="{f:phrase(.)}">
      <xsl:call-template name="t:attributes"/>
      <xsl:apply-templates select="*" mode="m:html"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="space" mode="m:html">
    <span title="{string-join((f:label('space'), string-join((@quantity, @unit), ' ')[. ne '']), ', ')}">
      <xsl:call-template name="t:attributes">
        <xsl:with-param name="class" select="@dim"/>
      </xsl:call-template>
      <xsl:apply-templates select="desc" mode="m:html"/>
      <xsl:text>&#8195;</xsl:text>
    </span>
  </xsl:template>

  <xsl:template match="handShift" mode="m:html">
    <span data-added="" title="{string-join((@new, @scribe, @medium), ' ')}"><xsl:call-template name="t:attributes"/></span>
  </xsl:template>
</xsl:stylesheet>
