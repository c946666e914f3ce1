<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- TEI P5 to CommonMark with footnotes: the plain text's modes, with marks where Markdown has them. -->
  <xsl:import href="tei-to-text.xsl"/>
  <xsl:include href="markdown/marks.xsl"/>

  <xsl:output method="text" encoding="UTF-8"/>
</xsl:stylesheet>
