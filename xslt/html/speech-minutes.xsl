<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xmlns:v="urn:teiwright:variables"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Minutes: each utterance in the order of the text, then all by speaker. -->

  <xsl:variable name="v:turns" as="element()*" select="f:elements(('said', 'sp', 'u'))[not(@prev)]/.[ancestor::tei:text]"/>

  <xsl:template match="*" mode="m:page">
    <html lang="{$v:label-language}">
      <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <title><xsl:value-of select="concat(f:label('minutes'), ': ', f:document-title(.))"/></title>
        <style>
          <xsl:value-of select="$v:css"/>
          <xsl:value-of select="$v:speech-css"/>
          <xsl:if test="$project-css ne ''">
            <xsl:value-of select="replace(unparsed-text($project-css), '&lt;/', '&lt;\\/')"/>
          </xsl:if>
        </style>
        <xsl:apply-templates select="." mode="m:hook-head"/>
      </head>
      <body class="minutes-page">
        <a class="skip" href="#minutes:"><xsl:value-of select="f:label('skip')"/></a>
        <xsl:apply-templates select="." mode="m:hook-before"/>
        <header class="title-block">
          <p class="series"><xsl:value-of select="f:label('minutes')"/></p>
          <h1><xsl:value-of select="f:document-title(.)"/></h1>
          <p class="speaker-count"><xsl:value-of select="if ($v:turns) then f:count-manners($v:turns) else f:label('nobody-speaks')"/></p>
        </header>
        <main>
          <xsl:if test="$v:turns">
            <section class="minutes" aria-labelledby="minutes:">
              <h2 id="minutes:"><xsl:value-of select="f:label('in-order')"/></h2>
              <ol><xsl:apply-templates select="$v:turns" mode="m:minutes"/></ol>
            </section>
            <xsl:call-template name="t:speakers"><xsl:with-param name="utterances" select="$v:turns"/></xsl:call-template>
          </xsl:if>
        </main>
        <xsl:apply-templates select="." mode="m:hook-after"/>
      </body>
    </html>
  </xsl:template>

  <!-- Who, to whom · the narrator's words and the speaker's · how and where. -->
  <xsl:template match="said | sp | u" mode="m:minutes">
    <xsl:variable name="manner" as="xs:string" select="f:manner(.)"/>
    <xsl:variable name="before" as="xs:string" select="if (self::said) then f:cue-before(.) else ''"/>
    <xsl:variable name="behind" as="xs:string" select="if (self::said and $before eq '') then f:cue-behind(.) else ''"/>
    <xsl:variable name="paragraph" as="xs:string" select="f:paragraph-number(.)"/>
    <li id="{f:utterance-id(.)}" class="{string-join(($manner, if (ancestor::said) then 'nested' else (), if (@cert = 'low') then 'cert-low' else ()), ' ')}">
      <div class="who">
        <b><xsl:value-of select="string-join(f:speaker-ids(.) ! f:name-of(.), ', ')"/></b>
        <xsl:if test="@toWhom"><xsl:text> </xsl:text><span class="to-whom"><xsl:value-of select="f:to-whom(.)"/></span></xsl:if>
      </div>
      <div>
        <xsl:if test="$before ne ''"><span class="cue"><xsl:value-of select="$before"/></span><xsl:text> </xsl:text></xsl:if>
        <span class="words"><xsl:value-of select="f:words(.)"/></span>
        <xsl:if test="$behind ne ''"><span class="cue"><xsl:value-of select="concat(if (starts-with($behind, ',')) then '' else ' ', $behind)"/></span></xsl:if>
      </div>
      <div class="how">
        <xsl:value-of select="string-join((f:label($manner), @cert[. = ('low', 'unknown')] ! f:label('uncertain'), $paragraph[. ne ''] ! concat('§ ', .)), ' · ')"/>
      </div>
    </li>
  </xsl:template>

  <!-- The number of the paragraph that it stands in: its @n, else its place in the text. -->
  <xsl:function name="f:paragraph-number" as="xs:string">
    <xsl:param name="utterance" as="element()"/>
    <xsl:variable name="paragraph" as="element()?" select="$utterance/ancestor::p[1]"/>
    <xsl:sequence select="string(($paragraph/@n, $paragraph/ancestor::*[@n][self::sp or self::u or self::item][1]/@n, '')[1])"/>
  </xsl:function>
</xsl:stylesheet>
