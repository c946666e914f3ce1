<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:teiwright:functions"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Two readings of one place: which is as written, which is edited, and which of the two is to be read. -->

  <xsl:function name="f:as-written" as="element()*">
    <xsl:param name="choice" as="element(choice)"/>
    <xsl:sequence select="$choice/(sic | orig | abbr | am | unclear | seg[1][not(../(sic | orig | abbr))] | choice[1] | supplied[not(../(sic | orig))])"/>
  </xsl:function>

  <!-- Is a reading only a program's suggestion? Then the text stays as written. -->
  <xsl:function name="f:is-suggestion" as="xs:boolean">
    <xsl:param name="reading" as="element()?"/>
    <xsl:sequence select="exists($reading/@resp) and (every $id in f:local-ids($reading/@resp) satisfies exists(key('v:id', $id, root($reading))/(self::application | name[@type = 'software'])))"/>
  </xsl:function>

  <!-- What is read: the edited words, unless a program made them or the text is wanted as written. -->
  <xsl:function name="f:reading" as="element()?">
    <xsl:param name="choice" as="element(choice)"/>
    <xsl:variable name="as-written" as="element()*" select="f:as-written($choice)"/>
    <xsl:variable name="edited" as="element()*" select="$choice/* except $as-written"/>
    <xsl:sequence select="if ($as-written and ($view = 'diplomatic' or f:is-suggestion($edited[1]))) then $as-written[1] else ($edited, $as-written)[1]"/>
  </xsl:function>
</xsl:stylesheet>
