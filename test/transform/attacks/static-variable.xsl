<!-- Reads a file while it is compiled, and keeps it. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text"/>
  <xsl:variable name="secret" static="yes" select="unparsed-text('../secret.txt')"/>
  <xsl:template match="/"><xsl:value-of select="$secret"/></xsl:template>
</xsl:stylesheet>
