<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:f="urn:teiwright:functions"
  xmlns:t="urn:teiwright:templates"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- What the marks mean: only those that occur. -->
  <xsl:template name="t:legend">
    <xsl:variable name="texts" as="element()*" select="//text"/>
    <xsl:variable name="rows" as="element()*">
      <xsl:if test="$texts//said[not(@direct = ('false', '0')) and not(@type = 'continued')]"><li><span class="said direct">“…”</span> <xsl:value-of select="f:label('legend-direct')"/></li></xsl:if>
      <xsl:if test="$texts//said[@direct = ('false', '0')]"><li><span class="said reported">…</span> <xsl:value-of select="f:label('legend-reported')"/></li></xsl:if>
      <xsl:if test="$texts//said[@type = 'continued']"><li><span class="said continued">…</span> <xsl:value-of select="f:label('legend-continued')"/></li></xsl:if>
      <xsl:if test="exists($v:entries) and exists(($texts//*[@ref])[1])"><li><span class="persName"><a href="#text:">…</a></span> <xsl:value-of select="f:label('legend-name')"/></li></xsl:if>
      <xsl:if test="exists(($texts//date)[1])"><li><span class="date">1961</span> <xsl:value-of select="f:label('legend-date')"/></li></xsl:if>
      <xsl:if test="exists(($texts//note[f:note-place(.) = 'inline'])[1])"><li><span class="note note-inline">[…]</span> <xsl:value-of select="f:label('legend-note')"/></li></xsl:if>
      <xsl:if test="exists(($texts//(kinesic | vocal | incident))[1])"><li><span class="kinesic aside">(…)</span> <xsl:value-of select="f:label('legend-aside')"/></li></xsl:if>
      <xsl:if test="exists(($texts//(soCalled | q[@type = 'soCalled']))[1])"><li><span class="soCalled">‘…’</span> <xsl:value-of select="f:label('legend-socalled')"/></li></xsl:if>
      <xsl:if test="exists(($texts//*[@cert = 'low'][not(self::said)])[1])"><li><span class="cert-low">…</span> <xsl:value-of select="f:label('legend-uncertain')"/></li></xsl:if>
      <xsl:if test="exists(($texts//choice)[1])"><li><span class="choice"><span class="edited">…</span></span> <xsl:value-of select="f:label('legend-correction')"/></li></xsl:if>
      <xsl:if test="exists(($texts//supplied)[1])"><li><span class="supplied">…</span> <xsl:value-of select="f:label('legend-supplied')"/></li></xsl:if>
      <xsl:if test="exists(($texts//add)[1])"><li><ins class="add">…</ins> <xsl:value-of select="f:label('legend-add')"/></li></xsl:if>
      <xsl:if test="exists(($texts//del)[1])"><li><del class="del">…</del> <xsl:value-of select="f:label('legend-del')"/></li></xsl:if>
      <xsl:if test="exists(($texts//unclear)[1])"><li><span class="unclear">…</span> <xsl:value-of select="f:label('legend-unclear')"/></li></xsl:if>
      <xsl:if test="exists(($texts//gap)[1])"><li><span class="gap">[…]</span> <xsl:value-of select="f:label('legend-gap')"/></li></xsl:if>
      <xsl:if test="exists(($texts//app)[1])"><li><span class="app">…</span> <xsl:value-of select="f:label('legend-app')"/></li></xsl:if>
      <xsl:if test="exists(($texts//pb)[1])"><li><span class="pb"><span class="page-mark">12</span></span> <xsl:value-of select="f:label('legend-page')"/></li></xsl:if>
    </xsl:variable>
    <xsl:if test="$rows">
      <section class="legend" aria-labelledby="legend:">
        <h2 id="legend:"><xsl:value-of select="f:label('legend')"/></h2>
        <ul><xsl:sequence select="$rows"/></ul>
      </section>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
