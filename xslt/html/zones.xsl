<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:teiwright:functions"
  xmlns:t="urn:teiwright:templates"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Zones outlined on the image of their surface, each outline a link to what is written there. -->

  <!-- The zones of a surface, and lines that say where they lie; those of a surface on it are not its own. -->
  <xsl:function name="f:zones" as="element()*">
    <xsl:param name="surface" as="element()"/>
    <xsl:sequence select="$surface//(zone | line[@points or @ulx])[ancestor::surface[1] is $surface]"/>
  </xsl:function>

  <!-- What each zone is called: by @type and @n, with its number among those of the same name; "zone 3" where it has neither. -->
  <xsl:variable name="v:zone-names" as="map(xs:integer, xs:string)">
    <xsl:map>
      <xsl:for-each select="f:elements('surface')">
        <xsl:for-each-group select="f:zones(.)" group-by="f:zone-word(.)">
          <xsl:variable name="is-numbered" as="xs:boolean" select="count(current-group()) gt 1 or not(@type or @n)"/>
          <xsl:for-each select="current-group()">
            <xsl:map-entry key="f:order(.)" select="if ($is-numbered) then concat(current-grouping-key(), ' ', position()) else current-grouping-key()"/>
          </xsl:for-each>
        </xsl:for-each-group>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <xsl:function name="f:zone-word" as="xs:string">
    <xsl:param name="zone" as="element()"/>
    <xsl:variable name="kind" as="xs:string?" select="if ($zone/@type) then replace($zone/@type, '[_-]', ' ') else if (matches($zone/@n, '[^0-9]')) then () else f:label(local-name($zone))"/>
    <xsl:sequence select="normalize-space(string-join(($kind, $zone/@n), ' '))"/>
  </xsl:function>

  <!-- The zones that are outlined, each with its number on its surface, which it and its outline have in their class. A zone is outlined when it says
    where it lies, and its surface how large that is and what it looks like. -->
  <xsl:variable name="v:outlined" as="map(xs:integer, xs:integer)">
    <xsl:map>
      <xsl:for-each select="f:elements('surface')[exists(f:images(.)) and exists(f:frame(.))]">
        <xsl:for-each select="f:zones(.)[exists(f:box(.))]"><xsl:map-entry key="f:order(.)" select="position()"/></xsl:for-each>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <xsl:function name="f:is-outlined" as="xs:boolean">
    <xsl:param name="zone" as="element()"/>
    <xsl:sequence select="map:contains($v:outlined, f:order($zone))"/>
  </xsl:function>

  <xsl:function name="f:zone-class" as="xs:string?">
    <xsl:param name="zone" as="element()"/>
    <xsl:sequence select="map:get($v:outlined, f:order($zone)) ! concat('zone-', .)"/>
  </xsl:function>

  <!-- The id of a zone. In a transcription that is where its words stand; in a facsimile, where it lies on the image. -->
  <xsl:function name="f:zone-id" as="xs:string">
    <xsl:param name="zone" as="element()"/>
    <xsl:sequence select="string(($zone/@xml:id, concat(local-name($zone), ':', f:order($zone)))[1])"/>
  </xsl:function>

  <xsl:function name="f:words-id" as="xs:string">
    <xsl:param name="zone" as="element()"/>
    <xsl:sequence select="concat(f:zone-id($zone), if ($zone/ancestor::sourceDoc or not(f:is-outlined($zone))) then '' else ':words')"/>
  </xsl:function>

  <xsl:function name="f:outline-id" as="xs:string">
    <xsl:param name="zone" as="element()"/>
    <xsl:sequence select="concat(f:zone-id($zone), if ($zone/ancestor::sourceDoc) then ':outline' else '')"/>
  </xsl:function>

  <!-- The outlines, over the image; larger zones lie under those within them, as they do in the document. -->
  <xsl:template name="t:outlines">
    <xsl:param name="zones" as="element()*"/>
    <xsl:param name="frame" as="xs:decimal*"/>
    <svg xmlns="http://www.w3.org/2000/svg" class="outlines" viewBox="{$frame}" preserveAspectRatio="none" role="group" aria-label="{f:label('zones')}">
      <xsl:for-each select="$zones">
        <xsl:variable name="name" as="xs:string" select="map:get($v:zone-names, f:order(.))"/>
        <a id="{f:outline-id(.)}" class="outline-{map:get($v:outlined, f:order(.))}" href="#{(if (ancestor::sourceDoc) then () else f:mark-of-zone(.), f:words-id(.))[1]}" aria-label="{$name}">
          <polygon points="{f:outline(.)}"><title><xsl:value-of select="$name"/></title></polygon>
        </a>
      </xsl:for-each>
    </svg>
  </xsl:template>

  <!-- Which zone goes with which outline, for the style sheet: what is pointed at lights up the other. -->
  <xsl:template name="t:zone-pairs">
    <xsl:if test="exists(f:elements('zone'))">
      <xsl:variable name="most" as="xs:integer" select="max((0, map:keys($v:outlined) ! map:get($v:outlined, .)))"/>
      <xsl:if test="$most gt 0">
        <xsl:value-of select="concat('&#10;', string-join((1 to $most) ! concat('.surface:has(.zone-', ., ':is(:hover, :target, :focus-within)) .outline-', .), ', '), ' { --zone-fill: var(--zone-lit); --zone-edge: none; }&#10;')"/>
        <xsl:value-of select="concat(string-join((1 to $most) ! concat('.surface:has(.outline-', ., ':is(:hover, :target, :focus)) .zone-', .), ', '), ' { background: color-mix(in srgb, var(--mark) 22%, transparent); }&#10;')"/>
      </xsl:if>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
