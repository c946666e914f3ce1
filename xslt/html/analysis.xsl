<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Sentences, words, characters, interpretations. -->

  <!-- A token that joins the next one takes no white space behind it, though the file has a line end there. -->
  <xsl:template match="s | cl | phr" mode="m:html">
    <xsl:element name="{f:phrase(.)}">
      <xsl:call-template name="t:attributes"/>
      <xsl:apply-templates select="node()[not(self::text() and f:is-joint(.))]" mode="m:html"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="w | m | c | pc" mode="m:html">
    <xsl:call-template name="t:phrase"/>
  </xsl:template>

  <xsl:function name="f:is-joint" as="xs:boolean">
    <xsl:param name="text" as="text()"/>
    <xsl:sequence select="not(normalize-space($text)) and ($text/preceding-sibling::*[1]/@join = ('right', 'both') or $text/following-sibling::*[1]/@join = ('left', 'both'))"/>
  </xsl:function>

  <!-- What an analyst says of a passage. -->
  <xsl:template match="span | interp" mode="m:html">
    <xsl:if test="node()">
      <xsl:element name="{f:phrase(.)}">
        <xsl:call-template name="t:attributes"><xsl:with-param name="class" select="'interpretation'"/></xsl:call-template>
        <xsl:apply-templates mode="m:html"/>
      </xsl:element>
    </xsl:if>
  </xsl:template>

  <xsl:template match="spanGrp | interpGrp" mode="m:html">
    <div><xsl:call-template name="t:attributes"><xsl:with-param name="class" select="'interpretation'"/></xsl:call-template><xsl:call-template name="t:listed-children"/></div>
  </xsl:template>
</xsl:stylesheet>
