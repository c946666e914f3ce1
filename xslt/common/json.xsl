<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:teiwright:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- JSON with its members in the order they are given; maps would come out in any. -->

  <!-- A string of JSON that can also stand in a script element: no "<" begins a tag there. Nothing from nothing. -->
  <xsl:function name="f:json-string" as="xs:string?">
    <xsl:param name="words" as="xs:string?"/>
    <xsl:sequence select="$words ! concat('&quot;', replace(replace(normalize-space(.), '([\\&quot;])', '\\$1'), '&lt;', '\\u003c'), '&quot;')"/>
  </xsl:function>

  <xsl:function name="f:json-array" as="xs:string?">
    <xsl:param name="values" as="xs:string*"/>
    <xsl:if test="exists($values)"><xsl:sequence select="concat('[', string-join($values, ', '), ']')"/></xsl:if>
  </xsl:function>

  <xsl:function name="f:json-member" as="xs:string?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:sequence select="$value[not(. = ('', '&quot;&quot;'))] ! concat('&quot;', $name, '&quot;: ', .)"/>
  </xsl:function>

  <xsl:function name="f:json-object" as="xs:string">
    <xsl:param name="members" as="xs:string*"/>
    <xsl:sequence select="concat('{&#10;  ', string-join($members, ',&#10;  '), '&#10;}')"/>
  </xsl:function>
</xsl:stylesheet>
