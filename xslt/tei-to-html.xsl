<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:v="urn:teiwright:variables"
  xmlns:m="urn:teiwright:modes"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- TEI P5 to one self-contained HTML page. How to bend it: README.md. A rule for many names is compiled once for each name, and every
    transformation walks through all that was compiled: so what such a rule does stands in a named template when it is long. -->
  <xsl:include href="common/params.xsl"/>
  <xsl:include href="common/space.xsl"/>
  <xsl:include href="common/functions.xsl"/>
  <xsl:include href="common/counts.xsl"/>
  <xsl:include href="common/order.xsl"/>
  <xsl:include href="common/elements.xsl"/>
  <xsl:include href="common/places.xsl"/>
  <xsl:include href="common/labels.xsl"/>
  <xsl:include href="common/unhandled.xsl"/>
  <xsl:include href="common/json.xsl"/>
  <xsl:include href="common/iiif.xsl"/>
  <xsl:include href="common/coordinates.xsl"/>
  <xsl:include href="html/page.xsl"/>
  <xsl:include href="html/attributes.xsl"/>
  <xsl:include href="html/links.xsl"/>
  <xsl:include href="html/toc.xsl"/>
  <xsl:include href="html/notes.xsl"/>
  <xsl:include href="html/registers.xsl"/>
  <xsl:include href="html/legend.xsl"/>
  <xsl:include href="html/header.xsl"/>
  <xsl:include href="html/metadata.xsl"/>
  <xsl:include href="html/citation.xsl"/>
  <xsl:include href="html/core.xsl"/>
  <xsl:include href="html/lists.xsl"/>
  <xsl:include href="html/bibliography.xsl"/>
  <xsl:include href="html/textstructure.xsl"/>
  <xsl:include href="html/speech.xsl"/>
  <xsl:include href="html/speech-utterances.xsl"/>
  <xsl:include href="html/speech-speakers.xsl"/>
  <xsl:include href="html/speech-network.xsl"/>
  <xsl:include href="html/namesdates.xsl"/>
  <xsl:include href="html/drama.xsl"/>
  <xsl:include href="html/verse.xsl"/>
  <xsl:include href="html/spoken.xsl"/>
  <xsl:include href="html/figures.xsl"/>
  <xsl:include href="html/linking.xsl"/>
  <xsl:include href="html/transcr.xsl"/>
  <xsl:include href="html/facsimile.xsl"/>
  <xsl:include href="html/zones.xsl"/>
  <xsl:include href="html/image-marks.xsl"/>
  <xsl:include href="html/analysis.xsl"/>
  <xsl:include href="html/certainty.xsl"/>
  <xsl:include href="html/gaiji.xsl"/>
  <xsl:include href="html/textcrit.xsl"/>
  <xsl:include href="html/labelled.xsl"/>
  <xsl:include href="html/msdescription.xsl"/>
  <xsl:include href="html/dictionaries.xsl"/>
  <xsl:include href="html/iso-fs.xsl"/>
  <xsl:include href="html/nets.xsl"/>
  <xsl:include href="html/tagdocs.xsl"/>
  <xsl:include href="html/corpus.xsl"/>
  <xsl:include href="html/silent.xsl"/>

  <xsl:output method="html" html-version="5.0" encoding="UTF-8" indent="no" include-content-type="no" escape-uri-attributes="no"/>

  <xsl:mode use-accumulators="v:order v:boxes"/>
  <xsl:mode name="m:html" on-no-match="text-only-copy"/>
  <xsl:mode name="m:page" on-no-match="shallow-skip"/>
  <xsl:mode name="m:toc" on-no-match="deep-skip"/>
  <xsl:mode name="m:app" on-no-match="deep-skip"/>
  <xsl:mode name="m:code" on-no-match="shallow-skip"/>
  <xsl:mode name="m:entry" on-no-match="deep-skip"/>
  <xsl:mode name="m:fact" on-no-match="deep-skip"/>
  <xsl:mode name="m:before-list" on-no-match="deep-skip"/>
  <xsl:mode name="m:in-item" on-no-match="deep-skip"/>
  <xsl:mode name="m:note" on-no-match="deep-skip"/>
  <xsl:mode name="m:about" on-no-match="deep-skip"/>
  <xsl:mode name="m:plain" on-no-match="shallow-skip"/>
  <xsl:mode name="m:hook-head" on-no-match="deep-skip"/>
  <xsl:mode name="m:hook-before" on-no-match="deep-skip"/>
  <xsl:mode name="m:hook-after" on-no-match="deep-skip"/>

  <xsl:template match="/">
    <xsl:apply-templates select="*" mode="m:page"/>
  </xsl:template>
</xsl:stylesheet>
