<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:teiwright:functions"
  exclude-result-prefixes="#all">

  <!-- The counts of counts.xsl, looked up here only: SaxonJS reads all namespaces of the module at each look-up, and this one has few. -->

  <!-- The number that stands for the element in maps: generate-id() counts siblings in SaxonJS, and that costs the square of their number. -->
  <xsl:function name="f:order" as="xs:integer">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element ! accumulator-before('Q{urn:teiwright:variables}order')"/>
  </xsl:function>

  <!-- How many boxes begin within. -->
  <xsl:function name="f:boxes-within" as="xs:integer">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element ! (accumulator-after('Q{urn:teiwright:variables}boxes') - accumulator-before('Q{urn:teiwright:variables}boxes'))"/>
  </xsl:function>
</xsl:stylesheet>
