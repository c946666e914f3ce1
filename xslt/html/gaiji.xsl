<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Characters that the encoding has no code for: what the text gives, else what the declaration maps them to. -->
  <xsl:template match="g" mode="m:html">
    <xsl:variable name="declared" as="element()?" select="f:local-ids(@ref)[1] ! key('v:id', ., root(current()))[1]"/>
    <span>
      <xsl:call-template name="t:attributes"/>
      <xsl:if test="$declared/(charName | glyphName | localProp[@name = ('name', 'Name')] | desc)">
        <xsl:attribute name="title" select="$declared/(charName, glyphName, localProp[@name = ('name', 'Name')]/@value, desc)[1] ! normalize-space(.)"/>
      </xsl:if>
      <xsl:choose>
        <xsl:when test="node()"><xsl:apply-templates mode="m:html"/></xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="t:added">
            <xsl:with-param name="words" select="string(($declared/mapping[@type = ('standard', 'normalized')], $declared/mapping, replace(@ref, '^#', '')[. ne ''], '�')[1])"/>
          </xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
    </span>
  </xsl:template>
</xsl:stylesheet>
