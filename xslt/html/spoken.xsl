<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Transcripts of speech, and what happens while people speak. -->

  <xsl:template match="u" mode="m:html">
    <xsl:variable name="speaker" as="xs:string" select="f:speaker(.)"/>
    <xsl:element name="{if (parent::p or parent::seg or parent::ab) then f:phrase(.) else 'div'}">
      <xsl:call-template name="t:attributes"/>
      <xsl:if test="$speaker ne ''">
        <span class="speaker" data-added=""><xsl:value-of select="concat($speaker, ': ')"/></span>
      </xsl:if>
      <xsl:apply-templates mode="m:html"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="annotationBlock | post" mode="m:html">
    <xsl:call-template name="t:block"/>
  </xsl:template>

  <!-- Gestures, sounds, happenings: not the speaker's words. -->
  <xsl:template match="kinesic | vocal | incident | writing" mode="m:html">
    <xsl:call-template name="t:aside"/>
  </xsl:template>

  <xsl:template name="t:aside">
    <xsl:element name="{if (parent::div or parent::body or parent::u and not(parent::u/text()[normalize-space()]) or parent::annotationBlock) then 'div' else f:phrase(.)}">
      <xsl:call-template name="t:attributes">
        <xsl:with-param name="class" select="'aside'"/>
      </xsl:call-template>
      <xsl:if test="@who and f:speaker(.) ne ''"><xsl:attribute name="title" select="f:speaker(.)"/></xsl:if>
      <xsl:choose>
        <xsl:when test="node()"><xsl:apply-templates mode="m:html"/></xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="t:added"><xsl:with-param name="words" select="concat('[', (@type, @subtype, local-name())[1], ']')"/></xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:element>
  </xsl:template>

  <xsl:template match="pause" mode="m:html">
    <span title="{string-join((f:label('pause'), @type, @dur), ' ')}" data-added="">
      <xsl:call-template name="t:attributes"/>
      <xsl:value-of select="if (@type = 'long' or matches(@dur, 'PT\d{2,}')) then '(…)' else '(.)'"/>
    </span>
  </xsl:template>

  <xsl:template match="shift" mode="m:html">
    <span title="{string-join((@feature, @new), ' ')}" data-added=""><xsl:call-template name="t:attributes"/></span>
  </xsl:template>
</xsl:stylesheet>
