<!-- Reads a document elsewhere. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text"/>
  <xsl:template match="/"><xsl:value-of select="document('../secret.xml')"/></xsl:template>
</xsl:stylesheet>
