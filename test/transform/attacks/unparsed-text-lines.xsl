<!-- Reads a text elsewhere, line by line. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text"/>
  <xsl:template match="/"><xsl:value-of select="unparsed-text-lines('../secret.txt')"/></xsl:template>
</xsl:stylesheet>
