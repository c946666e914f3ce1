<!-- Has the parser read a file. -->
<!DOCTYPE xsl:stylesheet [<!ENTITY secret SYSTEM "../secret.txt">]>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text"/>
  <xsl:template match="/">&secret;</xsl:template>
</xsl:stylesheet>
