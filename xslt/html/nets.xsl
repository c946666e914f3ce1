<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Graphs, networks, trees: readable as indented lists of their labels. -->
  <xsl:template match="graph | forest | listForest | tree | eTree | triangle | root | iNode | leaf | eLeaf | node" mode="m:html">
    <xsl:call-template name="t:net"/>
  </xsl:template>

  <xsl:template name="t:net">
    <div><xsl:call-template name="t:attributes"><xsl:with-param name="class" select="'net'"/></xsl:call-template>
      <xsl:if test="not(label) and @value"><xsl:call-template name="t:added"><xsl:with-param name="words" select="string(@value)"/></xsl:call-template></xsl:if>
      <xsl:apply-templates select="*" mode="m:html"/>
    </div>
  </xsl:template>

  <!-- An edge: from, to, its label. -->
  <xsl:template match="arc" mode="m:html">
    <div><xsl:call-template name="t:attributes"><xsl:with-param name="class" select="'net'"/></xsl:call-template>
      <xsl:call-template name="t:added"><xsl:with-param name="words" select="concat(f:node-label(@from), ' → ', f:node-label(@to), ' ')"/></xsl:call-template>
      <xsl:apply-templates select="*" mode="m:html"/>
    </div>
  </xsl:template>

  <xsl:function name="f:node-label" as="xs:string">
    <xsl:param name="pointer" as="attribute()?"/>
    <xsl:variable name="id" as="xs:string?" select="f:local-ids($pointer)[1]"/>
    <xsl:sequence select="string(($id ! key('v:id', ., root($pointer))[1]/label[1] ! f:plain(.), $id)[1])"/>
  </xsl:function>
</xsl:stylesheet>
