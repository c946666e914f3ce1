<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xmlns:v="urn:teiwright:variables"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Page images: the image beside what is written on it, its zones outlined, each a link to its words. -->

  <xsl:template match="facsimile" mode="m:html">
    <section aria-label="{f:label('facsimile')}">
      <xsl:call-template name="t:attributes"/>
      <xsl:for-each select="f:pointers(string-join((@sameAs, @corresp, @facs), ' '))[f:is-manifest(.)]">
        <p class="iiif-manifest" data-added=""><a href="{.}"><xsl:value-of select="f:label('iiif-manifest')"/></a></p>
      </xsl:for-each>
      <xsl:apply-templates select="*" mode="m:html"/>
    </section>
  </xsl:template>

  <xsl:template match="sourceDoc" mode="m:html">
    <div><xsl:call-template name="t:attributes"/><xsl:apply-templates mode="m:html"/></div>
  </xsl:template>

  <xsl:template match="surfaceGrp" mode="m:html">
    <div><xsl:call-template name="t:attributes"/><xsl:apply-templates mode="m:html"/></div>
  </xsl:template>

  <xsl:template match="surface" mode="m:html">
    <xsl:variable name="image" as="element()?" select="(graphic | media[starts-with(@mimeType, 'image')])[1]"/>
    <xsl:variable name="written" as="node()*" select="node() except $image"/>
    <div>
      <xsl:call-template name="t:attributes"/>
      <xsl:if test="@n or parent::facsimile">
        <p class="surface-number" data-added="">
          <xsl:value-of select="f:name-of-surface(.)"/>
          <xsl:call-template name="t:to-text"/>
        </p>
      </xsl:if>
      <xsl:choose>
        <xsl:when test="$image[f:is-shown(f:image-url(@url))] and normalize-space(string-join($written))">
          <div class="surface-pair">
            <xsl:call-template name="t:surface-image"><xsl:with-param name="image" select="$image"/></xsl:call-template>
            <div class="surface-text"><xsl:apply-templates select="$written" mode="m:html"/></div>
          </div>
        </xsl:when>
        <xsl:otherwise>
          <xsl:if test="$image">
            <xsl:call-template name="t:surface-image"><xsl:with-param name="image" select="$image"/></xsl:call-template>
          </xsl:if>
          <xsl:apply-templates select="$written" mode="m:html"/>
        </xsl:otherwise>
      </xsl:choose>
    </div>
  </xsl:template>

  <!-- The image with its zones on it; where it cannot be shown, or nobody says how large it is, the zones are a list. -->
  <xsl:template name="t:surface-image">
    <xsl:param name="image" as="element()"/>
    <xsl:variable name="box" as="xs:double*" select="f:box-of-surface(.)"/>
    <xsl:variable name="zones" as="element()*" select=".//zone[exists(f:points-of(.)) or not(normalize-space())][(ancestor::surface)[last()] is current()]"/>
    <xsl:variable name="is-drawn" as="xs:boolean" select="exists($box) and f:is-shown(f:image-url($image/@url))"/>
    <xsl:variable name="listed" as="element()*" select="$zones[not($is-drawn and exists(f:points-of(.)))][@xml:id][not(normalize-space())]"/>
    <div class="surface-image" data-added="">
      <xsl:apply-templates select="$image" mode="m:html"/>
      <xsl:if test="$is-drawn and $zones[exists(f:points-of(.))]">
        <svg xmlns="http://www.w3.org/2000/svg" class="zones" viewBox="{string-join($box ! string(.), ' ')}" preserveAspectRatio="none" role="group" aria-label="{f:label('zones')}">
          <xsl:for-each select="$zones[exists(f:points-of(.))]">
            <a>
              <xsl:if test="@xml:id and not(normalize-space())"><xsl:attribute name="id" select="@xml:id"/></xsl:if>
              <xsl:variable name="aim" as="xs:string" select="f:words-of-zone(.)"/>
              <xsl:if test="$aim ne ''"><xsl:attribute name="href" select="concat('#', $aim)"/></xsl:if>
              <title><xsl:value-of select="f:name-of-zone(., position())"/></title>
              <polygon points="{f:points-of(.)}"/>
            </a>
          </xsl:for-each>
        </svg>
      </xsl:if>
    </div>
    <xsl:if test="$listed">
      <ul class="zone-list" data-added="">
        <xsl:for-each select="$listed">
          <xsl:variable name="region" as="xs:string" select="f:region(f:iiif-base($image/@url), .)"/>
          <li id="{@xml:id}">
            <xsl:choose>
              <xsl:when test="$region ne ''"><a href="{$region}"><xsl:value-of select="f:name-of-zone(., position())"/></a></xsl:when>
              <xsl:otherwise><xsl:value-of select="f:name-of-zone(., position())"/></xsl:otherwise>
            </xsl:choose>
            <xsl:call-template name="t:to-text"/>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
  </xsl:template>

  <!-- The words of a zone; one without words is drawn on the image, or listed under it. -->
  <xsl:template match="zone" mode="m:html">
    <xsl:choose>
      <xsl:when test="normalize-space() or graphic or not((ancestor::surface)[last()]/(graphic | media))">
        <div>
          <xsl:call-template name="t:attributes">
            <xsl:with-param name="id" select="(@xml:id, f:words-of-zone(.)[exists(f:points-of(current()))][. ne ''])[1]"/>
          </xsl:call-template>
          <xsl:apply-templates mode="m:html"/>
        </div>
      </xsl:when>
      <xsl:otherwise><xsl:apply-templates mode="m:html"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="line" mode="m:html">
    <xsl:call-template name="t:phrase"/>
  </xsl:template>

  <!-- From an image or a zone to the first place in the text that points to it. -->
  <xsl:template name="t:to-text">
    <xsl:variable name="id" as="xs:string" select="f:place-of(.)"/>
    <xsl:if test="$id ne ''">
      <xsl:text> </xsl:text>
      <a class="to-text" href="#{$id}"><xsl:value-of select="f:label('to-text')"/></a>
    </xsl:if>
  </xsl:template>

  <!-- A paragraph or a line of verse whose @facs names a zone leads to its place on the image. -->
  <xsl:template name="t:to-image">
    <xsl:variable name="aim" as="xs:string" select="f:image-of(@facs, .)"/>
    <xsl:if test="starts-with($aim, '#')">
      <a class="to-image" href="{$aim}" data-added="" aria-label="{f:label('facsimile')}">▢</a>
    </xsl:if>
  </xsl:template>

  <!-- What in the text points to each surface or zone by @facs: the first of them. -->
  <xsl:variable name="v:first-with-facs" as="map(xs:string, element())">
    <xsl:map>
      <xsl:if test="f:elements(('surface', 'zone'))/@xml:id">
        <xsl:for-each-group select="f:elements('text')[not(ancestor::tei:text)] ! descendant::*[@facs]" group-by="f:local-ids(@facs)">
          <xsl:map-entry key="current-grouping-key()" select="current-group()[1]"/>
        </xsl:for-each-group>
      </xsl:if>
    </xsl:map>
  </xsl:variable>

  <!-- The id that an element gets because an image leads to it: "text:", and the id of the image's part. -->
  <xsl:function name="f:facs-id" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="(f:local-ids($element/@facs)[map:get($v:first-with-facs, .) is $element])[1] ! concat('text:', .)"/>
  </xsl:function>

  <xsl:template name="t:facs-id">
    <xsl:variable name="id" as="xs:string?" select="f:facs-id(.)"/>
    <xsl:if test="exists($id)"><xsl:attribute name="id" select="$id"/></xsl:if>
  </xsl:template>

  <!-- The id of the first place in the text that points to a surface or a zone; '' when there is none. -->
  <xsl:function name="f:place-of" as="xs:string">
    <xsl:param name="part" as="element()"/>
    <xsl:variable name="place" as="element()?" select="if ($part/@xml:id) then map:get($v:first-with-facs, $part/@xml:id) else ()"/>
    <xsl:sequence select="if (empty($place)) then '' else string(($place/@xml:id, f:facs-id($place))[1])"/>
  </xsl:function>

  <!-- The id of the words of a zone: its own where they stand in it, else that of the place in the text that points to it. -->
  <xsl:function name="f:words-of-zone" as="xs:string">
    <xsl:param name="zone" as="element()"/>
    <xsl:sequence select="if (not(normalize-space($zone))) then f:place-of($zone)
      else string(($zone/@xml:id, concat('zone:', f:order($zone)))[1])"/>
  </xsl:function>

  <xsl:function name="f:name-of-surface" as="xs:string">
    <xsl:param name="surface" as="element()"/>
    <xsl:sequence select="concat(f:label('page'), ' ', $surface ! (@n, count(preceding-sibling::surface) + 1)[1])"/>
  </xsl:function>

  <xsl:function name="f:name-of-zone" as="xs:string">
    <xsl:param name="zone" as="element()"/>
    <xsl:param name="position" as="xs:integer"/>
    <xsl:sequence select="string-join((f:label('zone'), string(($zone/@n, $position)[1]), $zone/@type), ' ')"/>
  </xsl:function>

  <!-- Left, top, width and height of a surface in the units of its zones: its own coordinates, else the size of its image in pixels. -->
  <xsl:function name="f:box-of-surface" as="xs:double*">
    <xsl:param name="surface" as="element()"/>
    <xsl:variable name="own" as="xs:double*" select="($surface/@ulx, $surface/@uly, $surface/@lrx, $surface/@lry) ! number(.)"/>
    <xsl:variable name="size" as="xs:double*" select="($surface/(graphic | media))[1] ! (@width, @height) ! number(normalize-space(replace(., 'px', '')))"/>
    <xsl:sequence select="
      if (count($own) eq 4 and $own[3] gt $own[1] and $own[4] gt $own[2]) then ($own[1], $own[2], $own[3] - $own[1], $own[4] - $own[2])
      else if (count($size) eq 2 and $size[1] gt 0 and $size[2] gt 0) then (0, 0, $size[1], $size[2])
      else ()"/>
  </xsl:function>

  <!-- The corners of a zone as SVG writes them, from @points, or from the rectangle. -->
  <xsl:function name="f:points-of" as="xs:string?">
    <xsl:param name="zone" as="element()"/>
    <xsl:variable name="corners" as="xs:double*" select="($zone/@ulx, $zone/@uly, $zone/@lrx, $zone/@lry) ! number(.)"/>
    <xsl:sequence select="
      if (matches($zone/@points, '^\s*(-?[0-9.]+,-?[0-9.]+\s+){2,}-?[0-9.]+,-?[0-9.]+\s*$')) then normalize-space($zone/@points)
      else if (count($corners) eq 4 and $corners[3] gt $corners[1] and $corners[4] gt $corners[2]) then
        concat($corners[1], ',', $corners[2], ' ', $corners[3], ',', $corners[2], ' ', $corners[3], ',', $corners[4], ' ', $corners[1], ',', $corners[4])
      else ()"/>
  </xsl:function>

  <!-- Is an image shown on the page? Those of another site are links, so that the page asks nothing of the network. -->
  <xsl:function name="f:is-shown" as="xs:boolean">
    <xsl:param name="url" as="xs:string"/>
    <xsl:sequence select="matches($url, '\.(avif|gif|jpe?g|png|svg|webp)$', 'i') and not(matches($url, '^([a-z]+:)?//', 'i'))"/>
  </xsl:function>

  <!-- IIIF: the part of an image's URL that names the image; '' when it is no IIIF image. Source: IIIF Image API 2.1 and 3.0, section 2. -->
  <xsl:function name="f:iiif-base" as="xs:string">
    <xsl:param name="url" as="xs:string?"/>
    <xsl:variable name="request" as="xs:string" select="'/(full|square|[0-9]+,[0-9]+,[0-9]+,[0-9]+|pct:[0-9.,]+)/\^?(full|max|!?[0-9]*,[0-9]*|pct:[0-9.]+)/!?[0-9.]+/(default|native|color|gray|bitonal)\.[a-z0-9]+$'"/>
    <xsl:sequence select="
      if (not(matches($url, '^https?://', 'i'))) then ''
      else if (ends-with($url, '/info.json')) then substring-before($url, '/info.json')
      else if (matches($url, $request)) then replace($url, $request, '') else ''"/>
  </xsl:function>

  <xsl:function name="f:is-manifest" as="xs:boolean">
    <xsl:param name="url" as="xs:string"/>
    <xsl:sequence select="matches($url, '^https?://.*[/.]manifest(\.json)?$', 'i')"/>
  </xsl:function>

  <!-- The URL of the part of a IIIF image that a zone takes up; '' without one. Pixels of the whole image are asked for. -->
  <xsl:function name="f:region" as="xs:string">
    <xsl:param name="base" as="xs:string"/>
    <xsl:param name="zone" as="element()"/>
    <xsl:variable name="points" as="xs:double*" select="tokenize(f:points-of($zone), '[ ,]') ! number(.)"/>
    <xsl:variable name="x" as="xs:double*" select="$points[position() mod 2 eq 1]"/>
    <xsl:variable name="y" as="xs:double*" select="$points[position() mod 2 eq 0]"/>
    <xsl:sequence select="if ($base eq '' or empty($points)) then ''
      else concat($base, '/', string-join((min($x), min($y), max($x) - min($x), max($y) - min($y)) ! string(round(.)), ','), '/max/0/default.jpg')"/>
  </xsl:function>
</xsl:stylesheet>
