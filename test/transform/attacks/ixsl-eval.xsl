<!-- Runs JavaScript. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:ixsl="http://saxonica.com/ns/interactiveXSLT">
  <xsl:output method="text"/>
  <xsl:template match="/"><xsl:value-of select="ixsl:eval('&quot;HA&quot; + &quot;RM&quot;')"/></xsl:template>
</xsl:stylesheet>
