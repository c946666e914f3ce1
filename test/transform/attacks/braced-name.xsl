<!-- Names the namespace in braces, without declaring it. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text"/>
  <xsl:template match="/"><xsl:value-of select="Q{http://saxonica.com/ns/interactiveXSLT}eval('&quot;HA&quot; + &quot;RM&quot;')"/></xsl:template>
</xsl:stylesheet>
