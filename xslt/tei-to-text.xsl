<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:v="urn:teiwright:variables"
  xmlns:m="urn:teiwright:modes"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- TEI P5 to plain text that can be read aloud: paragraphs, verse, speeches, lists and tables, no registers. -->
  <xsl:include href="common/params.xsl"/>
  <xsl:include href="common/space.xsl"/>
  <xsl:include href="common/functions.xsl"/>
  <xsl:include href="common/counts.xsl"/>
  <xsl:include href="common/order.xsl"/>
  <xsl:include href="common/elements.xsl"/>
  <xsl:include href="common/places.xsl"/>
  <xsl:include href="common/labels.xsl"/>
  <xsl:include href="common/unhandled.xsl"/>
  <xsl:include href="text/blocks.xsl"/>
  <xsl:include href="text/lines.xsl"/>
  <xsl:include href="text/phrases.xsl"/>
  <xsl:include href="text/notes.xsl"/>
  <xsl:include href="text/lists.xsl"/>
  <xsl:include href="text/tables.xsl"/>
  <xsl:include href="text/nets.xsl"/>
  <xsl:include href="text/speech.xsl"/>

  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:mode use-accumulators="v:order v:boxes"/>
  <xsl:mode name="m:document" on-no-match="shallow-skip"/>
  <xsl:mode name="m:text" on-no-match="shallow-skip"/>
  <xsl:mode name="m:inline" on-no-match="shallow-skip"/>
  <xsl:mode name="m:plain" on-no-match="shallow-skip"/>

  <xsl:template match="/">
    <xsl:apply-templates select="." mode="m:document"/>
  </xsl:template>
</xsl:stylesheet>
