<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:teiwright:functions"
  xmlns:v="urn:teiwright:variables"
  exclude-result-prefixes="#all">

  <!-- Which element of the document this is, counted on one walk. The number stands for the element in maps: generate-id() counts siblings
    in SaxonJS, and that costs the square of their number. Looked up by its
    full name: for a prefix SaxonJS reads the namespaces of the module each time. -->
  <xsl:accumulator name="v:order" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="*" select="$value + 1"/>
  </xsl:accumulator>

  <xsl:function name="f:order" as="xs:integer">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element ! accumulator-before('Q{urn:teiwright:variables}order')"/>
  </xsl:function>
</xsl:stylesheet>
