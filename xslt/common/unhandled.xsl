<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:t="urn:teiwright:templates"
  xmlns:d="urn:teiwright:diagnostics"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Elements without a template of their own. Their text is never lost. -->
  <xsl:template name="t:unhandled">
    <xsl:choose>
      <xsl:when test="$on-unhandled = 'fail'">
        <xsl:sequence select="error(xs:QName('d:unhandled'), concat('No template is made for ', name(), ' at ', path()))"/>
      </xsl:when>
      <xsl:when test="$on-unhandled = 'report'">
        <xsl:message><d:unhandled element="{name()}" path="{path()}"/></xsl:message>
      </xsl:when>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
