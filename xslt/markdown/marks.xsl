<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Characters that mean something in Markdown lose that meaning. -->
  <xsl:template match="text()" mode="m:inline" as="xs:string">
    <xsl:sequence select="replace(., '([\\`*_\[\]&lt;&gt;#|~])', '\\$1')"/>
  </xsl:template>

  <!-- Headings by the depth of headed divisions. -->
  <xsl:template match="head" mode="m:text" as="xs:string*">
    <xsl:variable name="blocks" as="xs:string*"><xsl:next-match/></xsl:variable>
    <xsl:variable name="level" as="xs:integer" select="min((6, count(ancestor::*[head][self::div or self::div1 or self::div2 or self::div3 or self::div4 or self::div5 or self::div6 or self::div7])))"/>
    <xsl:sequence select="if ($level gt 0 and not(preceding-sibling::head)) then concat(string-join((1 to $level) ! '#'), ' ', replace(string-join($blocks, ' '), '&#10;', ' ')) else $blocks ! concat('*', ., '*')"/>
  </xsl:template>

  <!-- Emphasis lies close around its words: white space at its ends stays outside. -->
  <xsl:function name="f:mark" as="xs:string">
    <xsl:param name="pieces" as="xs:string*"/>
    <xsl:param name="mark" as="xs:string"/>
    <xsl:variable name="words" as="xs:string" select="string-join($pieces)"/>
    <xsl:sequence select="if (not(normalize-space($words)) or contains($words, '&#x2028;')) then $words
      else replace($words, '^(\s*)(\S(.*\S)?)(\s*)$', concat('$1', $mark, '$2', $mark, '$4'), 's')"/>
  </xsl:function>

  <xsl:template match="emph | foreign | title[not(@level = ('a', 'u'))] | mentioned | stage | roleDesc | hi[matches(@rend, 'ital|^i$') or not(@rend | @rendition | @style)]" mode="m:inline" as="xs:string*">
    <xsl:variable name="pieces" as="xs:string*"><xsl:apply-templates mode="m:inline"/></xsl:variable>
    <xsl:sequence select="f:mark($pieces, if (ancestor::emph | ancestor::title | ancestor::foreign | ancestor::hi) then '' else '*')"/>
  </xsl:template>

  <xsl:template match="hi[matches(@rend, 'bold|strong|^b$')] | speaker | label[not(parent::note)]" mode="m:inline" as="xs:string*">
    <xsl:variable name="pieces" as="xs:string*"><xsl:apply-templates mode="m:inline"/></xsl:variable>
    <xsl:sequence select="f:mark($pieces, if (ancestor::hi | ancestor::speaker) then '' else '**')"/>
  </xsl:template>

  <xsl:template match="code | gi | att | val | tag | ident" mode="m:inline" as="xs:string*">
    <xsl:sequence select="concat('`', normalize-space(), '`')"/>
  </xsl:template>

  <xsl:template match="ref[matches(@target, '^https?:') and not(@type = 'noteAnchor')]" mode="m:inline" as="xs:string*">
    <xsl:variable name="pieces" as="xs:string*"><xsl:apply-templates mode="m:inline"/></xsl:variable>
    <xsl:sequence select="concat('[', string-join($pieces), '](&lt;', replace(@target, '[&lt;&gt;\s]', ''), '>)')"/>
  </xsl:template>

  <!-- Footnotes as most Markdown readers know them. -->
  <xsl:function name="f:note-mark" as="xs:string">
    <xsl:param name="number" as="xs:string"/>
    <xsl:sequence select="concat('[^', replace($number, '[\s\]\[^\\]', ''), ']')"/>
  </xsl:function>
  <xsl:function name="f:note-start" as="xs:string">
    <xsl:param name="number" as="xs:string"/>
    <xsl:sequence select="concat(f:note-mark($number), ': ')"/>
  </xsl:function>

  <!-- Verse keeps its lines by a backslash at their ends. -->
  <xsl:template match="lg" mode="m:text" as="xs:string*">
    <xsl:variable name="blocks" as="xs:string*"><xsl:next-match/></xsl:variable>
    <xsl:sequence select="$blocks ! replace(., '&#10;', '\\&#10;')"/>
  </xsl:template>
  <xsl:template match="sp" mode="m:text" as="xs:string*">
    <xsl:variable name="blocks" as="xs:string*"><xsl:next-match/></xsl:variable>
    <xsl:sequence select="$blocks ! replace(., '([^\n])&#10;([^\n])', '$1\\&#10;$2')"/>
  </xsl:template>

  <!-- Items always have a mark, so that a list is one. -->
  <xsl:template match="list" mode="m:text" as="xs:string*">
    <xsl:variable name="is-ordered" as="xs:boolean" select="@type = ('ordered', 'numbered') and not(label)"/>
    <xsl:variable name="lines" as="xs:string*">
      <xsl:for-each select="item">
        <xsl:variable name="label-pieces" as="xs:string*"><xsl:apply-templates select="preceding-sibling::*[1][self::label]" mode="m:inline"/></xsl:variable>
        <xsl:variable name="blocks" as="xs:string*"><xsl:call-template name="t:mixed"/></xsl:variable>
        <xsl:sequence select="f:indent(string-join((concat(string-join($label-pieces), ' ')[normalize-space()], string-join($blocks, '&#10;&#10;'))),
          if ($is-ordered) then concat(count(preceding-sibling::item) + 1, '. ') else '- ', if ($is-ordered) then '   ' else '  ')"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:apply-templates select="head | *[not(self::item or self::label or self::head or self::trailer)]" mode="m:text"/>
    <xsl:sequence select="string-join($lines, '&#10;')"/>
    <xsl:apply-templates select="trailer" mode="m:text"/>
  </xsl:template>

  <xsl:template match="quote" mode="m:text" as="xs:string*">
    <xsl:variable name="blocks" as="xs:string*"><xsl:next-match/></xsl:variable>
    <xsl:sequence select="f:indent(string-join($blocks, '&#10;&#10;'), '> ', '> ')[normalize-space($blocks[1])]"/>
  </xsl:template>

  <!-- Tables as pipes; the first row is the head, because Markdown wants one. A cell over several columns or rows is followed by empty ones,
    lines in a cell are parted by the one break that HTML and Markdown share. -->
  <xsl:function name="f:draw-table" as="xs:string">
    <xsl:param name="cells" as="map(xs:string, item()*)*"/>
    <xsl:param name="columns" as="xs:integer"/>
    <xsl:variable name="lines" as="xs:string*">
      <xsl:for-each-group select="$cells" group-adjacent="?row">
        <xsl:variable name="texts" as="map(xs:integer, xs:string)" select="map:merge(current-group() ! map:entry(?column, replace(string-join(?lines[. ne ''], '&lt;br>'), '(^|[^\\])\|', '$1\\|')))"/>
        <xsl:sequence select="concat('| ', string-join((1 to $columns) ! (map:get($texts, .), '')[1], ' | '), ' |')"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="string-join(($lines[1], concat('|', string-join((1 to $columns) ! ' --- |')), subsequence($lines, 2)), '&#10;')"/>
  </xsl:function>

  <!-- Trees and graphs are lists, so that their lines stay apart. -->
  <xsl:function name="f:net-mark" as="xs:string"><xsl:sequence select="'- '"/></xsl:function>

  <!-- A table in a cell: its cells with commas, its rows with semicolons. -->
  <xsl:template match="cell//table" mode="m:text" as="xs:string*">
    <xsl:variable name="cells" as="map(xs:string, item()*)*"><xsl:call-template name="t:cells"/></xsl:variable>
    <xsl:variable name="rows" as="xs:string*">
      <xsl:for-each-group select="$cells" group-adjacent="?row">
        <xsl:sequence select="string-join(current-group() ! string-join(?lines, ' '), ', ')"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:apply-templates select="head" mode="m:text"/>
    <xsl:sequence select="string-join($rows, '; ')"/>
    <xsl:apply-templates select="* except (head, row)" mode="m:text"/>
  </xsl:template>
</xsl:stylesheet>
