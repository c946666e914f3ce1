<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xmlns:eg="http://www.tei-c.org/ns/Examples"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Documentation of encodings: examples with highlighting, and specifications at least readable. -->

  <xsl:template match="gi | att | val | tag | ident | code" mode="m:html">
    <code><xsl:call-template name="t:attributes"/><xsl:apply-templates mode="m:html"/></code>
  </xsl:template>

  <xsl:template match="eg" mode="m:html">
    <pre tabindex="0"><xsl:call-template name="t:attributes"/><xsl:apply-templates mode="m:html"/></pre>
  </xsl:template>

  <xsl:template match="egXML | eg:egXML" mode="m:html">
    <pre class="egXML" tabindex="0"><code><xsl:apply-templates select="node()" mode="m:code"/></code></pre>
  </xsl:template>

  <xsl:template match="*" mode="m:code">
    <span class="xml-tag" data-added=""><xsl:text>&lt;</xsl:text><span class="xml-name"><xsl:value-of select="name()"/></span>
      <xsl:for-each select="@*"><xsl:text> </xsl:text><span class="xml-attribute"><xsl:value-of select="name()"/></span>="<span class="xml-value"><xsl:value-of select="."/></span>"</xsl:for-each>
      <xsl:if test="not(node())">/</xsl:if><xsl:text>&gt;</xsl:text></span>
    <xsl:if test="node()">
      <xsl:apply-templates select="node()" mode="m:code"/>
      <span class="xml-tag" data-added="">&lt;/<span class="xml-name"><xsl:value-of select="name()"/></span>&gt;</span>
    </xsl:if>
  </xsl:template>
  <xsl:template match="text()" mode="m:code"><xsl:value-of select="."/></xsl:template>
  <xsl:template match="comment()" mode="m:code"><span class="xml-comment" data-added=""><xsl:value-of select="concat('&lt;!--', ., '-->')"/></span></xsl:template>

  <xsl:template match="specList | specDesc | specGrp | specGrpRef | schemaSpec | moduleSpec | elementSpec | classSpec | macroSpec | dataSpec | constraintSpec | paramSpec | moduleRef | elementRef | classRef
    | macroRef | dataRef | attRef | attList | attDef | valList | valItem | content | datatype | dataFacet | alternate | sequence | anyElement | empty | textNode | constraint | defaultVal | classes | memberOf
    | exemplum | remarks | listRef | equiv | altIdent | valDesc | paramList | param | model | modelGrp | modelSequence | outputRendition | parent | unicodeProp | unihanProp | localProp" mode="m:html">
    <xsl:call-template name="t:specification"/>
  </xsl:template>

  <xsl:template name="t:specification">
    <xsl:choose>
      <xsl:when test="ancestor::p and not(f:holds-box(ancestor::p[1]))"><xsl:call-template name="t:phrase"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="t:labelled"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
