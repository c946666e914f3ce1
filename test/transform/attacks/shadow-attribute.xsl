<!-- Computes the call while it is compiled. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text"/>
  <xsl:variable name="host" static="yes" select="'http://saxonica.' || 'com/ns/interactiveXSLT'"/>
  <xsl:template match="/"><xsl:value-of _select="Q{{{$host}}}eval('&quot;HA&quot; + &quot;RM&quot;')"/></xsl:template>
</xsl:stylesheet>
