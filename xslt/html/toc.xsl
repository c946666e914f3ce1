<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xmlns:v="urn:teiwright:variables"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- The table of contents: headed divisions, nested as they are. -->
  <xsl:template name="t:toc">
    <xsl:if test="$toc = 'always' or $toc = 'auto' and count($v:divisions) ge 2">
      <nav class="toc" aria-label="{f:label('contents')}">
        <details open="">
          <summary><xsl:value-of select="f:label('contents')"/></summary>
          <ol>
            <xsl:apply-templates select="if (self::TEI or self::teiCorpus) then * else ." mode="m:toc"/>
          </ol>
        </details>
      </nav>
    </xsl:if>
  </xsl:template>

  <xsl:template match="TEI | teiCorpus" mode="m:toc">
    <li>
      <xsl:value-of select="f:document-title(.)"/>
      <xsl:if test=".//div[head]">
        <ol><xsl:apply-templates mode="m:toc"/></ol>
      </xsl:if>
    </li>
  </xsl:template>

  <xsl:template match="text | front | body | back | group" mode="m:toc">
    <xsl:apply-templates select="*" mode="m:toc"/>
  </xsl:template>

  <xsl:template match="div | div1 | div2 | div3 | div4 | div5 | div6 | div7" mode="m:toc">
    <xsl:call-template name="t:toc-division"/>
  </xsl:template>

  <xsl:template name="t:toc-division">
    <xsl:choose>
      <xsl:when test="head">
        <xsl:variable name="inner" as="element()*" select="(div, div1, div2, div3, div4, div5, div6, div7)[f:has-headed(.)]"/>
        <li>
          <a href="#{f:division-id(.)}">
            <xsl:value-of select="string((f:plain(head[1])[. ne ''], @n, f:label(string((@type, local-name())[1])))[1])"/>
          </a>
          <xsl:if test="$inner">
            <ol><xsl:apply-templates select="$inner" mode="m:toc"/></ol>
          </xsl:if>
        </li>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="*" mode="m:toc"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Is a division headed, or one within it? -->
  <xsl:function name="f:has-headed" as="xs:boolean">
    <xsl:param name="division" as="element()"/>
    <xsl:sequence select="exists($division/head) or (some $inner in $division/(./div | div1 | div2 | div3 | div4 | div5 | div6 | div7) satisfies f:has-headed($inner))"/>
  </xsl:function>

  <!-- A division's id: its own, else its place among the headed ones. A colon stands in no xml:id, so the two never meet. -->
  <xsl:variable name="v:division-numbers" as="map(xs:integer, xs:string)" select="f:numbers($v:divisions)"/>
  <xsl:variable name="v:divisions" as="element()*" select="f:elements(('div', 'div1', 'div2', 'div3', 'div4', 'div5', 'div6', 'div7'))[tei:head]"/>

  <xsl:function name="f:division-id" as="xs:string">
    <xsl:param name="division" as="element()"/>
    <xsl:sequence select="string(($division/@xml:id, concat('division:', map:get($v:division-numbers, f:order($division))))[1])"/>
  </xsl:function>
</xsl:stylesheet>
