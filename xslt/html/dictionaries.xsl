<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Dictionaries: entries, forms, grammar, senses. -->

  <xsl:template match="entry | superEntry | hom | re" mode="m:html">
    <xsl:call-template name="t:dictionary-entry"/>
  </xsl:template>

  <xsl:template name="t:dictionary-entry">
    <xsl:element name="{if (self::re or parent::*[self::sense or self::entryFree or self::dictScrap]) then f:phrase(.) else 'div'}">
      <xsl:call-template name="t:attributes"/>
      <xsl:choose>
        <xsl:when test="text()[normalize-space()]"><xsl:apply-templates mode="m:html"/></xsl:when>
        <xsl:otherwise><xsl:call-template name="t:listed-children"><xsl:with-param name="separator" select="' '"/></xsl:call-template></xsl:otherwise>
      </xsl:choose>
    </xsl:element>
  </xsl:template>

  <xsl:template match="entryFree | dictScrap" mode="m:html">
    <xsl:call-template name="t:block"/>
  </xsl:template>

  <!-- A sense shows its number. -->
  <xsl:template match="sense" mode="m:html">
    <xsl:element name="{f:phrase(.)}">
      <xsl:call-template name="t:attributes"/>
      <xsl:if test="@n and not(starts-with(normalize-space(), @n))">
        <xsl:call-template name="t:added"><xsl:with-param name="words" select="concat(@n, ' ')"/><xsl:with-param name="class" select="'sense-number'"/></xsl:call-template>
      </xsl:if>
      <xsl:choose>
        <xsl:when test="text()[normalize-space()]"><xsl:apply-templates mode="m:html"/></xsl:when>
        <xsl:otherwise><xsl:call-template name="t:listed-children"><xsl:with-param name="separator" select="' '"/></xsl:call-template></xsl:otherwise>
      </xsl:choose>
    </xsl:element>
  </xsl:template>

  <xsl:template match="form | gramGrp | etym | xr | usg" mode="m:html">
    <xsl:call-template name="t:dictionary-part"/>
  </xsl:template>

  <xsl:template name="t:dictionary-part">
    <xsl:element name="{f:phrase(.)}">
      <xsl:call-template name="t:attributes"/>
      <xsl:choose>
        <xsl:when test="* and not(text()[normalize-space()])"><xsl:call-template name="t:listed-children"><xsl:with-param name="separator" select="' '"/></xsl:call-template></xsl:when>
        <xsl:otherwise><xsl:apply-templates mode="m:html"/></xsl:otherwise>
      </xsl:choose>
    </xsl:element>
  </xsl:template>

  <xsl:template match="orth | pron | def | case | colloc | gen | gram | hyph | iType | lang | lbl | mood | number | per | pos | stress | subc | syll | tns" mode="m:html">
    <xsl:call-template name="t:phrase"/>
  </xsl:template>

  <!-- A swung dash stands for the headword: its own words where it has some. -->
  <xsl:template match="oRef | pRef" mode="m:html">
    <span>
      <xsl:call-template name="t:attributes"/>
      <xsl:choose>
        <xsl:when test="node()"><xsl:apply-templates mode="m:html"/></xsl:when>
        <xsl:otherwise><xsl:call-template name="t:added"><xsl:with-param name="words" select="'~'"/></xsl:call-template></xsl:otherwise>
      </xsl:choose>
    </span>
  </xsl:template>
</xsl:stylesheet>
