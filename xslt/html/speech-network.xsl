<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:math="http://www.w3.org/2005/xpath-functions/math"
  xmlns:f="urn:teiwright:functions"
  xmlns:t="urn:teiwright:templates"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Who addresses whom: people on a circle, an arrow for each pair, the number of utterances on it. -->

  <!-- With more people than these a circle is no longer read; the others are told in the caption. -->
  <xsl:variable name="v:network-size" as="xs:integer" select="10"/>

  <xsl:template name="t:speech-network">
    <xsl:param name="utterances" as="element()*"/>
    <xsl:variable name="pairs" as="xs:string*" select="for $each in $utterances[@toWhom], $speaker in f:speaker-ids($each)[. ne ''],
      $addressee in f:addressee-ids($each)[. ne $speaker] return concat($speaker, '&#10;', $addressee)"/>
    <xsl:variable name="people" as="xs:string*">
      <xsl:for-each-group select="$pairs ! tokenize(., '\n')" group-by=".">
        <xsl:sort select="-count(current-group())"/>
        <xsl:sequence select="current-grouping-key()"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:if test="exists($people)">
      <xsl:variable name="shown" as="xs:string*" select="subsequence($people, 1, $v:network-size)"/>
      <figure class="speech-network" xmlns="">
        <xsl:call-template name="t:network-picture">
          <xsl:with-param name="people" select="$shown"/>
          <xsl:with-param name="pairs" select="$pairs[every $id in tokenize(., '\n') satisfies $id = $shown]"/>
        </xsl:call-template>
        <figcaption>
          <xsl:value-of select="f:label('network-caption')"/>
          <xsl:if test="count($people) gt count($shown)">
            <xsl:value-of select="concat(' ', f:label('network-others'), ' ', string-join(subsequence($people, $v:network-size + 1) ! f:name-of(.), ', '), '.')"/>
          </xsl:if>
        </figcaption>
      </figure>
    </xsl:if>
  </xsl:template>

  <xsl:template name="t:network-picture">
    <xsl:param name="people" as="xs:string*"/>
    <xsl:param name="pairs" as="xs:string*"/>
    <xsl:variable name="nodes" as="map(xs:string, map(xs:string, xs:double))" select="f:place-on-circle($people)"/>
    <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="network-title: network-desc:" viewBox="0 0 420 {if (count($people) le 2) then 150 else 410}">
      <title id="network-title:"><xsl:value-of select="f:label('network-title')"/></title>
      <desc id="network-desc:">
        <xsl:for-each-group select="$pairs" group-by=".">
          <xsl:variable name="ends" as="xs:string+" select="tokenize(., '\n')"/>
          <xsl:value-of select="concat(if (position() gt 1) then '; ' else '', f:name-of($ends[1]), ' ', f:label('to-whom'), ' ', f:name-of($ends[2]), ': ', count(current-group()))"/>
        </xsl:for-each-group>
      </desc>
      <xsl:for-each-group select="$pairs" group-by=".">
        <xsl:variable name="ends" as="xs:string+" select="tokenize(., '\n')"/>
        <xsl:call-template name="t:network-arrow">
          <xsl:with-param name="from" select="map:get($nodes, $ends[1])"/>
          <xsl:with-param name="to" select="map:get($nodes, $ends[2])"/>
          <xsl:with-param name="count" select="count(current-group())"/>
        </xsl:call-template>
      </xsl:for-each-group>
      <xsl:for-each select="$people">
        <xsl:call-template name="t:network-person">
          <xsl:with-param name="name" select="f:name-of(.)"/>
          <xsl:with-param name="node" select="map:get($nodes, .)"/>
        </xsl:call-template>
      </xsl:for-each>
      <!-- Numbers last: no arrow and no name lies on them. -->
      <xsl:for-each-group select="$pairs" group-by=".">
        <xsl:variable name="ends" as="xs:string+" select="tokenize(., '\n')"/>
        <xsl:call-template name="t:network-count">
          <xsl:with-param name="from" select="map:get($nodes, $ends[1])"/>
          <xsl:with-param name="to" select="map:get($nodes, $ends[2])"/>
          <xsl:with-param name="count" select="count(current-group())"/>
        </xsl:call-template>
      </xsl:for-each-group>
    </svg>
  </xsl:template>

  <!-- Places around a circle from its top, clockwise; two people stand side by side. -->
  <xsl:function name="f:place-on-circle" as="map(xs:string, map(xs:string, xs:double))">
    <xsl:param name="people" as="xs:string*"/>
    <xsl:variable name="count" as="xs:integer" select="count($people)"/>
    <xsl:sequence select="map:merge(for $i in 1 to $count return map:entry($people[$i],
      let $angle := if ($count le 2) then math:pi() * $i else 2 * math:pi() * ($i - 1) div $count - math:pi() div 2
      return map { 'x': 210 + 140 * math:cos($angle), 'y': (if ($count le 2) then 60 else 200) + 140 * math:sin($angle), 'out': 24 * math:cos($angle), 'below': if ($count le 2 or math:sin($angle) gt -0.2) then 1e0 else -1e0 }))"/>
  </xsl:function>

  <xsl:template name="t:network-person" xmlns="http://www.w3.org/2000/svg">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="node" as="map(xs:string, xs:double)"/>
    <xsl:variable name="lines" as="xs:string+" select="f:two-lines($name)"/>
    <xsl:variable name="x" as="xs:double" select="round(map:get($node, 'x'))"/>
    <xsl:variable name="y" as="xs:double" select="round(map:get($node, 'y'))"/>
    <xsl:variable name="middle" as="xs:double" select="round($x + map:get($node, 'out'))"/>
    <circle class="node" cx="{$x}" cy="{$y}" r="9"/>
    <text class="node-name" x="{$middle}" y="{if (map:get($node, 'below') gt 0) then $y + 26 else $y - 16 - 16 * (count($lines) - 1)}">
      <xsl:for-each select="$lines">
        <tspan x="{$middle}">
          <xsl:if test="position() gt 1"><xsl:attribute name="dy" select="16"/></xsl:if>
          <xsl:value-of select="."/>
        </tspan>
      </xsl:for-each>
    </text>
  </xsl:template>

  <!-- A name in one line or two; what does not fit is cut, since the whole name stands below. -->
  <xsl:function name="f:two-lines" as="xs:string+">
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="first" as="xs:string" select="if (string-length($name) le 15) then $name else replace($name, '^(.{3,15}?)\s.*$|^(.{14}).*$', '$1$2', 's')"/>
    <xsl:variable name="whole" as="xs:string" select="if (string-length($name) gt 15) then replace($name, '^(.{1,15})\s.*$', '$1', 's') else $name"/>
    <xsl:variable name="start" as="xs:string" select="if (string-length($whole) le 15) then $whole else $first"/>
    <xsl:variable name="rest" as="xs:string" select="normalize-space(substring-after($name, $start))"/>
    <xsl:sequence select="$start, if ($rest eq '') then () else if (string-length($rest) le 16) then $rest else concat(substring($rest, 1, 14), '…')"/>
  </xsl:function>

  <!-- A bent arrow, so that the way there and the way back lie apart. -->
  <xsl:template name="t:network-arrow" xmlns="http://www.w3.org/2000/svg">
    <xsl:param name="from" as="map(xs:string, xs:double)"/>
    <xsl:param name="to" as="map(xs:string, xs:double)"/>
    <xsl:param name="count" as="xs:integer"/>
    <xsl:variable name="bend" as="xs:double+" select="f:bend($from, $to)"/>
    <xsl:variable name="start" as="xs:double+" select="f:beside($from, $bend, 12)"/>
    <xsl:variable name="end" as="xs:double+" select="f:beside($to, $bend, 20)"/>
    <path class="arrow" d="M{$start[1]} {$start[2]}Q{round($bend[1])} {round($bend[2])} {$end[1]} {$end[2]}" stroke-width="{min((1.2 + 0.5 * ($count - 1), 5))}"/>
    <xsl:variable name="tip" as="xs:double+" select="f:beside($to, $bend, 10)"/>
    <!-- The head of the arrow: from its tip two points behind, to either side. -->
    <xsl:variable name="backX" as="xs:double" select="$end[1] - $tip[1]"/>
    <xsl:variable name="backY" as="xs:double" select="$end[2] - $tip[2]"/>
    <path class="arrow-head" d="M{$tip[1]} {$tip[2]}L{$end[1] - $backY div 2} {$end[2] + $backX div 2} {$end[1] + $backY div 2} {$end[2] - $backX div 2}z"/>
  </xsl:template>

  <xsl:template name="t:network-count" xmlns="http://www.w3.org/2000/svg">
    <xsl:param name="from" as="map(xs:string, xs:double)"/>
    <xsl:param name="to" as="map(xs:string, xs:double)"/>
    <xsl:param name="count" as="xs:integer"/>
    <xsl:variable name="bend" as="xs:double+" select="f:bend($from, $to)"/>
    <text class="arrow-count" x="{round((map:get($from, 'x') + map:get($to, 'x')) div 4 + $bend[1] div 2)}" y="{round((map:get($from, 'y') + map:get($to, 'y')) div 4 + $bend[2] div 2) + 5}"><xsl:value-of select="$count"/></text>
  </xsl:template>

  <!-- The point that bends an arrow: left of the middle, as seen on the way. -->
  <xsl:function name="f:bend" as="xs:double+">
    <xsl:param name="from" as="map(xs:string, xs:double)"/>
    <xsl:param name="to" as="map(xs:string, xs:double)"/>
    <xsl:variable name="dx" as="xs:double" select="map:get($to, 'x') - map:get($from, 'x')"/>
    <xsl:variable name="dy" as="xs:double" select="map:get($to, 'y') - map:get($from, 'y')"/>
    <xsl:variable name="length" as="xs:double" select="math:sqrt($dx * $dx + $dy * $dy)"/>
    <xsl:sequence select="map:get($from, 'x') + $dx div 2 + 26 * $dy div $length, map:get($from, 'y') + $dy div 2 - 26 * $dx div $length"/>
  </xsl:function>

  <!-- The point so far from a node on the way to another point. -->
  <xsl:function name="f:beside" as="xs:double+">
    <xsl:param name="node" as="map(xs:string, xs:double)"/>
    <xsl:param name="aim" as="xs:double+"/>
    <xsl:param name="distance" as="xs:integer"/>
    <xsl:variable name="dx" as="xs:double" select="$aim[1] - map:get($node, 'x')"/>
    <xsl:variable name="dy" as="xs:double" select="$aim[2] - map:get($node, 'y')"/>
    <xsl:variable name="length" as="xs:double" select="math:sqrt($dx * $dx + $dy * $dy)"/>
    <xsl:sequence select="round(map:get($node, 'x') + $distance * $dx div $length), round(map:get($node, 'y') + $distance * $dy div $length)"/>
  </xsl:function>
</xsl:stylesheet>
