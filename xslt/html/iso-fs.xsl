<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Feature structures: names and values, nested. -->

  <xsl:template match="fs" mode="m:html">
    <div><xsl:call-template name="t:attributes"/>
      <xsl:if test="@type"><xsl:call-template name="t:added"><xsl:with-param name="words" select="concat(@type, ' ')"/><xsl:with-param name="class" select="'part-name'"/></xsl:call-template></xsl:if>
      <xsl:apply-templates select="*" mode="m:html"/>
    </div>
  </xsl:template>

  <xsl:template match="f" mode="m:html">
    <div><xsl:call-template name="t:attributes"/>
      <xsl:call-template name="t:added"><xsl:with-param name="words" select="concat(@name, ': ')"/><xsl:with-param name="class" select="'part-name'"/></xsl:call-template>
      <xsl:apply-templates mode="m:html"/>
      <xsl:if test="@fVal"><xsl:call-template name="t:added"><xsl:with-param name="words" select="string(@fVal)"/></xsl:call-template></xsl:if>
    </div>
  </xsl:template>

  <!-- Values that live in an attribute are written out. -->
  <xsl:template match="symbol | numeric | binary | default" mode="m:html">
    <xsl:call-template name="t:value"/>
  </xsl:template>

  <xsl:template name="t:value">
    <span><xsl:call-template name="t:attributes"/>
      <xsl:call-template name="t:added"><xsl:with-param name="words" select="string-join((@value, @max ! concat('–', .), local-name()[not(current()/@value)]))"/></xsl:call-template>
    </span>
  </xsl:template>

  <xsl:template match="string" mode="m:html"><xsl:call-template name="t:phrase"/></xsl:template>

  <xsl:template match="vAlt | vColl | vLabel | vMerge | vNot | fLib | fvLib | vDefault | vRange | if | cond | bicond | then | iff" mode="m:html">
    <xsl:call-template name="t:values"/>
  </xsl:template>

  <xsl:template name="t:values">
    <div><xsl:call-template name="t:attributes"/>
      <xsl:call-template name="t:listed-children"><xsl:with-param name="separator" select="if (self::vAlt) then ' | ' else ' '"/></xsl:call-template>
    </div>
  </xsl:template>

  <xsl:template match="fsDecl | fsConstraints | fsDescr | fsdDecl | fsdLink | fDecl | fDescr" mode="m:html"><xsl:call-template name="t:labelled"/></xsl:template>
</xsl:stylesheet>
