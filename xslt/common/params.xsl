<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- All that can be set from outside. Words for alternatives; xslt/README.md lists them, and a test compares the two. -->

  <!-- What to do with an element that no template is made for: report it and go on | fail | pass in silence. -->
  <xsl:param name="on-unhandled" as="xs:string" select="'report'"/>

  <!-- Language of headings and labels that the text does not bring itself: auto (as the text) | en | de | fr. -->
  <xsl:param name="label-language" as="xs:string" select="'auto'"/>

  <!-- Where notes stand. HTML: foot | margin | inline. Text and Markdown: foot (at the end) | inline. -->
  <xsl:param name="notes" as="xs:string" select="'foot'"/>

  <!-- Which of two readings is shown first (HTML) or only (text): reading (corrected, expanded) | diplomatic (as written). -->
  <xsl:param name="view" as="xs:string" select="'reading'"/>

  <!-- Table of contents: auto (with two headed divisions or more) | always | never. -->
  <xsl:param name="toc" as="xs:string" select="'auto'"/>

  <!-- Registers of persons, organizations, places, events after the text: yes | no. -->
  <xsl:param name="registers" as="xs:string" select="'yes'"/>

  <!-- Who speaks, beside the speech: yes | no. -->
  <xsl:param name="speech-labels" as="xs:string" select="'yes'"/>

  <!-- Who addresses whom, as a picture, and all speech by speaker, after the text: yes | no. -->
  <xsl:param name="speakers" as="xs:string" select="'yes'"/>

  <!-- The URL of a CSS file of the project's own, copied into the page behind ours. -->
  <xsl:param name="project-css" as="xs:string" select="''"/>

  <!-- What the URLs of images are relative to. -->
  <xsl:param name="image-base" as="xs:string" select="''"/>

  <!-- Characters a line of the plain text; 0 for no wrapping. -->
  <xsl:param name="width" as="xs:integer" select="0"/>
</xsl:stylesheet>
