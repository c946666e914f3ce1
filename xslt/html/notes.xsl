<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xmlns:v="urn:teiwright:variables"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Notes: at the foot of the page with a way back, in the margin, or in the line. -->

  <!-- The mark in the text that points to a note which stands elsewhere. -->
  <xsl:key name="v:anchor" match="ref[@type = 'noteAnchor']" use="f:local-ids(@target)"/>

  <!-- Where a note goes: foot (its place in the text gets a mark), anchored (a mark of its own points to it), inline, margin, block. -->
  <xsl:function name="f:note-place" as="xs:string">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="$note ! (
      if ($v:has-inline-notes and exists(ancestor::*[map:contains($v:holders-of-inline-notes, local-name())])) then 'inline'
      else if (@xml:id and key('v:anchor', @xml:id, $v:document)) then 'anchored'
      else if (map:contains($v:holders-of-blocks, local-name(..))) then (if (@place and f:place-kind(@place) eq 'foot') then $notes else 'block')
      else if (@place) then (f:place-kind(@place)[. ne 'foot'], $notes)[1]
      else $notes)"/>
  </xsl:function>

  <!-- What a value of @place means: inline, margin, foot. -->
  <xsl:function name="f:place-kind" as="xs:string?">
    <xsl:param name="place" as="xs:string"/>
    <xsl:sequence select="
      if (matches($place, 'inline|interlinear|inspace', 'i')) then 'inline'
      else if (matches($place, 'margin|left|right|top', 'i')) then 'margin'
      else if (matches($place, 'foot|bottom|end', 'i')) then 'foot'
      else ()"/>
  </xsl:function>

  <xsl:variable name="v:holders-of-blocks" as="map(xs:string, xs:boolean)" select="map:merge(
    tokenize('div div1 div2 div3 body front back u sp lg list castList noteGrp annotationBlock titlePage') ! map:entry(., true()))"/>
  <xsl:variable name="v:holders-of-inline-notes" as="map(xs:string, xs:boolean)" select="map:merge(
    tokenize('teiHeader standOff note app person place org') ! map:entry(., true()))"/>
  <xsl:variable name="v:has-inline-notes" as="xs:boolean" select="exists(f:elements(map:keys($v:holders-of-inline-notes)) ! descendant::tei:note)"/>

  <!-- All notes by where they go. -->
  <xsl:variable name="v:notes-by-place" as="map(xs:string, element()+)">
    <xsl:map>
      <xsl:for-each-group select="f:elements('note')" group-by="f:note-place(.)">
        <xsl:map-entry key="current-grouping-key()" select="current-group()"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <!-- The notes at the foot, and the number of each. -->
  <xsl:variable name="v:notes" as="element()*" select="map:get($v:notes-by-place, 'foot')"/>
  <xsl:variable name="v:note-numbers" as="map(xs:integer, xs:string)" select="f:numbers($v:notes)"/>

  <xsl:template match="note" mode="m:html">
    <xsl:variable name="foot-number" as="xs:string?" select="map:get($v:note-numbers, f:order(.))"/>
    <xsl:choose>
      <xsl:when test="exists($foot-number)">
        <xsl:variable name="is-bare" as="xs:boolean" select="not(@*)"/>
        <xsl:variable name="id" as="xs:string" select="if ($is-bare or not(@xml:id)) then concat('note:', $foot-number) else string(@xml:id)"/>
        <xsl:variable name="number" as="xs:string" select="if ($is-bare or not(@n)) then $foot-number else string(@n)"/>
        <sup class="note-mark" data-added="">
          <a role="doc-noteref">
            <xsl:attribute name="id" select="concat($id, ':mark')"/>
            <xsl:attribute name="href" select="concat('#', $id)"/>
            <xsl:attribute name="aria-label" select="concat($v:note-label, ' ', $number)"/>
            <xsl:sequence select="$number"/>
          </a>
        </sup>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="t:placed-note"><xsl:with-param name="place" select="f:note-place(.)"/></xsl:call-template></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:variable name="v:note-label" as="xs:string" select="f:label('note')"/>

  <!-- A note that stays in its place, or has a mark of its own. -->
  <xsl:template name="t:placed-note">
    <xsl:param name="place" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="$place eq 'anchored'"/>
      <xsl:when test="$place eq 'block'">
        <aside>
          <xsl:call-template name="t:attributes">
            <xsl:with-param name="class" select="'note-block', @type ! concat('note-', f:class-word(.))"/>
          </xsl:call-template>
          <xsl:apply-templates mode="m:html"/>
        </aside>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="{f:phrase(.)}">
          <xsl:call-template name="t:attributes">
            <xsl:with-param name="class" select="concat('note-', $place), @type ! concat('note-', f:class-word(.))"/>
          </xsl:call-template>
          <xsl:attribute name="role">note</xsl:attribute>
          <xsl:apply-templates mode="m:html"/>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="noteGrp" mode="m:html">
    <xsl:apply-templates select="*" mode="m:html"/>
  </xsl:template>

  <!-- All notes that stand at the foot, in the order of the text. -->
  <xsl:template name="t:notes">
    <xsl:variable name="anchored" as="element()*" select="map:get($v:notes-by-place, 'anchored')"/>
    <xsl:if test="$v:notes or $anchored">
      <section class="notes" role="doc-endnotes" aria-labelledby="notes:" lang="{$v:text-language}">
        <xsl:if test="f:is-right-to-left($v:text-language)"><xsl:attribute name="dir">rtl</xsl:attribute></xsl:if>
        <h2 id="notes:" lang="{$v:label-language}"><xsl:value-of select="f:label('notes')"/></h2>
        <ul>
          <xsl:choose>
            <xsl:when test="$anchored"><xsl:apply-templates select="$v:notes | $anchored" mode="m:note"/></xsl:when>
            <xsl:otherwise>
              <xsl:for-each select="$v:notes">
                <xsl:apply-templates select="." mode="m:note"><xsl:with-param name="foot-number" select="string(position())"/></xsl:apply-templates>
              </xsl:for-each>
            </xsl:otherwise>
          </xsl:choose>
        </ul>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template match="note" mode="m:note">
    <xsl:param name="foot-number" as="xs:string?" select="map:get($v:note-numbers, f:order(.))"/>
    <!-- Most notes have no attribute at all. -->
    <xsl:variable name="is-bare" as="xs:boolean" select="not(@*)"/>
    <xsl:variable name="id" as="xs:string" select="if ($is-bare or not(@xml:id)) then concat('note:', $foot-number) else string(@xml:id)"/>
    <xsl:variable name="number" as="xs:string" select="if ($is-bare or not(@n)) then string($foot-number) else string(@n)"/>
    <li>
      <xsl:choose>
        <xsl:when test="$is-bare">
          <xsl:attribute name="class" select="'note'"/>
          <xsl:attribute name="id" select="string($id)"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="t:attributes"><xsl:with-param name="id" select="$id"/></xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
      <a class="note-number" data-added="" role="doc-backlink">
        <xsl:attribute name="href" select="if ($is-bare) then concat('#', $id, ':mark') else concat('#', (@xml:id ! key('v:anchor', .)[1] ! @xml:id, concat($id, ':mark'))[1])"/>
        <xsl:attribute name="aria-label" select="concat($v:note-label, ' ', $number, ': ', $v:back-label)"/>
        <xsl:sequence select="$number"/>
      </a>
      <div class="note-body"><xsl:apply-templates mode="m:html"/></div>
    </li>
  </xsl:template>

  <xsl:variable name="v:back-label" as="xs:string" select="f:label('back')"/>

  <!-- The label of a footnote that stands again in the note is its number. -->
  <xsl:template match="note/label[1][not(preceding-sibling::node()[normalize-space()])]" mode="m:html" priority="2">
    <xsl:call-template name="t:phrase"><xsl:with-param name="class" select="'note-label'"/></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
