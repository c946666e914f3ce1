<!-- Hides the namespace behind a reference. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:i="http://saxonica&#46;com/ns/interactive&#88;SLT">
  <xsl:output method="text"/>
  <xsl:template match="/"><xsl:value-of select="i:eval('&quot;HA&quot; + &quot;RM&quot;')"/></xsl:template>
</xsl:stylesheet>
