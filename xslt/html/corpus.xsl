<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xmlns:xi="http://www.w3.org/2001/XInclude"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Corpora: who took part, in what setting. -->
  <xsl:template match="particDesc | settingDesc | setting | textDesc | channel | constitution | derivation | domain | factuality | interaction | preparedness | purpose" mode="m:html">
    <xsl:call-template name="t:leaf"/>
  </xsl:template>
  <xsl:template match="activity | locale" mode="m:html"><xsl:call-template name="t:phrase"/></xsl:template>

  <!-- A part of the corpus that lies in another file. -->
  <xsl:template match="xi:include" mode="m:html">
    <p class="include" data-added=""><a href="{f:image-url(@href)}"><xsl:value-of select="@href"/></a></p>
  </xsl:template>
  <xsl:template match="xi:fallback" mode="m:html"><xsl:apply-templates mode="m:html"/></xsl:template>
</xsl:stylesheet>
