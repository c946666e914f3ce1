<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- What of an element becomes class, id, lang, dir and style. -->

  <!-- Words of @rend in use among projects, and the class each becomes. -->
  <xsl:variable name="v:rend-classes" as="map(xs:string, xs:string)" select="map {
    'italic': 'italic', 'italics': 'italic', 'i': 'italic', 'it': 'italic', 'ital': 'italic', 'kursiv': 'italic', 'oblique': 'italic',
    'bold': 'bold', 'b': 'bold', 'bo': 'bold', 'strong': 'bold', 'fett': 'bold',
    'smallcaps': 'small-caps', 'smcap': 'small-caps', 'sc': 'small-caps', 'small-caps': 'small-caps', 'smallcap': 'small-caps',
    'allcaps': 'all-caps', 'caps': 'all-caps', 'uppercase': 'all-caps', 'capitals': 'all-caps',
    'sup': 'superscript', 'super': 'superscript', 'superscript': 'superscript', 'sub': 'subscript', 'subscript': 'subscript',
    'underline': 'underline', 'underlined': 'underline', 'u': 'underline', 'ul': 'underline',
    'strikethrough': 'strikethrough', 'strike': 'strikethrough', 'line-through': 'strikethrough', 'crossed-out': 'strikethrough',
    'overstrike': 'strikethrough', 'center': 'centre', 'centre': 'centre', 'centered': 'centre', 'centred': 'centre', 'right': 'right',
    'flushright': 'right', 'left': 'left', 'justify': 'justify', 'indent': 'indent', 'small': 'small', 'smaller': 'small',
    'large': 'large', 'larger': 'large', 'spaced': 'spaced', 'letterspace': 'spaced', 'gesperrt': 'spaced', 'spaced_out': 'spaced',
    'roman': 'upright', 'normal': 'upright', 'block': 'block', 'blockquote': 'block', 'typewriter': 'mono', 'tt': 'mono',
    'latintype': 'antiqua', 'antiqua': 'antiqua', 'overline': 'overline', 'inline': 'inline' }"/>

  <xsl:function name="f:rend-class" as="xs:string*">
    <xsl:param name="rend" as="attribute()?"/>
    <xsl:for-each select="tokenize(lower-case(replace($rend, '[#;:,()]', ' ')))">
      <xsl:variable name="class" as="xs:string?" select="map:get($v:rend-classes, .)"/>
      <xsl:if test="$class"><xsl:sequence select="concat('rend-', $class)"/></xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- The class of an element is its TEI name; then what it looks like in the source, and whether it is in doubt. -->
  <xsl:template name="t:attributes">
    <xsl:param name="class" as="xs:string*"/>
    <xsl:param name="id" as="xs:string?" select="if (exists(@xml:id)) then string(@xml:id) else ()"/>
    <xsl:choose>
      <!-- Most elements have no attribute at all. -->
      <xsl:when test="not(@*)">
        <xsl:attribute name="class" select="if (exists($class)) then string-join((local-name(), $class), ' ') else local-name()"/>
        <xsl:if test="exists($id)"><xsl:attribute name="id" select="string($id)"/></xsl:if>
      </xsl:when>
      <xsl:otherwise>
        <xsl:attribute name="class" select="if (exists($class) or @rend or @rendition or @cert) then string-join((local-name(), $class, f:look(.)), ' ') else local-name()"/>
        <xsl:if test="exists($id)"><xsl:attribute name="id" select="string($id)"/></xsl:if>
        <xsl:if test="@xml:lang or @style"><xsl:call-template name="t:language-and-style"/></xsl:if>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What an element looks like in the source, and whether it is in doubt, as classes. -->
  <xsl:function name="f:look" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element ! (
      if (@rend) then f:rend-class(@rend) else (),
      if (@rendition) then f:local-ids(@rendition) ! concat('rendition-', .) else (),
      if (@cert = 'low') then 'cert-low' else ())"/>
  </xsl:function>

  <xsl:template name="t:language-and-style">
    <xsl:if test="@xml:lang">
      <xsl:attribute name="lang" select="@xml:lang"/>
      <xsl:if test="f:is-right-to-left(@xml:lang) ne f:is-right-to-left($v:text-language)">
        <xsl:attribute name="dir" select="if (f:is-right-to-left(@xml:lang)) then 'rtl' else 'ltr'"/>
      </xsl:if>
    </xsl:if>
    <xsl:if test="@style and f:is-harmless-css(@style)">
      <xsl:attribute name="style" select="@style"/>
    </xsl:if>
  </xsl:template>

  <!-- CSS of the document that can neither leave its place nor fetch anything. -->
  <xsl:function name="f:is-harmless-css" as="xs:boolean">
    <xsl:param name="css" as="xs:string"/>
    <xsl:sequence select="contains($css, ':') and not(matches($css, 'url\s*\(|@import|expression|[&lt;{}\\]', 'i'))"/>
  </xsl:function>

  <!-- The renditions that the header declares, as classes. -->
  <xsl:template name="t:renditions">
    <xsl:for-each select="f:elements('rendition')[parent::tagsDecl][@xml:id][not(@scheme) or @scheme = 'css'][f:is-harmless-css(.)]">
      <xsl:value-of select="concat('&#10;.rendition-', @xml:id, if (@scope) then concat('::', @scope) else '', ' { ', normalize-space(), ' }')"/>
    </xsl:for-each>
  </xsl:template>

  <!-- The HTML element of a phrase: span, unless a box stands in it. -->
  <xsl:function name="f:phrase" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if ($element ! exists(*) and f:holds-box($element)) then 'div' else 'span'"/>
  </xsl:function>

  <!-- A phrase of the text as a span with its class. (". ! node()" is "node()" without a sort: in a named template SaxonJS knows nothing of the
    context, and would put the children into the order of the document.) -->
  <xsl:template name="t:phrase">
    <xsl:param name="class" as="xs:string*"/>
    <xsl:param name="element" as="xs:string" select="'span'"/>
    <xsl:choose>
      <xsl:when test="not(@* or *) and empty($class) and $element eq 'span'">
        <span>
          <xsl:attribute name="class" select="local-name()"/>
          <xsl:apply-templates select=". ! node()" mode="m:html"/>
        </span>
      </xsl:when>
      <xsl:when test="exists(*) and f:holds-box(.)">
        <div>
          <xsl:call-template name="t:attributes"><xsl:with-param name="class" select="$class"/></xsl:call-template>
          <xsl:apply-templates select=". ! node()" mode="m:html"/>
        </div>
      </xsl:when>
      <xsl:when test="$element eq 'span'">
        <span>
          <xsl:call-template name="t:attributes"><xsl:with-param name="class" select="$class"/></xsl:call-template>
          <xsl:apply-templates select=". ! node()" mode="m:html"/>
        </span>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="{$element}">
          <xsl:call-template name="t:attributes"><xsl:with-param name="class" select="$class"/></xsl:call-template>
          <xsl:apply-templates select=". ! node()" mode="m:html"/>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A block of the text as a div with its class. -->
  <xsl:template name="t:block">
    <xsl:param name="class" as="xs:string*"/>
    <xsl:param name="element" as="xs:string" select="'div'"/>
    <xsl:element name="{$element}">
      <xsl:call-template name="t:attributes">
        <xsl:with-param name="class" select="$class"/>
      </xsl:call-template>
      <xsl:apply-templates select=". ! node()" mode="m:html"/>
    </xsl:element>
  </xsl:template>

  <!-- Words that the page adds itself: left out when the words of the text are asked for. -->
  <xsl:template name="t:added">
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="class" as="xs:string" select="'added'"/>
    <span class="{$class}" data-added=""><xsl:value-of select="$words"/></span>
  </xsl:template>

  <xsl:template match="*" mode="m:html">
    <xsl:call-template name="t:unhandled"/>
    <xsl:call-template name="t:phrase">
      <xsl:with-param name="class" select="'unhandled'"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
