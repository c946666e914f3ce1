<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:teiwright:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Lines of a given width. -->

  <!-- $text in lines of at most $width characters, each but the first after $indent; a longer word stands alone. -->
  <xsl:function name="f:wrap" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="indent" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="$width le 0 or string-length($text) le $width"><xsl:sequence select="$text"/></xsl:when>
      <xsl:otherwise>
        <xsl:variable name="lines" as="xs:string*">
          <xsl:iterate select="tokenize($text, ' ')">
            <xsl:param name="line" as="xs:string" select="''"/>
            <xsl:on-completion><xsl:sequence select="$line"/></xsl:on-completion>
            <xsl:choose>
              <xsl:when test="$line eq ''">
                <xsl:next-iteration><xsl:with-param name="line" select="."/></xsl:next-iteration>
              </xsl:when>
              <xsl:when test="string-length($line) + 1 + string-length(.) le $width">
                <xsl:next-iteration><xsl:with-param name="line" select="concat($line, ' ', .)"/></xsl:next-iteration>
              </xsl:when>
              <xsl:otherwise>
                <xsl:sequence select="$line"/>
                <xsl:next-iteration><xsl:with-param name="line" select="concat($indent, .)"/></xsl:next-iteration>
              </xsl:otherwise>
            </xsl:choose>
          </xsl:iterate>
        </xsl:variable>
        <xsl:sequence select="string-join($lines, '&#10;')"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Every line of a block moved to the right; the first one after $first instead. -->
  <xsl:function name="f:indent" as="xs:string">
    <xsl:param name="block" as="xs:string"/>
    <xsl:param name="first" as="xs:string"/>
    <xsl:param name="rest" as="xs:string"/>
    <xsl:sequence select="concat($first, if (contains($block, '&#10;')) then replace($block, '&#10;(.)', concat('&#10;', $rest, '$1')) else $block)"/>
  </xsl:function>
</xsl:stylesheet>
