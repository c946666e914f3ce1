<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- The counts of counts.xsl, looked up here only: SaxonJS reads all namespaces of the module at each look-up, and this one declares only XSLT's. -->

  <!-- The number that stands for the element in maps: generate-id() counts siblings in SaxonJS, and that costs the square of their number. -->
  <xsl:function name="Q{urn:teiwright:functions}order" as="Q{http://www.w3.org/2001/XMLSchema}integer">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element ! accumulator-before('Q{urn:teiwright:variables}order')"/>
  </xsl:function>

  <!-- How many boxes begin within. -->
  <xsl:function name="Q{urn:teiwright:functions}boxes-within" as="Q{http://www.w3.org/2001/XMLSchema}integer">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element ! (accumulator-after('Q{urn:teiwright:variables}boxes') - accumulator-before('Q{urn:teiwright:variables}boxes'))"/>
  </xsl:function>
</xsl:stylesheet>
