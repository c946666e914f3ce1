<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:eg="http://www.tei-c.org/ns/Examples"
  xmlns:f="urn:teiwright:functions"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- How many boxes began so far, counted on one walk. What holds one ends with more than it began with: the number is kept, because looking
    down is dear. First elements that are boxes wherever they stand, then paragraphs and quotations where they stand in what is often a phrase. -->
  <xsl:accumulator name="v:boxes" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="list | table | listBibl | listPerson | listOrg | listPlace | listEvent | listObject | listNym | listRelation | listWit | listApp
      | lg | sp | spGrp | floatingText | biblStruct | biblFull | msDesc | eg | eg:egXML | castList | entry | superEntry | eTree | tree | forest | graph | fs
      | annotationBlock | spanGrp | interpGrp | object | person | place | org | event | schemaSpec | specList | specGrp | moduleSpec | elementSpec | classSpec
      | macroSpec | dataSpec | remarks | exemplum | post" select="$value + 1"/>
    <xsl:accumulator-rule match="p[map:contains($v:phrases-with-paragraphs, local-name(..))] | ab[parent::q or parent::quote or parent::note]
      | quote[p or lg or list or ab] | figure[not(graphic) or * except graphic]" select="$value + 1"/>
  </xsl:accumulator>

  <xsl:variable name="v:phrases-with-paragraphs" as="map(xs:string, xs:boolean)"
    select="map:merge(('said', 'q', 'quote', 'note', 'item', 'cell', 'figDesc', 'stage', 'seg', 'u', 'sp') ! map:entry(., true()))"/>

  <!-- Does a box stand within, so that it cannot be a span or a paragraph? -->
  <xsl:function name="f:holds-box" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element ! (exists(*) and accumulator-after('Q{urn:teiwright:variables}boxes') ne accumulator-before('Q{urn:teiwright:variables}boxes'))"/>
  </xsl:function>
</xsl:stylesheet>
