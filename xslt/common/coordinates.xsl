<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:teiwright:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Where surfaces and zones lie. A box is x, y, width, height; a zone's numbers count in the system of its surface. -->

  <!-- The corners that @points names, each as x,y; nothing when there are less than three, or anything else. -->
  <xsl:function name="f:points" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="points" as="xs:string*" select="if ($element/@points) then tokenize($element/@points) else ()"/>
    <xsl:sequence select="if (count($points) ge 3 and (every $point in $points satisfies matches($point, '^-?[0-9]+(\.[0-9]+)?,-?[0-9]+(\.[0-9]+)?$'))) then $points else ()"/>
  </xsl:function>

  <!-- The box around an element: around its points, or from its upper left to its lower right corner. -->
  <xsl:function name="f:box" as="xs:decimal*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="points" as="xs:string*" select="f:points($element)"/>
    <xsl:variable name="corners" as="xs:decimal*" select="
      if (exists($points)) then (let $x := $points ! xs:decimal(substring-before(., ',')), $y := $points ! xs:decimal(substring-after(., ','))
        return (min($x), min($y), max($x), max($y)))
      else if ($element/@ulx castable as xs:decimal and $element/@uly castable as xs:decimal and $element/@lrx castable as xs:decimal and $element/@lry castable as xs:decimal)
        then ($element/@ulx, $element/@uly, $element/@lrx, $element/@lry) ! xs:decimal(.)
      else ()"/>
    <xsl:sequence select="if ($corners[3] gt $corners[1] and $corners[4] gt $corners[2])
      then ($corners[1], $corners[2], $corners[3] - $corners[1], $corners[4] - $corners[2]) else ()"/>
  </xsl:function>

  <!-- The outline of a zone as SVG wants it. -->
  <xsl:function name="f:outline" as="xs:string">
    <xsl:param name="zone" as="element()"/>
    <xsl:variable name="points" as="xs:string*" select="f:points($zone)"/>
    <xsl:variable name="box" as="xs:decimal*" select="f:box($zone)"/>
    <xsl:sequence select="if (exists($points)) then string-join($points, ' ') else string-join((concat($box[1], ',', $box[2]), concat($box[1] + $box[3], ',', $box[2]),
      concat($box[1] + $box[3], ',', $box[2] + $box[4]), concat($box[1], ',', $box[2] + $box[4])), ' ')"/>
  </xsl:function>

  <!-- Width and height of an image in pixels, where it says so. -->
  <xsl:function name="f:pixels" as="xs:decimal*">
    <xsl:param name="image" as="element()?"/>
    <xsl:variable name="sizes" as="xs:decimal*" select="($image/@width, $image/@height)[matches(., '^\s*[0-9]+(\.[0-9]+)?(px)?\s*$')] ! xs:decimal(replace(., '[px\s]', ''))"/>
    <xsl:sequence select="$sizes[count($sizes[. gt 0]) eq 2]"/>
  </xsl:function>

  <!-- The box that the image of a surface fills: its own coordinates, else the size of an image. -->
  <xsl:function name="f:frame" as="xs:decimal*">
    <xsl:param name="surface" as="element()"/>
    <xsl:variable name="own" as="xs:decimal*" select="f:box($surface)"/>
    <xsl:variable name="measured" as="element()?" select="($surface/(graphic | media | binaryObject)[exists(f:pixels(.))])[1]"/>
    <xsl:sequence select="if (exists($own)) then $own else if ($measured) then (xs:decimal(0), xs:decimal(0), f:pixels($measured)) else ()"/>
  </xsl:function>
</xsl:stylesheet>
