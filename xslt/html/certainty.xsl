<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Other entries that a name may as well mean, each a link behind it: certainty in the value of @ref. -->
  <xsl:key name="v:doubt" match="certainty[@locus = 'value'][@match = '@ref'][@assertedValue]" use="tokenize(@target) ! substring-after(., '#')"/>

  <xsl:template name="t:other-candidates">
    <xsl:variable name="ref" as="xs:string" select="string(@ref)"/>
    <xsl:for-each select="key('v:doubt', @xml:id)[@assertedValue ne $ref]">
      <xsl:variable name="href" as="xs:string" select="f:href(@assertedValue, .)"/>
      <xsl:if test="$href ne ''">
        <xsl:variable name="words" as="xs:string" select="concat(f:label('perhaps'), ' ', (f:by-id(substring($href, 2)) ! f:entry-name(.), $href)[1])"/>
        <a class="perhaps" data-added="" href="{$href}" title="{$words}" aria-label="{$words}">?</a>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <!-- Statements about how sure something is: their words, where they have any. -->
  <xsl:template match="certainty | precision | respons" mode="m:html">
    <xsl:if test="node()"><xsl:call-template name="t:phrase"><xsl:with-param name="class" select="'interpretation'"/></xsl:call-template></xsl:if>
  </xsl:template>
</xsl:stylesheet>
