<!-- Imports a module from elsewhere. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:import href="../secret.xsl"/>
</xsl:stylesheet>
