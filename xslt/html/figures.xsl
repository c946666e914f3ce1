<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xmlns:v="urn:teiwright:variables"
  xmlns:mml="http://www.w3.org/1998/Math/MathML"
  xmlns:svg="http://www.w3.org/2000/svg"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Tables, figures, formulas, notated music. -->

  <xsl:template match="table" mode="m:html">
    <xsl:variable name="columns" as="xs:integer" select="max((1, row ! sum(cell ! (if (@cols castable as xs:integer) then xs:integer(@cols) else 1))))"/>
    <div class="table-holder" role="region" tabindex="0" aria-label="{(head[1] ! f:plain(.)[. ne ''], local-name())[1]}">
      <table>
        <xsl:call-template name="t:attributes"/>
        <xsl:if test="head">
          <caption><xsl:for-each select="head"><span class="head"><xsl:apply-templates mode="m:html"/></span></xsl:for-each></caption>
        </xsl:if>
        <tbody>
          <xsl:for-each select="* except head">
            <xsl:choose>
              <xsl:when test="self::row"><xsl:apply-templates select="." mode="m:html"/></xsl:when>
              <xsl:otherwise>
                <tr class="between"><td colspan="{$columns}"><xsl:apply-templates select="." mode="m:html"/></td></tr>
              </xsl:otherwise>
            </xsl:choose>
          </xsl:for-each>
        </tbody>
      </table>
    </div>
  </xsl:template>

  <xsl:template match="row" mode="m:html">
    <tr>
      <xsl:call-template name="t:attributes"/>
      <xsl:apply-templates select="cell | table" mode="m:html"/>
      <xsl:if test="* except (cell | table)">
        <td class="between"><xsl:apply-templates select="* except (cell | table)" mode="m:html"/></td>
      </xsl:if>
    </tr>
  </xsl:template>

  <!-- A nested table in a row stands in a cell of its own. -->
  <xsl:template match="row/table" mode="m:html" priority="2">
    <td><xsl:next-match/></td>
  </xsl:template>

  <xsl:template match="cell" mode="m:html">
    <xsl:variable name="is-header" as="xs:boolean" select="(@role, ../@role)[1] = 'label'"/>
    <xsl:element name="{if ($is-header and normalize-space()) then 'th' else 'td'}">
      <xsl:call-template name="t:attributes"/>
      <xsl:if test="$is-header and normalize-space()"><xsl:attribute name="scope" select="if (../@role = 'label') then 'col' else 'row'"/></xsl:if>
      <xsl:if test="@cols castable as xs:positiveInteger and number(@cols) gt 1"><xsl:attribute name="colspan" select="@cols"/></xsl:if>
      <xsl:if test="@rows castable as xs:positiveInteger and number(@rows) gt 1"><xsl:attribute name="rowspan" select="@rows"/></xsl:if>
      <xsl:apply-templates mode="m:html"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="figure" mode="m:html">
    <xsl:choose>
      <xsl:when test="f:is-inline-figure(.)">
        <span>
          <xsl:call-template name="t:attributes"/>
          <xsl:apply-templates mode="m:html"/>
        </span>
      </xsl:when>
      <xsl:otherwise>
        <figure>
          <xsl:call-template name="t:attributes"/>
          <xsl:apply-templates select="* except (head | figDesc | p | ab | trailer | note)" mode="m:html"/>
          <xsl:if test="head or p or ab or trailer or note or figDesc">
            <figcaption><xsl:apply-templates select="head | p | ab | trailer | note | figDesc" mode="m:html"/></figcaption>
          </xsl:if>
        </figure>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:function name="f:is-inline-figure" as="xs:boolean">
    <xsl:param name="figure" as="element(figure)"/>
    <xsl:sequence select="exists($figure/graphic) and not($figure/(* except graphic))"/>
  </xsl:function>

  <!-- What a picture shows is its text alternative; written out, it is a caption too. -->
  <xsl:template match="figDesc" mode="m:html">
    <xsl:call-template name="t:phrase"/>
  </xsl:template>

  <xsl:template match="graphic | media[starts-with(@mimeType, 'image')]" mode="m:html">
    <xsl:call-template name="t:image"/>
  </xsl:template>

  <xsl:template name="t:image">
    <xsl:variable name="url" as="xs:string" select="f:image-url(@url)"/>
    <xsl:variable name="alternative" as="xs:string" select="string((desc[1] ! f:plain(.), ../figDesc[1] ! f:plain(.), ../head[1] ! f:plain(.), f:image-words(.))[. ne ''][1])"/>
    <xsl:choose>
      <xsl:when test="$url = ('', '#')"/>
      <xsl:when test="f:is-shown($url)">
        <img class="graphic" src="{$url}" alt="{$alternative}" loading="lazy">
          <xsl:if test="@xml:id"><xsl:attribute name="id" select="@xml:id"/></xsl:if>
        </img>
      </xsl:when>
      <xsl:otherwise>
        <a class="image" href="{f:image-link($url)}" data-added="">
          <xsl:if test="@xml:id"><xsl:attribute name="id" select="@xml:id"/></xsl:if>
          <xsl:value-of select="concat('▢ ', $alternative)"/>
        </a>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="media" mode="m:html">
    <a class="media" href="{f:image-url(@url)}">
      <xsl:if test="@xml:id"><xsl:attribute name="id" select="@xml:id"/></xsl:if>
      <xsl:value-of select="concat('♪ ', (desc[1] ! f:plain(.), @url)[1])"/>
    </a>
  </xsl:template>

  <!-- Pictures in the file itself can be shown without a network. -->
  <xsl:template match="binaryObject" mode="m:html">
    <xsl:choose>
      <xsl:when test="starts-with(@mimeType, 'image/')">
        <img class="binaryObject" src="data:{@mimeType};base64,{replace(., '\s', '')}" alt="{(desc[1] ! f:plain(.), ../figDesc[1] ! f:plain(.), f:label('image'))[1]}"/>
      </xsl:when>
      <xsl:otherwise><span class="binaryObject" data-added=""><xsl:value-of select="concat('[', (@mimeType, 'binary')[1], ']')"/></span></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:function name="f:image-url" as="xs:string">
    <xsl:param name="url" as="xs:string?"/>
    <xsl:sequence select="if (empty($url)) then '' else if (matches($url, '^\s*(javascript|vbscript|data):', 'i')) then '#' else replace(if (matches($url, '^([a-z]+:|/)')) then $url else concat($image-base, $url), ' ', '%20')"/>
  </xsl:function>

  <!-- MathML is HTML's own; TeX and the rest stay as written. -->
  <xsl:template match="formula" mode="m:html">
    <xsl:element name="{f:phrase(.)}">
      <xsl:call-template name="t:attributes"><xsl:with-param name="class" select="@notation ! lower-case(f:class-word(.))"/></xsl:call-template>
      <xsl:apply-templates mode="m:html"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="mml:*" mode="m:html">
    <xsl:element name="{local-name()}" namespace="http://www.w3.org/1998/Math/MathML">
      <xsl:copy-of select="@*[not(matches(local-name(), '^(on|href)'))]"/>
      <xsl:apply-templates mode="m:html"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="svg:svg" mode="m:html"><xsl:copy-of select=".[not(.//svg:script) and not(.//@*[starts-with(local-name(), 'on')])]"/></xsl:template>

  <xsl:template match="notatedMusic" mode="m:html">
    <figure><xsl:call-template name="t:attributes"/><xsl:apply-templates select="*" mode="m:html"/></figure>
  </xsl:template>
</xsl:stylesheet>
