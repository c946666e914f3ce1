<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:eg="http://www.tei-c.org/ns/Examples"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:f="urn:teiwright:functions"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- What the document holds, by name, found in one pass, because a walk through a document is dear; also, as @ref and @cert, those that point
    somewhere and those that are in doubt. A sequence of keys is made only where there is more than one: for each SaxonJS makes a generator. Not keys: in SaxonJS a key with many elements of one value costs the square of their number. -->
  <xsl:variable name="v:elements" as="map(xs:string, element()+)">
    <xsl:map>
      <xsl:for-each-group select="$v:document ! descendant::*" group-by="
          if (self::tei:*) then (if (@ref or @cert) then (local-name(), if (@ref) then '@ref' else (), if (@cert) then '@cert' else ()) else local-name())
          else if (self::eg:egXML) then 'egXML' else ()">
        <xsl:map-entry key="current-grouping-key()" select="current-group()"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <!-- All elements of these names: name by name, each name in the order of the document. -->
  <xsl:function name="f:elements" as="element()*">
    <xsl:param name="names" as="xs:string*"/>
    <xsl:sequence select="$names ! map:get($v:elements, .)"/>
  </xsl:function>

  <!-- The entries of registers, wherever they stand. -->
  <xsl:variable name="v:entries" as="element()*" select="f:elements(('person', 'personGrp', 'persona', 'org', 'place', 'event', 'object', 'nym'))[@xml:id]"/>
  <xsl:variable name="v:entries-by-id" as="map(xs:string, element())" select="map:merge($v:entries ! map:entry(string(@xml:id), .))"/>

  <!-- The element with an id: most often it is an entry, and then no other ids need be gathered. -->
  <xsl:function name="f:by-id" as="element()?">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="if (map:contains($v:entries-by-id, $id)) then map:get($v:entries-by-id, $id) else key('v:id', $id, $v:document)[1]"/>
  </xsl:function>

  <!-- The numbers of elements, from 1, by their order. -->
  <xsl:function name="f:numbers" as="map(xs:integer, xs:string)">
    <xsl:param name="elements" as="element()*"/>
    <xsl:map>
      <xsl:for-each select="$elements"><xsl:map-entry key="f:order(.)" select="string(position())"/></xsl:for-each>
    </xsl:map>
  </xsl:function>

  <!-- What stands in the text points to entries by @ref: the mentions with each value of it. Values are few, mentions are many. -->
  <xsl:variable name="v:mentions-by-ref" as="map(xs:string, element()+)">
    <xsl:map>
      <xsl:for-each-group select="f:elements('@ref')[not(self::tei:ref or self::tei:resp or self::tei:g or self::tei:am or self::tei:term)][ancestor::tei:text]" group-by="string(@ref)">
        <xsl:map-entry key="current-grouping-key()" select="current-group()"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <!-- The mentions of each entry, by its id. -->
  <xsl:variable name="v:mentions" as="map(xs:string, element()+)">
    <xsl:map>
      <xsl:for-each-group select="map:keys($v:mentions-by-ref)" group-by="f:local-ids(.)">
        <xsl:map-entry key="current-grouping-key()"
          select="if (count(current-group()) eq 1) then map:get($v:mentions-by-ref, .) else (current-group() ! map:get($v:mentions-by-ref, .))/."/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <!-- Who speaks how often, by the speaker's id. -->
  <xsl:variable name="v:speech-counts" as="map(xs:string, xs:integer)">
    <xsl:variable name="by-who" as="map(xs:string, xs:integer)">
      <xsl:map>
        <xsl:for-each-group select="f:elements(('said', 'sp', 'u', 'q', 'quote'))[@who]" group-by="string(@who)">
          <xsl:map-entry key="current-grouping-key()" select="count(current-group())"/>
        </xsl:for-each-group>
      </xsl:map>
    </xsl:variable>
    <xsl:map>
      <xsl:for-each-group select="map:keys($by-who)" group-by="f:local-ids(.)">
        <xsl:map-entry key="current-grouping-key()" select="xs:integer(sum(current-group() ! map:get($by-who, .)))"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>
</xsl:stylesheet>
