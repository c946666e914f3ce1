<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:m="urn:teiwright:modes"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- TEI P5 to minutes: one page that lists all that is said in a document. The page's modules, with another page around them. -->
  <xsl:import href="tei-to-html.xsl"/>
  <xsl:include href="html/speech-minutes.xsl"/>

  <xsl:output method="html" html-version="5.0" encoding="UTF-8" indent="no" include-content-type="no"/>

  <xsl:mode name="m:minutes" on-no-match="deep-skip"/>
</xsl:stylesheet>
