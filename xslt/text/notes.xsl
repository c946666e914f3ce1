<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xmlns:v="urn:teiwright:variables"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Notes: a number in brackets in the text, and the notes at the end; or where they stand, in brackets. -->
  <xsl:key name="v:anchor" match="ref[@type = 'noteAnchor']" use="f:local-ids(@target)"/>

  <!-- mark: a number stands for it; anchored: a mark of its own points to it; inline: its own brackets or dashes set it off; block. -->
  <xsl:function name="f:text-note-place" as="xs:string">
    <xsl:param name="note" as="element(note)"/>
    <xsl:variable name="place" as="xs:string" select="$note ! lower-case(@place)"/>
    <xsl:sequence select="
      if ($v:has-notes-within and $note ! (ancestor::note or ancestor::teiHeader or parent::app)) then 'inline'
      else if ($note ! (@xml:id and key('v:anchor', @xml:id, $v:document))) then 'anchored'
      else if ($place eq '') then (if (f:is-among-blocks($note)) then 'inline' else 'mark')
      else if (contains($place, 'inline')) then 'inline'
      else if (matches($place, 'foot|end|bottom')) then 'mark'
      else if (f:is-among-blocks($note)) then 'inline'
      else 'mark'"/>
  </xsl:function>

  <xsl:function name="f:is-among-blocks" as="xs:boolean">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="map:contains($v:holders-of-notes, $note ! local-name(..))"/>
  </xsl:function>

  <xsl:variable name="v:holders-of-notes" as="map(xs:string, xs:boolean)" select="map:merge(
    tokenize('div div1 div2 body front back u sp lg list noteGrp') ! map:entry(., true()))"/>

  <!-- Is there a note in a note, in the header or in the apparatus? -->
  <xsl:variable name="v:has-notes-within" as="xs:boolean" select="exists(f:elements(('note', 'teiHeader', 'app')) ! descendant::tei:note)"/>

  <xsl:variable name="v:notes" as="element()*" select="f:elements('note')[f:text-note-place(.) = ('mark', 'anchored')]"/>
  <xsl:variable name="v:note-numbers" as="map(xs:integer, xs:string)" select="f:numbers($v:notes)"/>

  <xsl:function name="f:note-number" as="xs:string">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="$note ! (if (@n) then string(@n) else string(map:get($v:note-numbers, f:order(.))))"/>
  </xsl:function>

  <xsl:template match="note" mode="m:inline" as="xs:string*">
    <xsl:variable name="place" as="xs:string" select="f:text-note-place(.)"/>
    <xsl:choose>
      <xsl:when test="$place = 'mark' and $notes = 'inline'">
        <xsl:sequence select="' ['"/><xsl:apply-templates mode="m:inline"/><xsl:sequence select="']'"/>
      </xsl:when>
      <xsl:when test="$place = 'mark'"><xsl:sequence select="f:note-mark(f:note-number(.))"/></xsl:when>
      <xsl:when test="$place = 'anchored'"/>
      <xsl:otherwise><xsl:apply-templates mode="m:inline"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="note[f:text-note-place(.) = 'anchored']" mode="m:text" as="xs:string*" priority="1"/>

  <xsl:template match="ref[@type = 'noteAnchor']" mode="m:inline" as="xs:string*">
    <xsl:sequence select="f:note-mark(replace(normalize-space(), '^[\[(]|[\])]$', ''))"/>
  </xsl:template>

  <!-- Overridden where notes have a syntax of their own. -->
  <xsl:function name="f:note-mark" as="xs:string">
    <xsl:param name="number" as="xs:string"/>
    <xsl:sequence select="concat('[', $number, ']')"/>
  </xsl:function>
  <xsl:function name="f:note-start" as="xs:string">
    <xsl:param name="number" as="xs:string"/>
    <xsl:sequence select="concat('[', $number, '] ')"/>
  </xsl:function>

  <xsl:template name="t:note-blocks" as="xs:string*">
    <xsl:for-each select="$v:notes[$notes ne 'inline' or f:text-note-place(.) = 'anchored']">
      <xsl:variable name="blocks" as="xs:string*"><xsl:call-template name="t:mixed"/></xsl:variable>
      <xsl:sequence select="f:indent(string-join($blocks, '&#10;&#10;'), f:note-start(f:note-number(.)), '    ')"/>
    </xsl:for-each>
  </xsl:template>

  <!-- The label at the head of a note is its number, which stands there already. -->
  <xsl:template match="note[@n]/label[normalize-space() = (../@n, concat(../@n, '.'), concat('[', ../@n, ']'))][not(preceding-sibling::node()[normalize-space()])]" mode="m:inline" as="xs:string*"/>
</xsl:stylesheet>
