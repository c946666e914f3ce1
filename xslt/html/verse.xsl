<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Verse: lines, stanzas, parts of lines that two speakers share. -->

  <xsl:template match="lg" mode="m:html">
    <div>
      <xsl:call-template name="t:attributes">
        <xsl:with-param name="class" select="@type ! concat('lg-', f:class-word(.))"/>
      </xsl:call-template>
      <xsl:apply-templates mode="m:html"/>
    </div>
  </xsl:template>

  <!-- Every fifth line of a numbered poem shows its number. -->
  <xsl:template match="l" mode="m:html">
    <xsl:element name="{f:phrase(.)}">
      <xsl:call-template name="t:attributes">
        <xsl:with-param name="class" select="if (@part = ('M', 'F')) then concat('part-', lower-case(@part)) else ()"/>
      </xsl:call-template>
      <xsl:apply-templates mode="m:html"/>
      <xsl:if test="matches(@n, '^\d+$') and number(@n) mod 5 = 0">
        <span class="line-number" data-added="" aria-hidden="true"><xsl:value-of select="@n"/></span>
      </xsl:if>
    </xsl:element>
  </xsl:template>

  <xsl:template match="caesura" mode="m:html">
    <span class="caesura" data-added=""> <xsl:text>  </xsl:text> </span>
  </xsl:template>

  <xsl:template match="rhyme" mode="m:html">
    <xsl:call-template name="t:phrase"/>
  </xsl:template>
</xsl:stylesheet>
