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
  <xsl:key name="v:note" match="note" use="f:note-place(.)"/>

  <!-- Where a note goes: foot (its place in the text gets a mark), anchored (a mark of its own points to it), inline, margin, block. -->
  <xsl:function name="f:note-place" as="xs:string">
    <xsl:param name="note" as="element(note)"/>
    <xsl:variable name="place" as="xs:string" select="lower-case($note/@place)"/>
    <xsl:variable name="is-among-blocks" as="xs:boolean" select="exists($note/parent::*[self::div or self::div1 or self::div2 or self::div3 or self::body
      or self::front or self::back or self::u or self::sp or self::lg or self::list or self::castList or self::noteGrp or self::annotationBlock or self::titlePage])"/>
    <xsl:sequence select="
      if ($note/ancestor::teiHeader or $note/ancestor::standOff or $note/ancestor::note or $note/ancestor::person or $note/ancestor::place or $note/ancestor::org) then 'inline'
      else if ($note/@xml:id and key('v:anchor', $note/@xml:id, root($note))) then 'anchored'
      else if (matches($place, 'inline|interlinear|inspace')) then (if ($is-among-blocks) then 'block' else 'inline')
      else if (matches($place, 'margin|left|right|top')) then (if ($is-among-blocks) then 'block' else 'margin')
      else if (matches($place, 'foot|bottom|end')) then $notes
      else if ($is-among-blocks) then 'block'
      else $notes"/>
  </xsl:function>

  <xsl:variable name="v:note-numbers" as="map(xs:string, xs:integer)"
    select="map:merge(for $i in 1 to count($v:notes) return map:entry(generate-id($v:notes[$i]), $i))"/>
  <xsl:variable name="v:notes" as="element(note)*" select="key('v:note', 'foot')"/>

  <xsl:function name="f:note-id" as="xs:string">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="string(($note/@xml:id, concat('note:', map:get($v:note-numbers, generate-id($note))))[1])"/>
  </xsl:function>

  <xsl:function name="f:note-number" as="xs:string">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="string(($note/@n, map:get($v:note-numbers, generate-id($note)))[1])"/>
  </xsl:function>

  <xsl:template match="note" mode="m:html">
    <xsl:variable name="place" as="xs:string" select="f:note-place(.)"/>
    <xsl:choose>
      <xsl:when test="$place = 'foot'">
        <sup class="note-mark" data-added="">
          <a id="{f:note-id(.)}:mark" href="#{f:note-id(.)}" role="doc-noteref" aria-label="{f:label('note')} {f:note-number(.)}"><xsl:value-of select="f:note-number(.)"/></a>
        </sup>
      </xsl:when>
      <xsl:when test="$place = 'anchored'"/>
      <xsl:when test="$place = 'block'">
        <aside>
          <xsl:call-template name="t:attributes">
            <xsl:with-param name="class" select="'note-block', @type ! concat('note-', replace(., '[^\w-]', '-'))"/>
          </xsl:call-template>
          <xsl:apply-templates mode="m:html"/>
        </aside>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="{f:phrase(.)}">
          <xsl:call-template name="t:attributes">
            <xsl:with-param name="class" select="concat('note-', $place), @type ! concat('note-', replace(., '[^\w-]', '-'))"/>
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
    <xsl:variable name="anchored" as="element(note)*" select="key('v:note', 'anchored')"/>
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
    <xsl:variable name="anchors" as="element()*" select="if (@xml:id) then key('v:anchor', @xml:id) else ()"/>
    <li>
      <xsl:call-template name="t:attributes">
        <xsl:with-param name="id" select="f:note-id(.)"/>
      </xsl:call-template>
      <a class="note-number" data-added="" href="#{($anchors[1]/@xml:id, concat(f:note-id(.), ':mark'))[1]}" role="doc-backlink"
        aria-label="{f:label('note')} {f:note-number(.)}: {f:label('back')}"><xsl:value-of select="f:note-number(.)"/></a>
      <div class="note-body"><xsl:apply-templates mode="m:html"/></div>
    </li>
  </xsl:template>

  <!-- The label of a footnote that stands again in the note is its number. -->
  <xsl:template match="note/label[1][not(preceding-sibling::node()[normalize-space()])]" mode="m:html" priority="2">
    <xsl:call-template name="t:phrase"><xsl:with-param name="class" select="'note-label'"/></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
