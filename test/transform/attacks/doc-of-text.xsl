<!-- Reads a document whose name the text gives. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text"/>
  <xsl:template match="/"><xsl:value-of select="doc(resolve-uri(string-join(('..', 'secret.xml'), '/'), static-base-uri()))"/></xsl:template>
</xsl:stylesheet>
