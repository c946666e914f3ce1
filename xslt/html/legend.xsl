<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:teiwright:functions"
  xmlns:t="urn:teiwright:templates"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- What the marks mean: only those that occur. -->
  <xsl:template name="t:legend">
    <xsl:variable name="said" as="element()*" select="if ($v:is-all-speech-in-text) then f:elements('said') else f:elements('said')[ancestor::text]"/>
    <xsl:variable name="marks" as="xs:string*" select="
      ('kinesic', 'vocal', 'incident', 'soCalled', 'choice', 'supplied', 'add', 'del', 'unclear', 'gap', 'app', 'pb', 'date')[exists(f:elements(.)[ancestor::text][1])],
      distinct-values($said ! f:manner(.)),
      'soCalled'[exists(f:elements('q')[@type = 'soCalled'][ancestor::text][1])],
      'doubt'[exists(f:elements('@cert')[@cert eq 'low'][ancestor::text][not(self::said)][1])],
      'note'[exists(map:get($v:notes-by-place, 'inline')[ancestor::text])]"/>
    <xsl:variable name="rows" as="element()*">
      <xsl:if test="$marks = 'direct'"><li><span class="said direct">“…”</span> <xsl:value-of select="f:label('legend-direct')"/></li></xsl:if>
      <xsl:if test="$marks = 'reported'"><li><span class="said reported">…</span> <xsl:value-of select="f:label('legend-reported')"/></li></xsl:if>
      <xsl:if test="$marks = 'continued'"><li><span class="said continued">…</span> <xsl:value-of select="f:label('legend-continued')"/></li></xsl:if>
      <xsl:if test="map:size($v:mention-ids) gt 0"><li><span class="persName"><a href="#text:">…</a></span> <xsl:value-of select="f:label('legend-name')"/></li></xsl:if>
      <xsl:if test="$marks = 'date'"><li><span class="date">1961</span> <xsl:value-of select="f:label('legend-date')"/></li></xsl:if>
      <xsl:if test="$marks = 'note'"><li><span class="note note-inline">[…]</span> <xsl:value-of select="f:label('legend-note')"/></li></xsl:if>
      <xsl:if test="$marks = ('kinesic', 'vocal', 'incident')"><li><span class="kinesic aside">(…)</span> <xsl:value-of select="f:label('legend-aside')"/></li></xsl:if>
      <xsl:if test="$marks = 'soCalled'"><li><span class="soCalled">‘…’</span> <xsl:value-of select="f:label('legend-socalled')"/></li></xsl:if>
      <xsl:if test="$marks = 'doubt'"><li><span class="cert-low">…</span> <xsl:value-of select="f:label('legend-uncertain')"/></li></xsl:if>
      <xsl:if test="$marks = 'choice'"><li><span class="choice"><span class="edited">…</span></span> <xsl:value-of select="f:label('legend-correction')"/></li></xsl:if>
      <xsl:if test="$marks = 'supplied'"><li><span class="supplied">…</span> <xsl:value-of select="f:label('legend-supplied')"/></li></xsl:if>
      <xsl:if test="$marks = 'add'"><li><ins class="add">…</ins> <xsl:value-of select="f:label('legend-add')"/></li></xsl:if>
      <xsl:if test="$marks = 'del'"><li><del class="del">…</del> <xsl:value-of select="f:label('legend-del')"/></li></xsl:if>
      <xsl:if test="$marks = 'unclear'"><li><span class="unclear">…</span> <xsl:value-of select="f:label('legend-unclear')"/></li></xsl:if>
      <xsl:if test="$marks = 'gap'"><li><span class="gap">[…]</span> <xsl:value-of select="f:label('legend-gap')"/></li></xsl:if>
      <xsl:if test="$marks = 'app'"><li><span class="app">…</span> <xsl:value-of select="f:label('legend-app')"/></li></xsl:if>
      <xsl:if test="$marks = 'pb'"><li><span class="pb"><span class="page-mark">12</span></span> <xsl:value-of select="f:label('legend-page')"/></li></xsl:if>
    </xsl:variable>
    <xsl:if test="$rows">
      <section class="legend" aria-labelledby="legend:">
        <h2 id="legend:"><xsl:value-of select="f:label('legend')"/></h2>
        <ul><xsl:sequence select="$rows"/></ul>
      </section>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
