<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Links. HTML has no link inside a link, TEI has names inside names: the outer link is laid around what has none. -->

  <!-- Where a pointer leads: into this page, or abroad; '' when nowhere that can be followed. -->
  <xsl:function name="f:href" as="xs:string">
    <xsl:param name="pointer" as="xs:string?"/>
    <xsl:param name="from" as="node()"/>
    <xsl:variable name="first" as="xs:string" select="string(f:pointers($pointer)[1])"/>
    <xsl:choose>
      <xsl:when test="starts-with($first, '#')">
        <xsl:sequence select="if (f:is-in-page(f:by-id(substring($first, 2)))) then $first else ''"/>
      </xsl:when>
      <xsl:when test="contains($first, ':')">
        <xsl:variable name="target" as="xs:string" select="f:expand-prefix($first, $from)"/>
        <xsl:sequence select="
          if (starts-with($target, '#')) then f:href($target, $from)
          else if (matches($target, '^(https?|mailto|ftp|doi|urn):', 'i')) then $target else ''"/>
      </xsl:when>
      <xsl:otherwise><xsl:sequence select="''"/></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Is an element with an id drawn somewhere in the page? -->
  <xsl:function name="f:is-in-page" as="xs:boolean">
    <xsl:param name="target" as="element()?"/>
    <xsl:sequence select="exists($target) and
      (exists($target/ancestor::text) or exists($target/self::surface | $target/self::zone | $target/ancestor::sourceDoc)
        or ($registers = 'yes' and exists($target[self::person or self::org or self::place or self::event or self::object or self::personGrp or self::persona or self::nym])))"/>
  </xsl:function>

  <!-- Pointers like psn:kim, resolved by the patterns that the header declares. The joiner in front is there because a pattern
    such as (.*) also matches nothing, which replace() refuses. -->
  <xsl:function name="f:expand-prefix" as="xs:string">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:param name="from" as="node()"/>
    <xsl:variable name="definition" as="element()?"
      select="if (matches($pointer, '^[A-Za-z][A-Za-z0-9.+-]*:[^/]')) then (root($from)//prefixDef[@ident = substring-before($pointer, ':')])[1] else ()"/>
    <xsl:variable name="rest" as="xs:string" select="substring-after($pointer, ':')"/>
    <xsl:sequence select="if ($definition and matches($rest, concat('^(', $definition/@matchPattern, ')$')))
      then replace(concat('&#x2060;', $rest), concat('^&#x2060;', $definition/@matchPattern, '$'), $definition/@replacementPattern) else $pointer"/>
  </xsl:function>

  <!-- Does a link stand in here, or come out of it? -->
  <xsl:function name="f:has-link" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="exists($node/descendant-or-self::*[@ref or @target or @facs or self::note or self::app or self::said[@who] or self::index])"/>
  </xsl:function>

  <!-- The content of the context element as a link to $href; parts with links of their own keep them. -->
  <xsl:template name="t:linked-content">
    <xsl:param name="href" as="xs:string"/>
    <xsl:param name="role" as="xs:string?"/>
    <xsl:choose>
      <xsl:when test="$href eq ''"><xsl:apply-templates mode="m:html"/></xsl:when>
      <xsl:when test="not(*)">
        <a href="{$href}">
          <xsl:if test="$role"><xsl:attribute name="role" select="$role"/></xsl:if>
          <xsl:value-of select="."/>
        </a>
      </xsl:when>
      <xsl:otherwise>
        <xsl:for-each-group select="node()" group-adjacent="not(self::text()) and f:has-link(.)">
          <xsl:choose>
            <xsl:when test="current-grouping-key() or not(normalize-space(string-join(current-group())))">
              <xsl:apply-templates select="current-group()" mode="m:html"/>
            </xsl:when>
            <xsl:otherwise>
              <a href="{$href}">
                <xsl:if test="$role"><xsl:attribute name="role" select="$role"/></xsl:if>
                <xsl:apply-templates select="current-group()" mode="m:html"/>
              </a>
            </xsl:otherwise>
          </xsl:choose>
        </xsl:for-each-group>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="ref" mode="m:html">
    <xsl:element name="{f:phrase(.)}">
      <xsl:call-template name="t:attributes"/>
      <xsl:call-template name="t:linked-content">
        <xsl:with-param name="href" select="f:href(@target, .)"/>
      </xsl:call-template>
    </xsl:element>
  </xsl:template>

  <!-- The mark of a note in the text, and the way back from the note. -->
  <xsl:template match="ref[@type = 'noteAnchor']" mode="m:html">
    <xsl:variable name="note" as="xs:string" select="string(f:local-ids(@target)[1])"/>
    <xsl:choose>
      <xsl:when test="$note and key('v:id', $note)">
        <xsl:variable name="is-first" as="xs:boolean" select=". is key('v:anchor', $note)[1]"/>
        <sup class="note-mark">
          <a href="#{$note}" role="doc-noteref">
            <xsl:choose>
              <xsl:when test="@xml:id"><xsl:attribute name="id" select="@xml:id"/></xsl:when>
              <xsl:when test="$is-first"><xsl:attribute name="id" select="concat($note, ':mark')"/></xsl:when>
            </xsl:choose>
            <xsl:apply-templates mode="m:html"/>
          </a>
        </sup>
      </xsl:when>
      <xsl:otherwise>
        <sup class="note-mark"><xsl:apply-templates mode="m:html"/></sup>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A pointer without words shows what it points to. -->
  <xsl:template match="ptr" mode="m:html">
    <xsl:variable name="href" as="xs:string" select="f:href(@target, .)"/>
    <xsl:variable name="aim" as="element()?" select="if (starts-with($href, '#')) then key('v:id', substring($href, 2))[1] else ()"/>
    <xsl:variable name="words" as="xs:string" select="string(($aim/head[1] ! f:plain(.), $aim/@n, $href[. ne ''], @target)[1])"/>
    <xsl:choose>
      <xsl:when test="$href ne ''">
        <a class="ptr" href="{$href}" data-added=""><xsl:value-of select="$words"/></a>
      </xsl:when>
      <xsl:otherwise>
        <span class="ptr" data-added=""><xsl:value-of select="$words"/></span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
