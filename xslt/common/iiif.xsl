<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:teiwright:functions"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- URLs of the IIIF Image API (https://iiif.io/api/image/3.0/, clause 2.1), taken apart and put together without asking the server:
    {scheme}://{server}/{prefix}/{identifier}/{region}/{size}/{rotation}/{quality}.{format}, or …/{identifier}/info.json -->
  <xsl:variable name="v:iiif-image" as="xs:string" select="concat('^(https?://[^?#]+)',
    '/(full|square|[0-9]+,[0-9]+,[0-9]+,[0-9]+|pct:[0-9.,]+)/(\^?[a-z0-9:!,.]+)/(!?[0-9.]+)/(default|native|colou?r|gray|grey|bitonal)\.([a-z0-9]+)$')"/>
  <xsl:variable name="v:iiif-info" as="xs:string" select="'^(https?://[^?#]+)/info\.json$'"/>

  <xsl:function name="f:is-iiif" as="xs:boolean">
    <xsl:param name="url" as="xs:string"/>
    <xsl:sequence select="starts-with($url, 'http') and (ends-with($url, '/info.json') or matches($url, $v:iiif-image))"/>
  </xsl:function>

  <!-- A manifest describes a whole object for a viewer; it is no picture. -->
  <xsl:function name="f:is-iiif-manifest" as="xs:boolean">
    <xsl:param name="url" as="xs:string"/>
    <xsl:sequence select="matches($url, '(^|/)manifest(\.json)?$')"/>
  </xsl:function>

  <!-- One part of an image's URL: 1 the image, 2 region, 3 size, 4 rotation, 5 quality, 6 format. Of an info.json, those of the whole image. -->
  <xsl:function name="f:iiif-part" as="xs:string">
    <xsl:param name="url" as="xs:string"/>
    <xsl:param name="part" as="xs:integer"/>
    <xsl:sequence select="
      if (not(ends-with($url, '/info.json'))) then replace($url, $v:iiif-image, concat('$', $part))
      else (replace($url, $v:iiif-info, '$1'), 'full', 'max', '0', 'default', 'jpg')[$part]"/>
  </xsl:function>

  <!-- The word for the largest size: version 2 says full, version 3 max. Which it is can be seen when the URL says so itself. -->
  <xsl:function name="f:iiif-size" as="xs:string">
    <xsl:param name="url" as="xs:string"/>
    <xsl:sequence select="if (f:iiif-part($url, 3) eq 'full' or matches($url, '/(iiif|image)/v?2/')) then 'full' else 'max'"/>
  </xsl:function>

  <!-- A region of an image at its largest, in a format that browsers show. -->
  <xsl:function name="f:iiif-url" as="xs:string">
    <xsl:param name="url" as="xs:string"/>
    <xsl:param name="region" as="xs:string"/>
    <xsl:variable name="format" as="xs:string" select="f:iiif-part($url, 6)"/>
    <xsl:sequence select="string-join((f:iiif-part($url, 1), $region, f:iiif-size($url), f:iiif-part($url, 4),
      concat(f:iiif-part($url, 5), '.', if ($format = ('png', 'webp', 'gif')) then $format else 'jpg')), '/')"/>
  </xsl:function>

  <!-- Where a link to an image leads: with IIIF to the whole picture, not to a thumbnail or to what describes it. -->
  <xsl:function name="f:image-link" as="xs:string">
    <xsl:param name="url" as="xs:string"/>
    <xsl:sequence select="if (f:is-iiif($url)) then f:iiif-url($url, f:iiif-part($url, 2)) else $url"/>
  </xsl:function>

  <!-- The part of a IIIF image that a box covers; nothing when that cannot be said. Boxes are x, y, width, height: the box and the frame in the
    units of the surface, the pixels (width, height) those of the image. Where these are not known, a frame as large as a picture counts pixels;
    one that is smaller counts something else, and the region is given in per cent.

      frame 0,0 200,300  box 20,30 100,60  pixels 2000,3000   →   200,300,1000,600
      frame 0,0 200,300  box 20,30 100,60                     →   pct:10,10,50,20        -->
  <xsl:function name="f:iiif-region" as="xs:string?">
    <xsl:param name="url" as="xs:string"/>
    <xsl:param name="box" as="xs:decimal*"/>
    <xsl:param name="frame" as="xs:decimal*"/>
    <xsl:param name="pixels" as="xs:decimal*"/>
    <xsl:variable name="whole" as="xs:string" select="f:iiif-part($url, 2)"/>
    <xsl:variable name="shown" as="xs:decimal*" select="if (contains($whole, ',') and not(starts-with($whole, 'pct:'))) then tokenize($whole, ',') ! xs:decimal(.)
      else if ($whole eq 'full' and matches(f:iiif-part($url, 3), '^(full|\^?max)$')) then (if (exists($pixels)) then (0, 0, $pixels)
        else if (exists($frame) and $frame[3] ge 300) then (0, 0, $frame[3], $frame[4]) else ()) else ()"/>
    <xsl:variable name="at" as="xs:decimal*" select="if (exists($frame)) then ($box[1] - $frame[1], $box[2] - $frame[2]) else ($box[1], $box[2])"/>
    <xsl:if test="f:iiif-part($url, 4) eq '0' and exists($box)">
      <xsl:choose>
        <xsl:when test="exists($shown) and exists($frame)">
          <xsl:variable name="across" as="xs:decimal" select="$shown[3] div $frame[3]"/>
          <xsl:variable name="down" as="xs:decimal" select="$shown[4] div $frame[4]"/>
          <xsl:sequence select="f:iiif-url($url, string-join((max((0, round($shown[1] + $at[1] * $across))), max((0, round($shown[2] + $at[2] * $down))),
            max((1, round($box[3] * $across))), max((1, round($box[4] * $down)))) ! string(xs:integer(.)), ','))"/>
        </xsl:when>
        <xsl:when test="$whole eq 'full' and exists($frame)">
          <xsl:sequence select="f:iiif-url($url, concat('pct:', string-join(($at[1] div $frame[3], $at[2] div $frame[4], $box[3] div $frame[3], $box[4] div $frame[4])
            ! string(max((0, round(. * 10000) div 100))), ',')))"/>
        </xsl:when>
        <xsl:when test="$whole eq 'full'">
          <xsl:sequence select="f:iiif-url($url, string-join(($at, $box[3], $box[4]) ! string(xs:integer(max((0, round(.))))), ','))"/>
        </xsl:when>
      </xsl:choose>
    </xsl:if>
  </xsl:function>
</xsl:stylesheet>
