<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:teiwright:functions"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- What is counted on a walk through the document, which is made when a count is first asked for. -->

  <!-- Boxes wherever they stand. -->
  <xsl:variable name="v:box-names" as="map(xs:string, xs:boolean)" select="map:merge(tokenize('list table listBibl listPerson listOrg listPlace listEvent listObject listNym listRelation
    listWit listApp lg sp spGrp floatingText biblStruct biblFull msDesc eg egXML castList entry superEntry eTree tree forest graph fs annotationBlock spanGrp interpGrp
    object person place org event schemaSpec specList specGrp moduleSpec elementSpec classSpec macroSpec dataSpec remarks exemplum post surface zone') ! map:entry(., true()))"/>

  <xsl:accumulator name="v:order" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="*" select="$value + 1"/>
  </xsl:accumulator>

  <!-- Paragraphs and quotations are boxes where they stand in what is often a phrase. The names are looked up, because a pattern with all of
    them would be tried name by name. -->
  <xsl:accumulator name="v:boxes" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="*[map:contains($v:box-names, local-name())]" select="$value + 1"/>
    <xsl:accumulator-rule match="p[f:is-box(.)] | ab[f:is-box(.)] | quote[f:is-box(.)] | figure[f:is-box(.)]" select="$value + 1"/>
  </xsl:accumulator>

  <xsl:variable name="v:phrases-with-paragraphs" as="map(xs:string, xs:boolean)"
    select="map:merge(('said', 'q', 'quote', 'note', 'item', 'cell', 'figDesc', 'stage', 'seg', 'u', 'sp') ! map:entry(., true()))"/>

  <xsl:function name="f:is-box" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element ! (
      if (self::p) then map:contains($v:phrases-with-paragraphs, local-name(..))
      else if (self::ab) then exists((parent::q, parent::quote, parent::note))
      else if (self::quote) then exists((p, lg, list, ab))
      else exists((self::figure[not(graphic)], * except graphic)))"/>
  </xsl:function>

  <!-- The names of elements that hold a box somewhere in this document. Those of all others need not be counted in. -->
  <xsl:variable name="v:box-holders" as="map(xs:string, xs:boolean)" select="map:merge(
    distinct-values((f:elements(map:keys($v:box-names)), f:elements(('p', 'ab', 'quote', 'figure'))[f:is-box(.)]) ! ancestor::* ! local-name()) ! map:entry(., true()))"/>

  <!-- Does a box stand within, so that it cannot be a span or a paragraph? Looking down would be dear. -->
  <xsl:function name="f:holds-box" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="map:contains($v:box-holders, $element ! local-name()) and f:boxes-within($element) gt 0"/>
  </xsl:function>
</xsl:stylesheet>
