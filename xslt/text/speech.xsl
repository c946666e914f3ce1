<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Verse, plays, transcripts. -->

  <xsl:template match="lg" mode="m:text" as="xs:string*">
    <xsl:for-each-group select="*" group-adjacent="boolean(self::l | self::lb | self::pb | self::milestone)">
      <xsl:choose>
        <xsl:when test="current-grouping-key()">
          <xsl:variable name="lines" as="xs:string*">
            <xsl:for-each select="current-group()[self::l]"><xsl:call-template name="t:verse-line"/></xsl:for-each>
          </xsl:variable>
          <xsl:sequence select="string-join($lines, '&#10;')"/>
        </xsl:when>
        <xsl:otherwise><xsl:apply-templates select="current-group()" mode="m:text"/></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:template match="l" mode="m:text" as="xs:string*">
    <xsl:call-template name="t:verse-line"/>
  </xsl:template>

  <!-- The second part of a line that two share stands to the right. -->
  <xsl:template name="t:verse-line" as="xs:string*">
    <xsl:variable name="blocks" as="xs:string*"><xsl:call-template name="t:mixed"/></xsl:variable>
    <xsl:sequence select="concat(if (@part = 'F') then '            ' else if (@part = 'M') then '      ' else '', string-join($blocks, '&#10;'))"/>
  </xsl:template>

  <!-- A speech: the speaker on a line of its own, then the words. -->
  <xsl:template match="sp" mode="m:text" as="xs:string*">
    <xsl:variable name="speaker" as="xs:string*">
      <xsl:choose>
        <xsl:when test="speaker"><xsl:apply-templates select="speaker" mode="m:inline"/></xsl:when>
        <xsl:when test="@who"><xsl:sequence select="f:speaker(.)"/></xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="said" as="xs:string*">
      <xsl:for-each-group select="node() except speaker" group-adjacent="boolean(self::l | self::pb | self::lb)">
        <xsl:choose>
          <xsl:when test="current-grouping-key()">
            <xsl:variable name="lines" as="xs:string*"><xsl:for-each select="current-group()[self::l]"><xsl:call-template name="t:verse-line"/></xsl:for-each></xsl:variable>
            <xsl:sequence select="string-join($lines, '&#10;')"/>
          </xsl:when>
          <xsl:otherwise><xsl:apply-templates select="current-group()" mode="m:text"/></xsl:otherwise>
        </xsl:choose>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="string-join((normalize-space(string-join($speaker)), $said)[normalize-space()], '&#10;')"/>
  </xsl:template>

  <!-- An utterance: the speaker, a colon, the words. -->
  <xsl:template match="u" mode="m:text" as="xs:string*">
    <xsl:variable name="speaker" as="xs:string" select="if (@who) then f:speaker(.) else ''"/>
    <xsl:variable name="blocks" as="xs:string*"><xsl:call-template name="t:mixed"/></xsl:variable>
    <xsl:sequence select="if ($speaker ne '' and exists($blocks)) then (concat($speaker, ': ', $blocks[1]), subsequence($blocks, 2)) else $blocks"/>
  </xsl:template>

  <xsl:template match="speaker" mode="m:text" as="xs:string*"><xsl:call-template name="t:mixed"/></xsl:template>
</xsl:stylesheet>
