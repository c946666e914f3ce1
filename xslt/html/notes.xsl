<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Notes: at the foot of the page with a way back, in the margin, or in the line. -->

  <!-- The mark in the text that points to a note which stands elsewhere. -->
  <xsl:key name="v:anchor" match="ref[@type = 'noteAnchor']" use="f:local-ids(@target)"/>

  <!-- Where a note goes: foot (its place in the text gets a mark), anchored (a mark of its own points to it), inline, margin, block. -->
  <xsl:function name="f:note-place" as="xs:string">
    <xsl:param name="note" as="element(note)"/>
    <xsl:variable name="place" as="xs:string" select="lower-case($note/@place)"/>
    <xsl:variable name="is-among-blocks" as="xs:boolean" select="exists($note/parent::*[self::div or self::div1 or self::div2 or self::div3 or self::body
      or self::front or self::back or self::u or self::sp or self::lg or self::list or self::castList or self::noteGrp or self::annotationBlock or self::titlePage])"/>
    <xsl:sequence select="
      if (exists($note/ancestor::*[self::teiHeader or self::standOff or self::note or self::app or self::person or self::place or self::org])) then 'inline'
      else if ($note/@xml:id and key('v:anchor', $note/@xml:id, $v:document)) then 'anchored'
      else if ($place eq '') then (if ($is-among-blocks) then 'block' else $notes)
      else if (matches($place, 'inline|interlinear|inspace')) then (if ($is-among-blocks) then 'block' else 'inline')
      else if (matches($place, 'margin|left|right|top')) then (if ($is-among-blocks) then 'block' else 'margin')
      else if (matches($place, 'foot|bottom|end')) then $notes
      else if ($is-among-blocks) then 'block'
      else $notes"/>
  </xsl:function>

  <!-- The notes at the foot, and the number of each. -->
  <xsl:variable name="v:notes" as="element()*" select="f:elements('note')[f:note-place(.) eq 'foot']"/>
  <xsl:variable name="v:note-numbers" as="map(xs:integer, xs:string)" select="f:numbers($v:notes)"/>

  <xsl:template match="note" mode="m:html">
    <xsl:variable name="foot-number" as="xs:string?" select="map:get($v:note-numbers, f:order(.))"/>
    <xsl:choose>
      <xsl:when test="exists($foot-number)">
        <xsl:variable name="id" as="xs:string" select="string((@xml:id, concat('note:', $foot-number))[1])"/>
        <xsl:variable name="number" as="xs:string" select="string((@n, $foot-number)[1])"/>
        <sup class="note-mark" data-added="">
          <a id="{$id}:mark" href="#{$id}" role="doc-noteref" aria-label="{$v:note-label} {$number}"><xsl:value-of select="$number"/></a>
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
    <xsl:variable name="anchored" as="element(note)*" select="f:elements('note')[f:note-place(.) eq 'anchored']"/>
    <xsl:if test="$v:notes or $anchored">
      <section class="notes" role="doc-endnotes" aria-labelledby="notes:" lang="{$v:text-language}">
        <xsl:if test="f:is-right-to-left($v:text-language)"><xsl:attribute name="dir">rtl</xsl:attribute></xsl:if>
        <h2 id="notes:" lang="{$v:label-language}"><xsl:value-of select="f:label('notes')"/></h2>
        <ul>
          <xsl:apply-templates select="$v:notes | $anchored" mode="m:note"/>
        </ul>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template match="note" mode="m:note">
    <xsl:variable name="anchor" as="element()?" select="if (@xml:id) then key('v:anchor', @xml:id)[1] else ()"/>
    <xsl:variable name="foot-number" as="xs:string?" select="map:get($v:note-numbers, f:order(.))"/>
    <xsl:variable name="id" as="xs:string" select="string((@xml:id, concat('note:', $foot-number))[1])"/>
    <xsl:variable name="number" as="xs:string" select="string((@n, $foot-number)[1])"/>
    <li>
      <xsl:call-template name="t:attributes">
        <xsl:with-param name="id" select="$id"/>
      </xsl:call-template>
      <a class="note-number" data-added="" href="#{($anchor/@xml:id, concat($id, ':mark'))[1]}" role="doc-backlink"
        aria-label="{$v:note-label} {$number}: {$v:back-label}"><xsl:value-of select="$number"/></a>
      <div class="note-body"><xsl:apply-templates mode="m:html"/></div>
    </li>
  </xsl:template>

  <xsl:variable name="v:back-label" as="xs:string" select="f:label('back')"/>

  <!-- The label of a footnote that stands again in the note is its number. -->
  <xsl:template match="note/label[1][not(preceding-sibling::node()[normalize-space()])]" mode="m:html" priority="2">
    <xsl:call-template name="t:phrase"><xsl:with-param name="class" select="'note-label'"/></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
