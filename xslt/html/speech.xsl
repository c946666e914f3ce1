<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Speech: who speaks, said beside the words, and whether the words are theirs or a report of them. -->

  <xsl:template match="said" mode="m:html">
    <xsl:choose>
      <xsl:when test="exists(*) and f:holds-box(.)"><div><xsl:call-template name="t:said"/></div></xsl:when>
      <xsl:otherwise><span><xsl:call-template name="t:said"/></span></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- How speech is given is said where the words are not the speaker's own. -->
  <xsl:variable name="v:manner-words" as="map(xs:string, xs:string)" select="map:merge(('reported', 'continued') ! map:entry(., concat(', ', f:label(.))))"/>

  <xsl:template name="t:said">
    <xsl:variable name="kind" as="xs:string" select="f:manner(.)"/>
    <xsl:choose>
      <!-- Who speaks and how is all that most speech says of itself. -->
      <xsl:when test="count(@*) eq 2 and @who and @direct and $speakers ne 'no' and ($v:is-all-speech-in-text or ancestor::text)">
        <xsl:attribute name="class" select="concat('said ', $kind)"/>
        <xsl:attribute name="id" select="f:utterance-id(.)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="t:attributes">
          <xsl:with-param name="class" select="$kind"/>
          <xsl:with-param name="id" select="if (@xml:id) then string(@xml:id) else if (@prev or $speakers eq 'no' or not(ancestor::text)) then () else f:utterance-id(.)"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
    <!-- The speaker's name stands in the margin, or before the words where there is no margin. -->
    <xsl:if test="$speech-labels eq 'yes' and not(@prev)">
      <xsl:variable name="speaker" as="xs:string" select="f:speaker(.)"/>
      <small class="speaks" data-added="">
        <xsl:sequence select="if ($speaker ne '') then $speaker else f:label('unknown-speaker')"/>
        <xsl:if test="map:contains($v:manner-words, $kind)"><span class="manner"><xsl:sequence select="map:get($v:manner-words, $kind)"/></span></xsl:if>
        <xsl:text>: </xsl:text>
      </small>
    </xsl:if>
    <xsl:apply-templates select=". ! node()" mode="m:html"/>
  </xsl:template>

  <!-- A quotation in the line, or a word in quotation marks; marks are those of the source. -->
  <xsl:template match="q[not(p or ab or lg or list)]" mode="m:html">
    <xsl:variable name="speaker" as="xs:string" select="if (@who) then f:speaker(.) else ''"/>
    <xsl:element name="{f:phrase(.)}">
      <xsl:call-template name="t:attributes">
        <xsl:with-param name="class" select="@type ! f:class-word(.), if (matches(normalize-space(), '^[&quot;''“”„‚‘«»‹›]')) then () else 'marked'"/>
      </xsl:call-template>
      <xsl:if test="$speaker ne ''"><xsl:attribute name="title" select="concat(f:label(if (@type = 'soCalled') then 'speaks' else 'speaks'), ': ', $speaker)"/></xsl:if>
      <xsl:apply-templates mode="m:html"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="soCalled" mode="m:html">
    <xsl:call-template name="t:phrase">
      <xsl:with-param name="class" select="if (matches(normalize-space(), '^[&quot;''“”„‚‘«»‹›]')) then () else 'marked'"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
