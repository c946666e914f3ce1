<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Lists and tables, drawn. -->

  <xsl:template match="list" mode="m:text" as="xs:string*">
    <xsl:variable name="is-ordered" as="xs:boolean" select="@type = ('ordered', 'numbered')"/>
    <xsl:variable name="lines" as="xs:string*">
      <xsl:for-each select="item | label[not(following-sibling::*[1][self::item])]">
        <xsl:variable name="label" as="element()?" select="self::item/preceding-sibling::*[1][self::label]"/>
        <xsl:variable name="label-pieces" as="xs:string*"><xsl:apply-templates select="$label" mode="m:inline"/></xsl:variable>
        <xsl:variable name="mark" as="xs:string" select="if ($label) then concat(normalize-space(string-join($label-pieces)), ' ')
          else if ($is-ordered) then concat((@n, count(preceding-sibling::item) + 1)[1], '. ') else if (../@type = 'bulleted') then '- ' else ''"/>
        <xsl:variable name="blocks" as="xs:string*"><xsl:call-template name="t:mixed"/></xsl:variable>
        <xsl:sequence select="f:indent(string-join($blocks, '&#10;'), $mark, '  ')"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:apply-templates select="head" mode="m:text"/>
    <xsl:apply-templates select="* except (head, item, label, trailer)" mode="m:text"/>
    <xsl:sequence select="string-join($lines[normalize-space()], '&#10;')"/>
    <xsl:apply-templates select="trailer" mode="m:text"/>
  </xsl:template>

  <xsl:template match="table" mode="m:text" as="xs:string*">
    <xsl:variable name="rows" as="element(row)*" select="row"/>
    <xsl:variable name="columns" as="xs:integer" select="max((1, $rows ! count(cell)))"/>
    <!-- The words of all cells, row by row, each row filled up to the same number of columns. -->
    <xsl:variable name="cells" as="xs:string*">
      <xsl:for-each select="$rows">
        <xsl:for-each select="cell">
          <xsl:variable name="blocks" as="xs:string*"><xsl:call-template name="t:mixed"/></xsl:variable>
          <xsl:sequence select="normalize-space(string-join($blocks, ' '))"/>
        </xsl:for-each>
        <xsl:sequence select="(count(cell) + 1 to $columns) ! ''"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:apply-templates select="head" mode="m:text"/>
    <xsl:sequence select="f:draw-table($cells, $columns)"/>
    <xsl:apply-templates select="* except (head, row)" mode="m:text"/>
  </xsl:template>

  <!-- Columns as wide as their longest cell, but no wider than 40. -->
  <xsl:function name="f:draw-table" as="xs:string">
    <xsl:param name="cells" as="xs:string*"/>
    <xsl:param name="columns" as="xs:integer"/>
    <xsl:variable name="widths" as="xs:integer*" select="for $c in 1 to $columns return min((40, max((0, $cells[position() mod $columns = $c mod $columns] ! string-length(.)))))"/>
    <xsl:variable name="lines" as="xs:string*" select="for $r in 1 to count($cells) idiv $columns return
      replace(string-join(for $c in 1 to $columns return f:pad($cells[($r - 1) * $columns + $c], $widths[$c]), '  '), '\s+$', '')"/>
    <xsl:sequence select="string-join($lines, '&#10;')"/>
  </xsl:function>

  <xsl:function name="f:pad" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="length" as="xs:integer"/>
    <xsl:sequence select="concat($text, string-join((1 to $length - string-length($text)) ! ' '))"/>
  </xsl:function>
</xsl:stylesheet>
