<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Plays, films: speeches with their speakers, stage directions, casts. -->

  <xsl:template match="sp" mode="m:html">
    <div>
      <xsl:call-template name="t:attributes"/>
      <xsl:if test="not(speaker) and @who">
        <p class="speaker" data-added=""><xsl:value-of select="f:speaker(.)"/></p>
      </xsl:if>
      <xsl:apply-templates mode="m:html"/>
    </div>
  </xsl:template>

  <xsl:template match="spGrp" mode="m:html">
    <xsl:call-template name="t:block"/>
  </xsl:template>

  <xsl:template match="speaker" mode="m:html">
    <xsl:call-template name="t:block">
      <xsl:with-param name="element" select="if (f:holds-box(.)) then 'div' else 'p'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Between speeches a stage direction is a paragraph, within one a phrase. -->
  <xsl:template match="stage | move | sound | view | camera | tech | caption" mode="m:html">
    <xsl:call-template name="t:direction"/>
  </xsl:template>

  <xsl:template name="t:direction">
    <xsl:variable name="is-block" as="xs:boolean"
      select="exists(parent::*[self::div or self::div1 or self::div2 or self::div3 or self::body or self::sp or self::spGrp or self::front])"/>
    <xsl:element name="{if ($is-block) then (if (f:holds-box(.)) then 'div' else 'p') else f:phrase(.)}">
      <xsl:call-template name="t:attributes"/>
      <xsl:apply-templates mode="m:html"/>
      <xsl:if test="self::move and not(node())">
        <xsl:call-template name="t:added"><xsl:with-param name="words" select="concat('[', string-join((f:speaker(.), @type, @where), ' '), ']')"/></xsl:call-template>
      </xsl:if>
    </xsl:element>
  </xsl:template>

  <xsl:template match="castList | castGroup" mode="m:html">
    <xsl:element name="{if (parent::p) then f:phrase(.) else 'div'}">
      <xsl:call-template name="t:attributes"/>
      <xsl:apply-templates select="*" mode="m:html"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="castItem" mode="m:html">
    <div><xsl:call-template name="t:attributes"/><xsl:apply-templates mode="m:html"/></div>
  </xsl:template>

  <xsl:template match="role | roleDesc | actor" mode="m:html">
    <xsl:call-template name="t:phrase"/>
  </xsl:template>
</xsl:stylesheet>
