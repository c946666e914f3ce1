<!-- Finds the function by a computed name. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text"/>
  <xsl:template match="/"><xsl:value-of select="function-lookup(QName(concat('http://saxonica.', 'com/ns/interactiveXSLT'), 'eval'), 1)('&quot;HA&quot; + &quot;RM&quot;')"/></xsl:template>
</xsl:stylesheet>
