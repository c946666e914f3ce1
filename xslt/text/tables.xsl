<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Tables in columns: cells over several columns or rows take their room, long ones are wrapped, numbers stand to the right. -->

  <xsl:template match="table" mode="m:text" as="xs:string*">
    <xsl:variable name="cells" as="map(xs:string, item()*)*"><xsl:call-template name="t:cells"/></xsl:variable>
    <xsl:apply-templates select="head" mode="m:text"/>
    <xsl:sequence select="f:draw-table($cells, max((1, $cells ! (?column + ?span - 1))))"/>
    <xsl:apply-templates select="* except (head, row)" mode="m:text"/>
  </xsl:template>

  <!-- The cells with their places: row and column from 1, span in columns, the lines of text, and whether it names what it stands over. A cell
    over several rows keeps its columns of the rows below. -->
  <xsl:template name="t:cells" as="map(xs:string, item()*)*">
    <xsl:iterate select="row">
      <xsl:param name="taken" as="map(xs:integer, xs:integer)" select="map {}"/>
      <xsl:variable name="number" as="xs:integer" select="position()"/>
      <xsl:variable name="columns" as="xs:integer*" select="f:columns-of(cell, $taken)"/>
      <xsl:variable name="placed" as="map(xs:string, item()*)*">
        <xsl:for-each select="cell">
          <xsl:variable name="blocks" as="xs:string*"><xsl:call-template name="t:mixed"/></xsl:variable>
          <xsl:variable name="place" as="xs:integer" select="position()"/>
          <!-- Lines that only the width of the page made are joined again: a column has its own. -->
          <xsl:variable name="has-lines" as="xs:boolean" select="$width le 0 or exists(.//(table | list | lg | l | lb | addrLine | sp))"/>
          <xsl:sequence select="map { 'row': $number, 'column': $columns[$place], 'span': f:span-of(@cols), 'rows': f:span-of(@rows), 'lines': if ($has-lines) then $blocks ! tokenize(., '&#10;') else $blocks ! normalize-space(),
            'is-label': string((@role, ../@role)[1]) = 'label', 'is-drawn': exists(.//table) }"/>
        </xsl:for-each>
      </xsl:variable>
      <xsl:sequence select="$placed"/>
      <xsl:next-iteration>
        <xsl:with-param name="taken" select="map:merge((
          map:keys($taken)[map:get($taken, .) gt 1] ! map:entry(., map:get($taken, .) - 1),
          for $cell in $placed[?rows gt 1], $column in $cell?column to $cell?column + $cell?span - 1 return map:entry($column, $cell?rows - 1)))"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:template>

  <!-- The first column of each cell of a row: the next that no cell of a row above reaches into. -->
  <xsl:function name="f:columns-of" as="xs:integer*">
    <xsl:param name="cells" as="element(cell)*"/>
    <xsl:param name="taken" as="map(xs:integer, xs:integer)"/>
    <xsl:iterate select="$cells">
      <xsl:param name="next" as="xs:integer" select="1"/>
      <xsl:variable name="column" as="xs:integer" select="f:free-from($next, $taken)"/>
      <xsl:sequence select="$column"/>
      <xsl:next-iteration><xsl:with-param name="next" select="$column + f:span-of(@cols)"/></xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>

  <xsl:function name="f:free-from" as="xs:integer">
    <xsl:param name="column" as="xs:integer"/>
    <xsl:param name="taken" as="map(xs:integer, xs:integer)"/>
    <xsl:sequence select="if (map:contains($taken, $column)) then f:free-from($column + 1, $taken) else $column"/>
  </xsl:function>

  <!-- What @cols or @rows says, within what a table may have. -->
  <xsl:function name="f:span-of" as="xs:integer">
    <xsl:param name="span" as="attribute()?"/>
    <xsl:sequence select="if ($span castable as xs:positiveInteger) then min((xs:integer($span), 1000)) else 1"/>
  </xsl:function>

  <xsl:function name="f:draw-table" as="xs:string">
    <xsl:param name="cells" as="map(xs:string, item()*)*"/>
    <xsl:param name="columns" as="xs:integer"/>
    <xsl:variable name="widths" as="xs:integer*" select="f:fit(f:widths-of($cells, $columns))"/>
    <xsl:variable name="to-right" as="xs:integer*" select="f:columns-of-numbers($cells)"/>
    <xsl:variable name="rows" as="xs:string*">
      <xsl:for-each-group select="$cells" group-adjacent="?row">
        <xsl:sequence select="f:draw-row(current-group(), $widths, $to-right)"/>
      </xsl:for-each-group>
    </xsl:variable>
    <!-- Rows of several lines are set apart from each other; under the names of the columns stands a line. -->
    <xsl:variable name="between" as="xs:string" select="if (some $row in $rows satisfies contains($row, '&#10;')) then '&#10;&#10;' else '&#10;'"/>
    <xsl:variable name="has-names" as="xs:boolean" select="count($rows) gt 1 and (every $cell in $cells[?row eq 1] satisfies $cell?is-label)"/>
    <xsl:sequence select="if (not($has-names)) then string-join($rows, $between)
      else concat($rows[1], '&#10;', string-join($widths ! f:line-of(.), '  '), '&#10;', string-join(tail($rows), $between))"/>
  </xsl:function>

  <!-- One row, line by line. -->
  <xsl:function name="f:draw-row" as="xs:string">
    <xsl:param name="cells" as="map(xs:string, item()*)*"/>
    <xsl:param name="widths" as="xs:integer*"/>
    <xsl:param name="to-right" as="xs:integer*"/>
    <xsl:variable name="wrapped" as="map(xs:string, item()*)*" select="$cells ! map { 'column': ?column, 'span': ?span, 'is-label': ?is-label,
      'lines': f:wrap-lines(?lines, f:room-of(., $widths)) }"/>
    <xsl:variable name="lines" as="xs:string*" select="for $line in 1 to max((1, $wrapped ! count(?lines))) return f:draw-line($wrapped, $line, $widths, $to-right)"/>
    <xsl:sequence select="string-join($lines, '&#10;')"/>
  </xsl:function>

  <xsl:function name="f:draw-line" as="xs:string">
    <xsl:param name="cells" as="map(xs:string, item()*)*"/>
    <xsl:param name="line" as="xs:integer"/>
    <xsl:param name="widths" as="xs:integer*"/>
    <xsl:param name="to-right" as="xs:integer*"/>
    <xsl:variable name="parts" as="xs:string*">
      <xsl:iterate select="$cells">
        <xsl:param name="from" as="xs:integer" select="1"/>
        <xsl:variable name="text" as="xs:string" select="string(?lines[$line])"/>
        <xsl:variable name="blank" as="xs:string" select="f:blank(f:room-of(., $widths) - f:display-width($text))"/>
        <xsl:sequence select="f:blank(sum(subsequence($widths, $from, ?column - $from) ! (. + 2)))"/>
        <xsl:sequence select="if (?column = $to-right and ?span eq 1 and not(?is-label)) then concat($blank, $text, '  ') else concat($text, $blank, '  ')"/>
        <xsl:next-iteration><xsl:with-param name="from" select="?column + ?span"/></xsl:next-iteration>
      </xsl:iterate>
    </xsl:variable>
    <xsl:sequence select="replace(string-join($parts), '\s+$', '')"/>
  </xsl:function>

  <!-- The width of the columns that a cell stands in, and of what is between them. -->
  <xsl:function name="f:room-of" as="xs:integer">
    <xsl:param name="cell" as="map(xs:string, item()*)"/>
    <xsl:param name="widths" as="xs:integer*"/>
    <xsl:sequence select="xs:integer(sum(subsequence($widths, $cell?column, $cell?span)) + 2 * ($cell?span - 1))"/>
  </xsl:function>

  <!-- Columns as wide as their longest line, but no wider than 60 unless a table stands in them; a cell over several columns widens the last of them. -->
  <xsl:function name="f:widths-of" as="xs:integer*">
    <xsl:param name="cells" as="map(xs:string, item()*)*"/>
    <xsl:param name="columns" as="xs:integer"/>
    <xsl:variable name="by-column" as="map(xs:integer, xs:integer)">
      <xsl:map>
        <xsl:for-each-group select="$cells[?span eq 1]" group-by="?column">
          <xsl:map-entry key="current-grouping-key()" select="xs:integer(max((0, current-group() ! f:width-of(.))))"/>
        </xsl:for-each-group>
      </xsl:map>
    </xsl:variable>
    <xsl:variable name="single" as="xs:integer*" select="(1 to $columns) ! (map:get($by-column, .), 0)[1]"/>
    <xsl:iterate select="$cells[?span gt 1]">
      <xsl:param name="widths" as="xs:integer*" select="$single"/>
      <xsl:on-completion select="$widths"/>
      <xsl:variable name="missing" as="xs:integer" select="f:width-of(.) - f:room-of(., $widths)"/>
      <xsl:variable name="last" as="xs:integer" select="?column + ?span - 1"/>
      <xsl:next-iteration>
        <xsl:with-param name="widths" select="if ($missing le 0) then $widths else (subsequence($widths, 1, $last - 1), $widths[$last] + $missing, subsequence($widths, $last + 1))"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>

  <xsl:function name="f:width-of" as="xs:integer">
    <xsl:param name="cell" as="map(xs:string, item()*)"/>
    <xsl:variable name="longest" as="xs:integer" select="xs:integer(max((0, $cell?lines ! f:display-width(.))))"/>
    <xsl:sequence select="if ($cell?is-drawn) then $longest else xs:integer(min((60, $longest)))"/>
  </xsl:function>

  <!-- Where lines have a width, the widest column gives way until the table fits, but no column falls below eight characters. -->
  <xsl:function name="f:fit" as="xs:integer*">
    <xsl:param name="widths" as="xs:integer*"/>
    <xsl:variable name="excess" as="xs:integer" select="xs:integer(sum($widths) + 2 * (count($widths) - 1) - $width)"/>
    <xsl:variable name="widest" as="xs:integer" select="max((0, $widths))"/>
    <xsl:choose>
      <xsl:when test="$width le 0 or $excess le 0 or $widest le 8"><xsl:sequence select="$widths"/></xsl:when>
      <xsl:otherwise>
        <xsl:variable name="second" as="xs:integer" select="max((8, $widths[. lt $widest]))"/>
        <xsl:variable name="count" as="xs:integer" select="count($widths[. eq $widest])"/>
        <xsl:variable name="narrower" as="xs:integer" select="max(($second, $widest - (($excess + $count - 1) idiv $count)))"/>
        <xsl:sequence select="f:fit($widths ! (if (. eq $widest) then $narrower else .))"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Lines no longer than the room for them. A single word may be, and so may the lines of a table in a cell. -->
  <xsl:function name="f:wrap-lines" as="xs:string*">
    <xsl:param name="lines" as="xs:string*"/>
    <xsl:param name="room" as="xs:integer"/>
    <xsl:for-each select="$lines">
      <xsl:choose>
        <xsl:when test="f:display-width(.) le $room"><xsl:sequence select="."/></xsl:when>
        <xsl:otherwise>
          <xsl:iterate select="tokenize(., ' ')">
            <xsl:param name="line" as="xs:string" select="''"/>
            <xsl:on-completion select="$line"/>
            <xsl:variable name="longer" as="xs:string" select="if ($line eq '') then . else concat($line, ' ', .)"/>
            <xsl:choose>
              <xsl:when test="$line eq '' or f:display-width($longer) le $room">
                <xsl:next-iteration><xsl:with-param name="line" select="$longer"/></xsl:next-iteration>
              </xsl:when>
              <xsl:otherwise>
                <xsl:sequence select="$line"/>
                <xsl:next-iteration><xsl:with-param name="line" select="."/></xsl:next-iteration>
              </xsl:otherwise>
            </xsl:choose>
          </xsl:iterate>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:function>

  <!-- The columns in which all cells that name nothing hold a number, or nothing. -->
  <xsl:function name="f:columns-of-numbers" as="xs:integer*">
    <xsl:param name="cells" as="map(xs:string, item()*)*"/>
    <xsl:for-each-group select="$cells[?span eq 1][not(?is-label)][exists(?lines[. ne ''])]" group-by="?column">
      <xsl:if test="every $cell in current-group() satisfies count($cell?lines) eq 1 and matches($cell?lines, '^[-+−–£$€]?\s?[0-9][0-9.,’ ]*\s?%?$')">
        <xsl:sequence select="current-grouping-key()"/>
      </xsl:if>
    </xsl:for-each-group>
  </xsl:function>

  <!-- How many columns of a screen a text takes: wide East Asian characters two, marks over others none. Source: Unicode Standard Annex 11. -->
  <xsl:function name="f:display-width" as="xs:integer">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="if (not($v:has-odd-widths)) then string-length($text)
      else string-length(replace(replace($text, '\p{M}', ''), '[&#x1100;-&#x115F;&#x2E80;-&#x303E;&#x3041;-&#xA4CF;&#xAC00;-&#xD7A3;&#xF900;-&#xFAFF;&#xFE30;-&#xFE6F;&#xFF00;-&#xFF60;&#xFFE0;-&#xFFE6;&#x20000;-&#x3FFFD;]', '  '))"/>
  </xsl:function>

  <!-- Asked once of the whole document, because patterns with such ranges are slow. -->
  <xsl:variable name="v:has-odd-widths" as="xs:boolean" select="matches(string($v:document), '[\p{M}&#x1100;-&#x115F;&#x2E80;-&#x303E;&#x3041;-&#xA4CF;&#xAC00;-&#xD7A3;&#xF900;-&#xFAFF;&#xFE30;-&#xFE6F;&#xFF00;-&#xFF60;&#xFFE0;-&#xFFE6;&#x20000;-&#x3FFFD;]')"/>

  <xsl:function name="f:line-of" as="xs:string">
    <xsl:param name="length" as="xs:integer"/>
    <xsl:sequence select="string-join((1 to $length) ! '-')"/>
  </xsl:function>

  <xsl:function name="f:blank" as="xs:string">
    <xsl:param name="length" as="xs:numeric"/>
    <xsl:sequence select="string-join((1 to xs:integer($length)) ! ' ')"/>
  </xsl:function>
</xsl:stylesheet>
