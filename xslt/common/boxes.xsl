<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:teiwright:functions"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Elements that are boxes wherever they stand (true), and those that are at some places (false). -->
  <xsl:variable name="v:box-names" as="map(xs:string, xs:boolean)" select="map:merge((
    tokenize('list table listBibl listPerson listOrg listPlace listEvent listObject listNym listRelation listWit listApp lg sp spGrp floatingText
      biblStruct biblFull msDesc eg egXML castList entry superEntry eTree tree forest graph fs annotationBlock spanGrp interpGrp object person place org event
      schemaSpec specList specGrp moduleSpec elementSpec classSpec macroSpec dataSpec remarks exemplum post') ! map:entry(., true()),
    ('p', 'ab', 'quote', 'figure') ! map:entry(., false())))"/>

  <!-- Paragraphs and quotations are boxes where they stand in what is often a phrase. -->
  <xsl:function name="f:is-box" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if (map:get($v:box-names, local-name($element))) then true()
      else if ($element/self::p) then exists($element/parent::*[self::said or self::q or self::quote or self::note or self::item or self::cell or self::figDesc
        or self::stage or self::seg or self::u or self::sp])
      else if ($element/self::ab) then exists($element/parent::*[self::q or self::quote or self::note])
      else if ($element/self::quote) then exists($element/*[self::p or self::lg or self::list or self::ab])
      else exists($element/self::figure[not(graphic) or * except graphic])"/>
  </xsl:function>
</xsl:stylesheet>
