<!-- Asks whether a file is there. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text"/>
  <xsl:template match="/"><xsl:if test="unparsed-text-available('../secret.txt')">HARM</xsl:if></xsl:template>
</xsl:stylesheet>
