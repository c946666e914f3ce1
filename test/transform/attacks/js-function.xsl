<!-- Calls a function of the host. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:js="http://saxonica.com/ns/globalJS">
  <xsl:output method="text"/>
  <xsl:template match="/"><xsl:value-of select="js:decodeURIComponent('HA%52M')"/></xsl:template>
</xsl:stylesheet>
