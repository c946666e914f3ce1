<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Trees as outlines, graphs arc by arc, feature structures as lists of features and values. -->

  <xsl:template match="eTree | triangle | eLeaf" mode="m:text" as="xs:string*">
    <xsl:sequence select="string-join(f:outline(.), '&#10;')"/>
  </xsl:template>

  <xsl:template match="tree" mode="m:text" as="xs:string*">
    <xsl:apply-templates select="label" mode="m:text"/>
    <xsl:sequence select="string-join(root ! f:outline(.), '&#10;')"/>
  </xsl:template>

  <!-- A node and, two characters further in, those below it: within it, or named by @children. -->
  <xsl:function name="f:outline" as="xs:string*">
    <xsl:param name="node" as="element()"/>
    <xsl:sequence select="f:outline($node, '', ())"/>
  </xsl:function>

  <xsl:function name="f:outline" as="xs:string*">
    <xsl:param name="node" as="element()"/>
    <xsl:param name="indent" as="xs:string"/>
    <xsl:param name="above" as="element()*"/>
    <xsl:variable name="name" as="xs:string" select="f:name-of-node($node)"/>
    <xsl:sequence select="concat($indent, f:net-mark(), $name)[$name ne '']"/>
    <xsl:variable name="deeper" as="xs:string" select="if ($name eq '') then $indent else concat($indent, '  ')"/>
    <xsl:variable name="below" as="element()*" select="$node/(eTree | triangle | eLeaf), f:local-ids($node/@children) ! key('v:id', ., $v:document)"/>
    <xsl:sequence select="($below except ($above, $node)) ! f:outline(., $deeper, ($above, $node))"/>
  </xsl:function>

  <!-- What stands before each line of a tree or a graph. Overridden where lines run together without one. -->
  <xsl:function name="f:net-mark" as="xs:string"><xsl:sequence select="''"/></xsl:function>

  <!-- What a node is called: its labels, its value, else its id. -->
  <xsl:function name="f:name-of-node" as="xs:string">
    <xsl:param name="node" as="element()"/>
    <xsl:variable name="labels" as="xs:string*" select="$node/label ! f:plain(.)[. ne '']"/>
    <xsl:sequence select="if (exists($labels)) then string-join($labels, ', ')
      else string(($node/@value/replace(., '^#', ''), $node/@n, $node/@xml:id)[1])"/>
  </xsl:function>

  <!-- An arc for each line; what no arc touches stands alone. -->
  <xsl:template match="graph" mode="m:text" as="xs:string*">
    <xsl:apply-templates select="label" mode="m:text"/>
    <xsl:variable name="sign" as="xs:string" select="if (@type = 'undirected') then ' — ' else ' → '"/>
    <xsl:variable name="touched" as="xs:string*" select="arc ! f:local-ids(string-join((@from, @to), ' '))"/>
    <xsl:variable name="lines" as="xs:string*">
      <xsl:for-each select="arc">
        <xsl:variable name="ends" as="xs:string*" select="(@from, @to) ! string-join(f:local-ids(.) ! key('v:id', ., $v:document) ! f:name-of-node(.), ', ')"/>
        <xsl:variable name="name" as="xs:string" select="string-join(label ! f:plain(.), ', ')"/>
        <xsl:sequence select="concat(string-join($ends, $sign), concat(' (', $name, ')')[$name ne ''])"/>
      </xsl:for-each>
      <xsl:sequence select="node[not(@xml:id = $touched)] ! f:name-of-node(.)"/>
    </xsl:variable>
    <xsl:sequence select="string-join($lines[. ne ''] ! concat(f:net-mark(), .), '&#10;')"/>
  </xsl:template>

  <xsl:template match="fs" mode="m:text" as="xs:string*"><xsl:sequence select="f:features(.)"/></xsl:template>
  <xsl:template match="fs" mode="m:inline" as="xs:string*"><xsl:sequence select="f:features(.)"/></xsl:template>

  <xsl:function name="f:features" as="xs:string">
    <xsl:param name="structure" as="element()"/>
    <xsl:variable name="features" as="xs:string*" select="$structure/f ! concat(@name, ': ', f:feature-value(.)), f:local-ids($structure/@feats)"/>
    <xsl:sequence select="concat('[', string-join($features, ', '), ']')"/>
  </xsl:function>

  <!-- What a feature or a collection of values holds. -->
  <xsl:function name="f:feature-value" as="xs:string">
    <xsl:param name="holder" as="element()"/>
    <xsl:variable name="values" as="xs:string*" select="$holder/* ! (
      if (self::fs) then f:features(.)
      else if (self::symbol or self::numeric or self::binary) then string-join((@value, @max), '–')
      else if (self::default) then '*'
      else if (self::vNot) then concat('not ', f:feature-value(.))
      else if (self::vColl or self::vAlt or self::vMerge or self::vLabel) then concat(@name[../self::vLabel], f:feature-value(.))
      else f:plain(.))"/>
    <xsl:sequence select="if ($holder/*) then string-join($values, if ($holder/self::vAlt) then ' or ' else ', ')
      else string-join((normalize-space($holder)[. ne ''], f:local-ids($holder/@fVal)), ', ')"/>
  </xsl:function>
</xsl:stylesheet>
