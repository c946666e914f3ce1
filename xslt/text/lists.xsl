<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Lists, drawn. -->

  <xsl:template match="list" mode="m:text" as="xs:string*">
    <xsl:variable name="is-ordered" as="xs:boolean" select="@type = ('ordered', 'numbered')"/>
    <xsl:variable name="lines" as="xs:string*">
      <xsl:for-each select="item | label[not(following-sibling::*[1][self::item])]">
        <xsl:variable name="label" as="element()?" select="self::item/preceding-sibling::*[1][self::label]"/>
        <xsl:variable name="label-pieces" as="xs:string*"><xsl:apply-templates select="$label" mode="m:inline"/></xsl:variable>
        <xsl:variable name="mark" as="xs:string" select="if ($label) then concat(normalize-space(string-join($label-pieces)), ' ')
          else if ($is-ordered) then concat((@n, count(preceding-sibling::item) + 1)[1], '. ') else if (../@type = 'bulleted') then '- ' else ''"/>
        <xsl:variable name="blocks" as="xs:string*"><xsl:call-template name="t:mixed"/></xsl:variable>
        <xsl:sequence select="f:indent(string-join($blocks, '&#10;'), $mark, '  ')"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:apply-templates select="head" mode="m:text"/>
    <xsl:apply-templates select="* except (head, item, label, trailer)" mode="m:text"/>
    <xsl:sequence select="string-join($lines[normalize-space()], '&#10;')"/>
    <xsl:apply-templates select="trailer" mode="m:text"/>
  </xsl:template>
</xsl:stylesheet>
