<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:teiwright:functions"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Elements that are blocks wherever they stand. -->
  <xsl:key name="v:kind" use="'box'" match="list | table | listBibl | listPerson | listOrg | listPlace | listEvent | listObject | listNym
    | listRelation | listWit | listApp | lg | sp | spGrp | figure[not(graphic and not(* except graphic))] | floatingText | biblStruct | biblFull | msDesc | eg | egXML | castList
    | entry | superEntry | eTree | tree | forest | graph | fs | quote[p | lg | list | ab] | said/p | q/p | q/ab | quote/p | quote/ab | note/p | note/ab
    | item/p | cell/p | figDesc/p | stage/p | seg/p | u/p | sp/p | annotationBlock | spanGrp | interpGrp | object | person | place | org | event | schemaSpec | specList | specGrp | moduleSpec | elementSpec | classSpec | macroSpec | dataSpec | remarks | exemplum | post"/>

  <!-- Elements within which such a box stands, so that they cannot be spans or paragraphs; looked up, because looking down is dear. -->
  <xsl:variable name="v:box-holders" as="map(xs:string, xs:boolean)" select="map:merge(
    key('v:kind', 'box')/ancestor::*[not(self::TEI | self::teiCorpus | self::text | self::body | self::front | self::back | self::group | self::div | self::teiHeader)]
    ! map:entry(generate-id(), true()))"/>

  <xsl:function name="f:holds-box" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="map:contains($v:box-holders, generate-id($element))"/>
  </xsl:function>
</xsl:stylesheet>
