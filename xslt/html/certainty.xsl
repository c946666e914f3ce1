<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Statements about how sure something is: their words, where they have any. -->
  <xsl:template match="certainty | precision | respons" mode="m:html">
    <xsl:if test="node()"><xsl:call-template name="t:phrase"><xsl:with-param name="class" select="'interpretation'"/></xsl:call-template></xsl:if>
  </xsl:template>
</xsl:stylesheet>
