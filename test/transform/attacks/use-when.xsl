<!-- Reads a file while it is compiled, to decide. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text"/>
  <xsl:template match="/"><xsl:text use-when="starts-with(unparsed-text('../secret.txt'), 'HARM')">HARM</xsl:text></xsl:template>
</xsl:stylesheet>
