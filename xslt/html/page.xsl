<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- The page around the text. Its style sheet is part of it: one file, no network, no script. -->
  <xsl:variable name="v:css" as="xs:string" static="yes" select="unparsed-text('../css/edition.css')"/>

  <xsl:template match="*" mode="m:page">
    <html lang="{$v:label-language}">
      <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <title><xsl:value-of select="f:document-title(.)"/></title>
        <xsl:call-template name="t:metadata"/>
        <style>
          <xsl:value-of select="$v:css"/>
          <xsl:if test="$speakers = 'yes' and $v:said"><xsl:value-of select="$v:speech-css"/></xsl:if>
          <xsl:call-template name="t:zone-pairs"/>
          <xsl:call-template name="t:renditions"/>
          <xsl:if test="$project-css ne ''">
            <xsl:value-of select="replace(unparsed-text($project-css), '&lt;/', '&lt;\\/')"/>
          </xsl:if>
        </style>
        <xsl:apply-templates select="." mode="m:hook-head"/>
      </head>
      <body>
        <a class="skip" href="#text:"><xsl:value-of select="f:label('skip')"/></a>
        <xsl:apply-templates select="." mode="m:hook-before"/>
        <header class="title-block">
          <xsl:call-template name="t:title-block"/>
        <xsl:call-template name="t:view-switch"/>
        </header>
        <xsl:call-template name="t:toc"/>
          <main id="text:" lang="{$v:text-language}">
          <xsl:if test="f:is-right-to-left($v:text-language)">
            <xsl:attribute name="dir">rtl</xsl:attribute>
          </xsl:if>
          <xsl:call-template name="t:content"/>
        </main>
        <xsl:call-template name="t:notes"/>
      <xsl:call-template name="t:apparatus"/>
        <xsl:if test="$speakers = 'yes'">
          <xsl:call-template name="t:speakers"/>
        </xsl:if>
        <xsl:if test="$registers = 'yes'">
          <xsl:call-template name="t:registers"/>
        </xsl:if>
        <footer>
          <xsl:call-template name="t:legend"/>
          <xsl:call-template name="t:citation"/>
          <xsl:call-template name="t:about"/>
        </footer>
        <xsl:apply-templates select="." mode="m:hook-after"/>
      </body>
    </html>
  </xsl:template>

  <!-- What stands in main: everything but the header and the registers, which have places of their own. The images
    come last: a reader wants the text first, and its page marks lead to them. -->
  <xsl:template name="t:content">
    <xsl:choose>
      <xsl:when test="self::TEI or self::teiCorpus">
        <xsl:apply-templates select="* except (teiHeader, standOff, facsimile), facsimile" mode="m:html"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="." mode="m:html"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A document in a corpus has a title block of its own. -->
  <xsl:template match="TEI | teiCorpus" mode="m:html">
    <article class="{local-name()}">
      <xsl:call-template name="t:attributes"/>
      <header class="title-block part">
        <h2><xsl:value-of select="f:document-title(.)"/></h2>
        <xsl:call-template name="t:facts"/>
      </header>
      <xsl:call-template name="t:content"/>
    </article>
  </xsl:template>
</xsl:stylesheet>
