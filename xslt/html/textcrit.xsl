<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xmlns:v="urn:teiwright:variables"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Critical apparatus: the lemma in the text with a mark, the variants with their witnesses below. -->
  
  <xsl:variable name="v:apps" as="element()*" select="f:elements('app')[ancestor::tei:text][not(ancestor::tei:listApp or ancestor::tei:app)]"/>
  <xsl:variable name="v:app-numbers" as="map(xs:integer, xs:string)" select="f:numbers($v:apps)"/>

  <xsl:function name="f:app-id" as="xs:string">
    <xsl:param name="app" as="element(app)"/>
    <xsl:sequence select="string(($app/@xml:id, concat('app:', map:get($v:app-numbers, f:order($app))))[1])"/>
  </xsl:function>

  <!-- In the text stands the lemma, or the first reading where nobody chose one. An entry that is tied to its place by pointers leaves only a mark. -->
  <xsl:template match="app" mode="m:html">
    <xsl:variable name="number" as="xs:string?" select="map:get($v:app-numbers, f:order(.))"/>
    <xsl:element name="{f:phrase(.)}">
      <xsl:attribute name="class">app</xsl:attribute>
      <xsl:if test="not(@from | @loc)">
        <xsl:apply-templates select="f:base-reading(.)" mode="m:html"/>
      </xsl:if>
      <xsl:if test="$number">
        <sup class="app-mark" data-added="">
          <a id="{f:app-id(.)}:mark" href="#{f:app-id(.)}" role="doc-noteref" aria-label="{f:label('apparatus')} {$number}"><xsl:value-of select="f:letters(xs:integer($number))"/></a>
        </sup>
      </xsl:if>
    </xsl:element>
  </xsl:template>

  <xsl:function name="f:base-reading" as="element()?">
    <xsl:param name="app" as="element(app)"/>
    <xsl:sequence select="($app/lem, $app/rdg, $app/rdgGrp/(lem, rdg))[1]"/>
  </xsl:function>

  <!-- 1 is a, 27 is aa: letters keep the apparatus apart from the notes. -->
  <xsl:function name="f:letters" as="xs:string">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="concat(if ($number gt 26) then f:letters(($number - 1) idiv 26) else '', codepoints-to-string(97 + ($number - 1) mod 26))"/>
  </xsl:function>

  <xsl:template match="lem | rdg" mode="m:html">
    <xsl:call-template name="t:phrase"/>
  </xsl:template>

  <xsl:template name="t:apparatus">
    <xsl:if test="$v:apps">
      <section class="notes apparatus" aria-labelledby="apparatus:" lang="{$v:text-language}">
        <h2 id="apparatus:" lang="{$v:label-language}"><xsl:value-of select="f:label('apparatus')"/></h2>
        <ul>
          <xsl:apply-templates select="$v:apps" mode="m:app"/>
        </ul>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template match="app" mode="m:app">
    <li id="{f:app-id(.)}">
      <a class="note-number" data-added="" href="#{f:app-id(.)}:mark" role="doc-backlink" aria-label="{f:label('apparatus')} {map:get($v:app-numbers, f:order(.))}: {f:label('back')}">
        <xsl:value-of select="f:letters(xs:integer(map:get($v:app-numbers, f:order(.))))"/>
      </a>
      <div class="note-body"><xsl:call-template name="t:variants"/></div>
    </li>
  </xsl:template>

  <!-- An entry in a list of variants stands there with its place. -->
  <xsl:template match="listApp" mode="m:html">
    <div><xsl:call-template name="t:attributes"/><xsl:apply-templates select="*" mode="m:html"/></div>
  </xsl:template>
  <xsl:template match="listApp/app" mode="m:html" priority="1">
    <p><xsl:call-template name="t:attributes"/>
      <xsl:choose>
        <xsl:when test="@loc"><span class="app-place" data-added=""><xsl:value-of select="concat(@loc, ' ')"/></span></xsl:when>
        <xsl:when test="f:href(@from, .) ne ''"><a class="app-place" data-added="" href="{f:href(@from, .)}" aria-label="{f:label('back')}">↑</a><xsl:text> </xsl:text></xsl:when>
      </xsl:choose>
      <xsl:call-template name="t:variants"/>
    </p>
  </xsl:template>

  <!-- lemma ] variant witnesses; variant witnesses -->
  <xsl:template name="t:variants">
    <xsl:variable name="base" as="element()?" select="if (@from | @loc or parent::listApp) then lem else f:base-reading(.)"/>
    <xsl:variable name="lemma" as="xs:string" select="if ($base) then f:plain($base) else if (@from) then f:words-between(@from, (@to, @xml:id)[1], .) else ''"/>
    <xsl:if test="$lemma ne ''">
      <span class="lem" data-added=""><xsl:value-of select="$lemma"/></span>
      <xsl:if test="$base"><xsl:call-template name="t:witnesses"><xsl:with-param name="reading" select="$base"/></xsl:call-template></xsl:if>
      <span data-added="">] </span>
    </xsl:if>
    <xsl:for-each select="(rdg | rdgGrp//rdg | rdgGrp//lem | lem) except $base">
      <xsl:if test="position() gt 1"><span data-added="">; </span></xsl:if>
      <xsl:choose>
        <xsl:when test="normalize-space()"><xsl:apply-templates select="." mode="m:html"/></xsl:when>
        <xsl:otherwise><i data-added=""><xsl:value-of select="f:label('omits')"/></i></xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="t:witnesses"><xsl:with-param name="reading" select="."/></xsl:call-template>
    </xsl:for-each>
    <xsl:for-each select="note | witDetail | wit">
      <xsl:text> </xsl:text>
      <xsl:apply-templates select="." mode="m:html"/>
    </xsl:for-each>
  </xsl:template>

  <!-- The words between two places of the text: from where @from points to where @to does, or to the entry itself; of many, the first and the last. -->
  <xsl:function name="f:words-between" as="xs:string">
    <xsl:param name="from" as="attribute()"/>
    <xsl:param name="to" as="attribute()?"/>
    <xsl:param name="app" as="element(app)"/>
    <xsl:variable name="start" as="element()?" select="f:local-ids($from) ! key('v:id', ., $v:document)[1]"/>
    <xsl:variable name="end" as="element()?" select="(f:local-ids($to) ! key('v:id', ., $v:document), $app)[1]"/>
    <xsl:variable name="block" as="element()?" select="$start/ancestor::*[self::p or self::ab or self::l or self::lg or self::div or self::body][. intersect $end/ancestor::*][1]"/>
    <xsl:variable name="words" as="xs:string*" select="tokenize(string-join($block//text()[. >> $start and . &lt;&lt; $end][not(ancestor::note or ancestor::rdg or ancestor::fw or ancestor::sic or ancestor::orig)]))"/>
    <xsl:sequence select="if (count($words) le 8) then string-join($words, ' ') else string-join((subsequence($words, 1, 3), '…', subsequence($words, count($words) - 1)), ' ')"/>
  </xsl:function>

  <xsl:template name="t:witnesses">
    <xsl:param name="reading" as="element()"/>
    <xsl:variable name="sigla" as="xs:string*" select="tokenize($reading/@wit) ! replace(., '^#', '')"/>
    <xsl:if test="exists($sigla)">
      <xsl:text> </xsl:text>
      <span class="sigla" data-added=""><xsl:value-of select="$sigla" separator=" "/></span>
    </xsl:if>
  </xsl:template>

  <xsl:template match="rdgGrp" mode="m:html"><xsl:apply-templates select="*" mode="m:html"/></xsl:template>

  <xsl:template match="listWit" mode="m:html">
    <div><xsl:call-template name="t:attributes"/>
      <xsl:apply-templates select="head | desc | note" mode="m:html"/>
      <ul class="list-plain"><xsl:for-each select="witness | listWit"><li><xsl:apply-templates select="." mode="m:html"/></li></xsl:for-each></ul>
    </div>
  </xsl:template>

  <xsl:template match="witness" mode="m:html">
    <div><xsl:call-template name="t:attributes"/>
      <xsl:if test="@xml:id or @n"><span class="sigla" data-added=""><xsl:value-of select="concat((@n, @xml:id)[1], ' ')"/></span></xsl:if>
      <xsl:apply-templates mode="m:html"/>
    </div>
  </xsl:template>

  <xsl:template match="wit | witDetail" mode="m:html"><xsl:call-template name="t:phrase"/></xsl:template>
  <xsl:template match="witStart | witEnd | lacunaStart | lacunaEnd" mode="m:html">
    <xsl:call-template name="t:witness-gap"/>
  </xsl:template>

  <xsl:template name="t:witness-gap">
    <span class="{local-name()}" data-added="" title="{string-join((local-name(), replace(@wit, '#', '')), ' ')}"><xsl:value-of select="if (self::lacunaStart or self::witEnd) then '⟦' else '⟧'"/></span>
  </xsl:template>
</xsl:stylesheet>
