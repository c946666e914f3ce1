<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Phrases: as they are read. -->

  <xsl:template match="text()" mode="m:inline" as="xs:string">
    <xsl:sequence select="string()"/>
  </xsl:template>

  <xsl:template match="*" mode="m:inline" as="xs:string*">
    <xsl:apply-templates mode="m:inline"/>
  </xsl:template>

  <!-- Children that TEI sets side by side without text between them. -->
  <xsl:template match="address | biblStruct | biblFull | analytic | monogr | imprint | respStmt | msIdentifier | person | place | org | cit | relatedItem | listWit | dimensions | gramGrp" mode="m:inline" as="xs:string*">
    <xsl:for-each select="node()">
      <xsl:if test="position() gt 1 and self::* and not(preceding-sibling::node()[1][self::text()])"><xsl:sequence select="if (../(self::cit)) then ' ' else ', '"/></xsl:if>
      <xsl:apply-templates select="." mode="m:inline"/>
    </xsl:for-each>
  </xsl:template>

  <!-- One of two readings. -->
  <xsl:template match="choice" mode="m:inline" as="xs:string*">
    <xsl:apply-templates mode="m:inline" select="f:reading(.)"/>
  </xsl:template>

  <!-- A line end in the source is a space in prose, and a line end where lines are meant. -->
  <xsl:template match="lb" mode="m:inline" as="xs:string">
    <xsl:sequence select="if (@break = 'no') then '&#x2060;'
      else if (ancestor::*[self::p or self::head or self::opener or self::closer or self::address or self::titlePage or self::signed or self::dateline or self::cell or self::lg][1]
        [self::opener or self::closer or self::address or self::titlePage or self::signed or self::dateline]) then '&#x2028;' else ' '"/>
  </xsl:template>
  <xsl:template match="addrLine" mode="m:inline" as="xs:string*">
    <xsl:sequence select="'&#x2028;'"/>
    <xsl:apply-templates mode="m:inline"/>
  </xsl:template>

  <!-- A hyphen that only ends a line is not read. -->
  <xsl:template match="pc[@force = 'weak']" mode="m:inline" as="xs:string*">
    <xsl:sequence select="if ($view = 'diplomatic') then string() else ()"/>
  </xsl:template>

  <!-- Running heads, page breaks and what marks a place are not read. -->
  <xsl:template match="fw | pb | cb | gb | milestone | anchor | index | handShift | shift | certainty | precision | respons | figDesc[../graphic[2]] | teiHeader | standOff | interp | interpGrp | span | spanGrp
    | link | linkGrp | join | joinGrp | alt | altGrp | timeline | when | addSpan | delSpan | damageSpan | lacunaStart | lacunaEnd | witStart | witEnd | wit | divGen | substJoin | listTranspose | path | binaryObject" mode="m:inline" as="xs:string*"/>

  <!-- A line of stars between paragraphs says that something ends there. -->
  <xsl:template match="fw[@type = 'ornament'][not(ancestor::p or ancestor::ab)]" mode="m:inline" as="xs:string*"><xsl:sequence select="string()"/></xsl:template>

  <xsl:template match="gap" mode="m:inline" as="xs:string*">
    <xsl:choose>
      <xsl:when test="desc"><xsl:apply-templates select="desc" mode="m:inline"/></xsl:when>
      <xsl:otherwise><xsl:sequence select="'[…]'"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="space | caesura" mode="m:inline" as="xs:string*">
    <xsl:apply-templates select="desc" mode="m:inline"/>
    <xsl:sequence select="' '"/>
  </xsl:template>

  <!-- Deleted words are read in the diplomatic view only. -->
  <xsl:template match="del | surplus | secl" mode="m:inline" as="xs:string*">
    <xsl:if test="$view = 'diplomatic' or not(self::del)"><xsl:apply-templates mode="m:inline"/></xsl:if>
  </xsl:template>

  <!-- Parts of a dictionary's entry that stand side by side without text between them. -->
  <xsl:template match="form | sense | def | usg | etym | xr | hom | re | orth | pron" mode="m:inline" as="xs:string*">
    <xsl:if test="preceding-sibling::node()[1][self::*]"><xsl:sequence select="' '"/></xsl:if>
    <xsl:apply-templates mode="m:inline"/>
  </xsl:template>
  <xsl:template match="sense/cit | sense/gramGrp | entry/gramGrp" mode="m:inline" as="xs:string*">
    <xsl:if test="preceding-sibling::node()[1][self::*]"><xsl:sequence select="' '"/></xsl:if>
    <xsl:next-match/>
  </xsl:template>

  <!-- An entry that is tied to its place by pointers or numbers has its words in the text already. -->
  <xsl:template match="app[@from or @loc]" mode="m:inline" as="xs:string*" priority="1"/>

  <!-- The lemma is read; without one the first reading. -->
  <xsl:template match="app" mode="m:inline" as="xs:string*">
    <xsl:apply-templates select="(lem, rdg, rdgGrp)[1]" mode="m:inline"/>
  </xsl:template>
  <xsl:template match="rdgGrp" mode="m:inline" as="xs:string*">
    <xsl:apply-templates select="(lem, rdg, rdgGrp)[1]" mode="m:inline"/>
  </xsl:template>

  <xsl:template match="graphic | media" mode="m:inline" as="xs:string*">
    <xsl:sequence select="desc ! f:plain(.)"/>
  </xsl:template>

  <xsl:template match="pause" mode="m:inline" as="xs:string"><xsl:sequence select="' (…) '"/></xsl:template>

  <xsl:template match="w" mode="m:inline" as="xs:string*">
    <xsl:apply-templates mode="m:inline"/>
    <xsl:if test="not(@join = ('right', 'both')) and following-sibling::node()[1][self::w][not(@join = ('left', 'both'))]"><xsl:sequence select="' '"/></xsl:if>
  </xsl:template>

  <xsl:template match="q | soCalled" mode="m:inline" as="xs:string*">
    <xsl:variable name="is-bare" as="xs:boolean" select="not(matches(normalize-space(), '^[&quot;''“”„‚‘«»‹›]'))"/>
    <xsl:if test="$is-bare"><xsl:sequence select="'‘'"/></xsl:if>
    <xsl:apply-templates mode="m:inline"/>
    <xsl:if test="$is-bare"><xsl:sequence select="'’'"/></xsl:if>
  </xsl:template>
</xsl:stylesheet>
