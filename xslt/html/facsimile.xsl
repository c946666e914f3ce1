<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Pages as images, and what is written on them beside. Local images are shown, those of another site are linked, so that the page asks
    nothing of the network. -->

  <xsl:template match="facsimile" mode="m:html">
    <xsl:variable name="heading" as="xs:string" select="concat('facsimile:', f:order(.))"/>
    <section aria-labelledby="{$heading}">
      <xsl:call-template name="t:attributes"/>
      <xsl:element name="h{min((6, 2 + f:document-depth(.)))}">
        <xsl:attribute name="id" select="$heading"/>
        <xsl:attribute name="data-added"/>
        <xsl:attribute name="lang" select="$v:label-language"/>
        <xsl:value-of select="f:label('facsimile')"/>
      </xsl:element>
      <xsl:call-template name="t:manifests"/>
      <xsl:apply-templates select="*" mode="m:html"/>
    </section>
  </xsl:template>

  <xsl:template match="sourceDoc" mode="m:html">
    <div>
      <xsl:call-template name="t:attributes"/>
      <xsl:call-template name="t:manifests"/>
      <xsl:apply-templates mode="m:html"/>
    </div>
  </xsl:template>

  <!-- What describes all the images for a viewer. -->
  <xsl:template name="t:manifests">
    <xsl:variable name="urls" as="xs:string*" select="distinct-values((@facs, @corresp) ! f:pointers(.)[f:is-iiif-manifest(.)])"/>
    <xsl:if test="exists($urls)">
      <p class="surface-number" data-added="" lang="{$v:label-language}">
        <xsl:for-each select="$urls">
          <xsl:if test="position() gt 1"><xsl:text> · </xsl:text></xsl:if>
          <a class="image" href="{f:image-url(.)}"><xsl:value-of select="f:label('iiif-manifest')"/></a>
        </xsl:for-each>
      </p>
    </xsl:if>
  </xsl:template>

  <xsl:template match="surfaceGrp" mode="m:html">
    <div><xsl:call-template name="t:attributes"/><xsl:apply-templates mode="m:html"/></div>
  </xsl:template>

  <!-- The images of a surface; a picture that stands in a facsimile by itself is a surface of one. -->
  <xsl:function name="f:images" as="element()*">
    <xsl:param name="surface" as="element()"/>
    <xsl:sequence select="if ($surface/self::surface) then $surface/(graphic | media[starts-with(@mimeType, 'image')] | binaryObject[starts-with(@mimeType, 'image/')]) else $surface"/>
  </xsl:function>

  <!-- A surface beside its image: the zones with what is written in them. -->
  <xsl:template match="surface | facsimile/graphic | facsimile/media[starts-with(@mimeType, 'image')] | facsimile/binaryObject[starts-with(@mimeType, 'image/')]" mode="m:html" priority="1">
    <xsl:variable name="images" as="element()*" select="f:images(.)"/>
    <xsl:variable name="shown" as="element()?" select="$images[self::binaryObject or f:is-shown(f:image-url(@url))][1]"/>
    <xsl:variable name="frame" as="xs:decimal*" select="f:frame(.)"/>
    <xsl:variable name="outlined" as="element()*" select="self::surface/f:zones(.)[f:is-outlined(.)]"/>
    <xsl:variable name="content" as="node()*" select="self::surface/node() except $images"/>
    <xsl:variable name="marks" as="element()*" select="f:marks-of-surface(.)"/>
    <div>
      <xsl:call-template name="t:attributes">
        <xsl:with-param name="class" select="'surface'[not(current()/self::surface)], 'with-image'[$shown or exists($outlined)], 'with-words'[exists($content)]"/>
        <xsl:with-param name="id" select="if (@xml:id or exists($marks) or @facs) then f:surface-id(.) else ()"/>
      </xsl:call-template>
      <xsl:call-template name="t:surface-line">
        <xsl:with-param name="images" select="$images"/>
        <xsl:with-param name="mark" select="($marks[self::pb], $marks)[1]"/>
      </xsl:call-template>
      <xsl:if test="$shown or exists($outlined)">
        <div>
          <xsl:attribute name="class" select="if ($shown) then 'page-image' else 'page-image plan'"/>
          <xsl:attribute name="data-added"/>
          <xsl:if test="exists($frame)"><xsl:attribute name="style" select="concat('--ratio: ', round($frame[3] div $frame[4] * 1000) div 1000)"/></xsl:if>
          <xsl:if test="$shown">
            <img class="{local-name($shown)}" src="{f:image-source($shown)}" loading="lazy"
              alt="{($shown/desc[1] ! f:plain(.)[. ne ''], concat(f:label('facsimile'), ', ', f:surface-name(.)))[1]}"/>
          </xsl:if>
          <xsl:if test="exists($outlined)">
            <xsl:call-template name="t:outlines">
              <xsl:with-param name="zones" select="$outlined"/>
              <xsl:with-param name="frame" select="$frame"/>
            </xsl:call-template>
          </xsl:if>
        </div>
      </xsl:if>
      <xsl:choose>
        <xsl:when test="empty($content)"/>
        <xsl:when test="zone and ancestor::facsimile">
          <xsl:call-template name="t:zone-list">
            <xsl:with-param name="content" select="$content"/>
          </xsl:call-template>
        </xsl:when>
        <xsl:when test="$shown or exists($outlined)"><div class="surface-words"><xsl:apply-templates select="$content" mode="m:html"/></div></xsl:when>
        <xsl:otherwise><xsl:apply-templates select="$content" mode="m:html"/></xsl:otherwise>
      </xsl:choose>
    </div>
  </xsl:template>

  <!-- The zones of an image whose text stands elsewhere: a list, folded when it is long and the outlines lead to the text as well. -->
  <xsl:template name="t:zone-list">
    <xsl:param name="content" as="node()*"/>
    <xsl:variable name="zones" as="element()*" select="f:zones(.)"/>
    <details class="zone-list">
      <xsl:if test="count($zones) le 8 or (some $zone in $zones satisfies not(f:is-outlined($zone) and exists(f:mark-of-zone($zone))))"><xsl:attribute name="open"/></xsl:if>
      <summary data-added="" lang="{$v:label-language}"><xsl:value-of select="f:label('zones'), concat('(', count($zones), ')')"/></summary>
      <xsl:apply-templates select="$content" mode="m:html"/>
    </details>
  </xsl:template>

  <xsl:function name="f:is-shown" as="xs:boolean">
    <xsl:param name="url" as="xs:string"/>
    <xsl:sequence select="matches($url, '\.(avif|gif|jpe?g|png|svg|webp)$', 'i') and not(matches($url, '^([a-z]+:)?//'))"/>
  </xsl:function>

  <xsl:function name="f:image-source" as="xs:string">
    <xsl:param name="image" as="element()"/>
    <xsl:sequence select="if ($image/self::binaryObject) then concat('data:', $image/@mimeType, ';base64,', replace($image, '\s', '')) else f:image-url($image/@url)"/>
  </xsl:function>

  <xsl:function name="f:surface-id" as="xs:string">
    <xsl:param name="surface" as="element()"/>
    <xsl:sequence select="string(($surface/@xml:id, concat('surface:', f:order($surface)))[1])"/>
  </xsl:function>

  <!-- "page 3": by its own number, or that of the page of the text that it shows, or by its place among the others. -->
  <xsl:function name="f:surface-name" as="xs:string">
    <xsl:param name="surface" as="element()"/>
    <xsl:sequence select="string-join((f:label('page'), ($surface/@n, f:marks-of-surface($surface)/self::pb/@n, string((map:get($v:surface-numbers, f:order($surface)), 1)[1]))[1]), ' ')"/>
  </xsl:function>

  <xsl:variable name="v:surface-numbers" as="map(xs:integer, xs:integer)">
    <xsl:map>
      <xsl:for-each-group select="f:elements(('surface', 'graphic', 'media', 'binaryObject'))" group-by="parent::* ! f:order(.)">
        <xsl:for-each select="current-group()"><xsl:map-entry key="f:order(.)" select="position()"/></xsl:for-each>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <!-- Over a surface: which page it is, the way to its text, and its images to open. -->
  <xsl:template name="t:surface-line">
    <xsl:param name="images" as="element()*"/>
    <xsl:param name="mark" as="element()?"/>
    <xsl:variable name="aim" as="xs:string" select="if (ancestor::sourceDoc) then f:image-of(@facs, .) else ''"/>
    <xsl:variable name="start" as="xs:string" select="f:href(@start, .)"/>
    <xsl:if test="@n or exists($images) or $mark or $aim ne '' or ancestor::facsimile">
      <p class="surface-number" data-added="" lang="{$v:label-language}">
        <span><xsl:value-of select="f:surface-name(.)"/></span>
        <xsl:if test="$mark or $start ne ''">
          <xsl:variable name="number" as="attribute()?" select="($mark/self::pb/@n, @n)[1]"/>
          <xsl:text> · </xsl:text>
          <a href="{if ($mark) then concat('#', f:mark-id($mark)) else $start}">
            <xsl:value-of select="if ($number) then concat(f:label('to-text-of-page'), ' ', $number) else f:label('to-text')"/>
          </a>
        </xsl:if>
        <xsl:if test="$aim ne ''"><xsl:text> · </xsl:text><a href="{$aim}"><xsl:value-of select="f:label('facsimile')"/></a></xsl:if>
        <xsl:for-each select="$images[@url]">
          <xsl:variable name="url" as="xs:string" select="f:image-url(@url)"/>
          <xsl:if test="not($url = ('', '#'))">
            <xsl:text> · </xsl:text>
            <a class="image" href="{f:image-link($url)}">
              <xsl:if test="@xml:id and parent::surface"><xsl:attribute name="id" select="@xml:id"/></xsl:if>
              <xsl:value-of select="f:image-words(.), string-join(f:pixels(.) ! string(), ' × ')[count($images) gt 1][. ne '']"/>
            </a>
          </xsl:if>
        </xsl:for-each>
      </p>
    </xsl:if>
  </xsl:template>

  <!-- What a link to an image says: its description, or what it is. -->
  <xsl:function name="f:image-words" as="xs:string">
    <xsl:param name="image" as="element()"/>
    <xsl:sequence select="if (f:is-iiif-manifest($image/@url)) then f:label('iiif-manifest') else ($image/desc[1] ! f:plain(.)[. ne ''], f:label('image'))[1]"/>
  </xsl:function>

  <xsl:template match="zone" mode="m:html">
    <div>
      <xsl:call-template name="t:attributes">
        <xsl:with-param name="class" select="f:zone-class(.)"/>
        <xsl:with-param name="id" select="if (@xml:id or @facs or f:is-outlined(.)) then f:words-id(.) else ()"/>
      </xsl:call-template>
      <xsl:call-template name="t:zone-mark"/>
      <xsl:apply-templates mode="m:html"/>
    </div>
  </xsl:template>

  <!-- What a zone is called, and its ways: to its outline, to its text, to that part of the image at its full size. -->
  <xsl:template name="t:zone-mark">
    <xsl:variable name="surface" as="element()?" select="ancestor::surface[1]"/>
    <xsl:variable name="name" as="xs:string?" select="map:get($v:zone-names, f:order(.))"/>
    <xsl:variable name="region" as="xs:string?" select="if ($surface) then f:region-of-zone(., $surface) else ()"/>
    <xsl:variable name="facsimile" as="xs:string" select="if (ancestor::sourceDoc) then f:image-of(@facs, .) else ''"/>
    <xsl:variable name="aim" as="xs:string" select="string((if (not(ancestor::sourceDoc)) then f:mark-of-zone(.) else if (f:is-outlined(.)) then f:outline-id(.) else ()) ! concat('#', .))"/>
    <xsl:if test="$aim ne '' or $facsimile ne '' or exists($region) or (ancestor::facsimile and $name)">
      <xsl:variable name="is-line" as="xs:boolean" select="ancestor::sourceDoc and empty($region) and $facsimile eq '' and not(zone) and count(line) le 1"/>
      <p class="{if ($is-line) then 'zone-mark line-mark' else 'zone-mark'}" data-added="" lang="{$v:label-language}">
        <xsl:choose>
          <xsl:when test="$is-line"><a href="{$aim}" aria-label="{f:label('facsimile')}, {$name}" title="{$name}">▢</a></xsl:when>
          <xsl:when test="$aim ne ''">
            <a href="{$aim}"><xsl:value-of select="if (ancestor::sourceDoc) then concat('▢ ', $name) else concat($name, ': ', f:label('to-text'))"/></a>
          </xsl:when>
          <xsl:otherwise><xsl:value-of select="$name"/></xsl:otherwise>
        </xsl:choose>
        <xsl:if test="$facsimile ne ''">
          <xsl:text> · </xsl:text>
          <a href="{$facsimile}" aria-label="{$name}: {f:label('facsimile')}"><xsl:value-of select="f:label('facsimile')"/></a>
        </xsl:if>
        <xsl:if test="exists($region)">
          <xsl:text> · </xsl:text>
          <a class="image" href="{$region}" aria-label="{$name}: {f:label('detail')}"><xsl:value-of select="f:label('detail')"/></a>
        </xsl:if>
      </p>
    </xsl:if>
  </xsl:template>

  <!-- That part of the first IIIF image of a surface which a zone covers. -->
  <xsl:function name="f:region-of-zone" as="xs:string?">
    <xsl:param name="zone" as="element()"/>
    <xsl:param name="surface" as="element()"/>
    <xsl:variable name="image" as="element()?" select="f:images($surface)[f:is-iiif(string(@url))][1]"/>
    <xsl:sequence select="if ($image and exists(f:box($zone))) then f:iiif-region(f:image-url($image/@url), f:box($zone), f:frame($surface), f:pixels($image)) else ()"/>
  </xsl:function>

  <xsl:template match="line" mode="m:html">
    <xsl:call-template name="t:phrase"/>
  </xsl:template>

  <!-- A line that says where it lies. -->
  <xsl:template match="line[@points or @ulx]" mode="m:html">
    <xsl:element name="{f:phrase(.)}">
      <xsl:call-template name="t:attributes">
        <xsl:with-param name="class" select="f:zone-class(.)"/>
        <xsl:with-param name="id" select="if (@xml:id or f:is-outlined(.)) then f:words-id(.) else ()"/>
      </xsl:call-template>
      <xsl:apply-templates mode="m:html"/>
    </xsl:element>
  </xsl:template>
</xsl:stylesheet>
