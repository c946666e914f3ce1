<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:teiwright:functions"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- What is counted once, on one walk through the document. Accumulators are looked up here only: SaxonJS reads the namespaces
    of the module at each look-up, and this one has few. -->

  <!-- Which element of the document this is. The number stands for the element in maps: generate-id() counts siblings in SaxonJS,
    and that costs the square of their number. -->
  <xsl:accumulator name="v:order" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="*" select="$value + 1"/>
  </xsl:accumulator>

  <xsl:function name="f:order" as="xs:integer">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element/accumulator-before('v:order')"/>
  </xsl:function>

  <!-- How many boxes began so far. What holds one ends with more than it began with: the number is kept, because looking down is dear. -->
  <xsl:accumulator name="v:boxes" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="*[map:contains($v:box-names, local-name())][f:is-box(.)]" select="$value + 1"/>
  </xsl:accumulator>

  <!-- Does a box stand within, so that it cannot be a span or a paragraph? -->
  <xsl:function name="f:holds-box" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/*) and $element/accumulator-after('v:boxes') ne $element/accumulator-before('v:boxes')"/>
  </xsl:function>
</xsl:stylesheet>
