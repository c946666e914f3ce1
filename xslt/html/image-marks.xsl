<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Between text and images: what has @facs leads to the image, surface or zone, and back. -->

  <!-- The text that each image shows: what points to it, by the pointer as written. Without images nobody asks. -->
  <xsl:variable name="v:shown-text" as="map(xs:string, element()+)">
    <xsl:map>
      <xsl:if test="exists(f:elements('facsimile'))">
        <xsl:for-each-group select="$v:document//*[@facs][f:has-image-mark(.)]" group-by="f:pointers(@facs)">
          <xsl:map-entry key="current-grouping-key()" select="current-group()"/>
        </xsl:for-each-group>
      </xsl:if>
    </xsl:map>
  </xsl:variable>

  <!-- The surfaces of the page by the URLs of their images. -->
  <xsl:variable name="v:surfaces-by-url" as="map(xs:string, element())" select="map:merge(f:elements(('graphic', 'media'))[@url] ! f:surface-of(.)
    ! (for $surface in ., $image in f:images($surface)[@url] return map:entry(string($image/@url), $surface)), map { 'duplicates': 'use-first' })"/>

  <!-- The surface that an image in a facsimile shows. -->
  <xsl:function name="f:surface-of" as="element()?">
    <xsl:param name="image" as="element()"/>
    <xsl:sequence select="$image/(parent::surface | self::*[parent::facsimile])[ancestor::facsimile]"/>
  </xsl:function>

  <!-- Can a mark stand at this element? Where HTML allows only items, rows and the like, it can not. -->
  <xsl:function name="f:has-image-mark" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if ($element/ancestor::text)
      then exists($element/(self::pb | self::gb)) or not($element/(self::text | self::body | self::front | self::back | self::group | self::item | self::row | self::cell | self::graphic | self::media | self::castItem | self::app | self::lem | self::rdg | self::head[parent::table or parent::list]
        | parent::list | parent::table | parent::row | parent::listBibl | parent::listWit | parent::listApp | parent::castList | parent::castGroup | parent::choice | parent::app | parent::figure | parent::ruby | ancestor::index))
      else exists($element/(self::surface | self::zone)[ancestor::sourceDoc])"/>
  </xsl:function>

  <!-- The id of the place in the text: an id of the document where its element is drawn with it, else that of the mark. -->
  <xsl:function name="f:mark-id" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if ($element/self::zone) then f:words-id($element) else if ($element/self::surface) then f:surface-id($element)
      else string(($element/(self::pb | self::gb)/@xml:id, concat('facs:', f:order($element)))[1])"/>
  </xsl:function>

  <!-- What in the text points to a surface or to an image of it. -->
  <xsl:function name="f:marks-of-surface" as="element()*">
    <xsl:param name="surface" as="element()"/>
    <xsl:sequence select="if ($surface/ancestor::facsimile) then (($surface | f:images($surface))/(@xml:id ! concat('#', .), @url ! string()) ! map:get($v:shown-text, .)) else ()"/>
  </xsl:function>

  <!-- The id of the mark that a zone of a facsimile leads to. -->
  <xsl:function name="f:mark-of-zone" as="xs:string?">
    <xsl:param name="zone" as="element()"/>
    <xsl:sequence select="if ($zone/@xml:id) then map:get($v:shown-text, concat('#', $zone/@xml:id))[1] ! f:mark-id(.) else ()"/>
  </xsl:function>

  <!-- Where @facs leads: to the surface or the zone in this page, else to the image; '' when nowhere. -->
  <xsl:function name="f:image-of" as="xs:string">
    <xsl:param name="facs" as="attribute()?"/>
    <xsl:param name="from" as="node()"/>
    <xsl:variable name="first" as="xs:string" select="string(f:pointers($facs)[1])"/>
    <xsl:choose>
      <xsl:when test="$first eq ''"><xsl:sequence select="''"/></xsl:when>
      <xsl:when test="starts-with($first, '#')">
        <xsl:variable name="aim" as="element()?" select="key('v:id', substring($first, 2), root($from))[1]"/>
        <xsl:sequence select="if ($aim/(self::surface | self::zone)) then $first
          else if ($aim and exists(f:surface-of($aim))) then concat('#', f:surface-id(f:surface-of($aim)))
          else string($aim/(self::graphic | graphic[1])/@url ! f:image-link(f:image-url(.)))"/>
      </xsl:when>
      <xsl:when test="map:contains($v:surfaces-by-url, $first)"><xsl:sequence select="concat('#', f:surface-id(map:get($v:surfaces-by-url, $first)))"/></xsl:when>
      <xsl:otherwise><xsl:sequence select="f:image-link(f:image-url($first))"/></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Does @facs name an image or a place in this page? Numbers of images alone are for the page marks, which the reader needs anyway. -->
  <xsl:function name="f:is-image-pointer" as="xs:boolean">
    <xsl:param name="facs" as="xs:string"/>
    <xsl:sequence select="starts-with($facs, '#') or starts-with($facs, 'http') or matches($facs, '^\S+\.(avif|gif|jpe?g|png|svg|webp|tiff?)$', 'i')"/>
  </xsl:function>

  <!-- Before what has an image stands a mark that leads there; a line has it at its beginning. -->
  <xsl:template match="*[@facs][not(self::pb or self::gb or self::zone or self::surface)]" mode="m:html" priority="3">
    <xsl:if test="self::lb or self::cb"><xsl:next-match/></xsl:if>
    <xsl:if test="f:is-image-pointer(@facs) and ancestor::text and f:has-image-mark(.)">
      <xsl:variable name="href" as="xs:string" select="f:image-of(@facs, .)"/>
      <xsl:if test="$href ne ''">
        <xsl:variable name="aim" as="element()?" select="if (starts-with(@facs, '#')) then key('v:id', substring(f:pointers(@facs)[1], 2))[1] else ()"/>
        <xsl:variable name="name" as="xs:string" select="string-join((f:label('facsimile'), if ($aim/self::zone) then map:get($v:zone-names, f:order($aim)) else $aim/self::surface ! f:surface-name(.)), ', ')"/>
        <a class="{if (self::lb or self::cb or parent::p or parent::ab or parent::l or parent::head or f:stands-in-line(.)) then 'image-mark' else 'image-mark beside'}" id="{f:mark-id(.)}" href="{$href}"
          aria-label="{$name}" title="{$name}" data-added="">▢</a>
      </xsl:if>
    </xsl:if>
    <xsl:if test="not(self::lb or self::cb)"><xsl:next-match/></xsl:if>
  </xsl:template>

  <!-- Has an element words beside it? -->
  <xsl:function name="f:stands-in-line" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/../text()[normalize-space()])"/>
  </xsl:function>
</xsl:stylesheet>
