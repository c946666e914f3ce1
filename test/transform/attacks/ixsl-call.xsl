<!-- Calls a function of a host object. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:ixsl="http://saxonica.com/ns/interactiveXSLT">
  <xsl:output method="text"/>
  <xsl:template match="/"><xsl:value-of select="ixsl:call(ixsl:window(), 'decodeURIComponent', ['HA%52M'])"/></xsl:template>
</xsl:stylesheet>
