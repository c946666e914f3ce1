<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Paragraphs, phrases, editorial marks, breaks. -->

  <!-- A paragraph that holds a list, a table or the like cannot be a p in HTML. -->
  <xsl:template match="p" mode="m:html">
    <xsl:choose>
      <xsl:when test="f:holds-box(.)">
        <div>
          <xsl:call-template name="t:attributes"/>
          <xsl:apply-templates mode="m:html"/>
        </div>
      </xsl:when>
      <xsl:when test="not(@*)"><p class="p"><xsl:apply-templates mode="m:html"/></p></xsl:when>
      <xsl:otherwise>
        <p>
          <xsl:call-template name="t:attributes"/>
          <xsl:apply-templates mode="m:html"/>
        </p>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="emph" mode="m:html">
    <xsl:call-template name="t:phrase"><xsl:with-param name="element" select="'em'"/></xsl:call-template>
  </xsl:template>

  <!-- Without a word on how it is set off, a highlighted phrase is in italics. -->
  <xsl:template match="hi" mode="m:html">
    <xsl:variable name="classes" as="xs:string*" select="f:rend-class(@rend)"/>
    <xsl:call-template name="t:phrase">
      <xsl:with-param name="element" select="if ($classes = 'rend-superscript') then 'sup' else if ($classes = 'rend-subscript') then 'sub' else 'span'"/>
      <xsl:with-param name="class" select="if (empty($classes) and not(@rendition or @style)) then 'rend-italic' else ()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="foreign | distinct | mentioned" mode="m:html">
    <xsl:call-template name="t:phrase"><xsl:with-param name="element" select="'i'"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="title" mode="m:html">
    <xsl:call-template name="t:phrase">
      <xsl:with-param name="element" select="if (@level = ('a', 'u')) then 'span' else 'cite'"/>
      <xsl:with-param name="class" select="@level ! concat('title-', .)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="term" mode="m:html">
    <xsl:call-template name="t:phrase"><xsl:with-param name="element" select="'span'"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="code | gi | att | val | tag | ident" mode="m:html" priority="0.4">
    <xsl:call-template name="t:phrase"><xsl:with-param name="element" select="'code'"/></xsl:call-template>
  </xsl:template>

  <!-- Quotations of several paragraphs are block quotations; others stay in the line. Marks in the source are kept, none is added. -->
  <xsl:template match="quote | q[p or ab or lg or list]" mode="m:html">
    <xsl:variable name="is-block" as="xs:boolean" select="f:holds-box(.) or f:stands-among-blocks(.) or exists(parent::cit[f:stands-among-blocks(.)])"/>
    <xsl:call-template name="t:phrase">
      <xsl:with-param name="element" select="if ($is-block) then 'div' else 'span'"/>
      <xsl:with-param name="class" select="if ($is-block) then 'block-quotation' else ()"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Is an element a child of one that holds blocks only? -->
  <xsl:function name="f:stands-among-blocks" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/parent::*[self::div or self::div1 or self::div2 or self::div3 or self::div4 or self::body or self::front or self::back or self::epigraph or self::sp or self::argument])"/>
  </xsl:function>

  <xsl:template match="cit" mode="m:html">
    <xsl:element name="{if (f:stands-among-blocks(.)) then 'div' else f:phrase(.)}">
      <xsl:call-template name="t:attributes"/>
      <xsl:for-each select="*">
        <xsl:if test="position() gt 1"><xsl:text> </xsl:text></xsl:if>
        <xsl:apply-templates select="." mode="m:html"/>
      </xsl:for-each>
    </xsl:element>
  </xsl:template>

  <!-- Two readings of one place. Both are in the page; a switch without script shows one of them. -->
  <xsl:template match="choice" mode="m:html">
    <xsl:variable name="as-written" as="element()*" select="f:as-written(.)"/>
    <xsl:variable name="edited" as="element()*" select="* except $as-written"/>
    <xsl:variable name="is-suggestion" as="xs:boolean" select="f:is-suggestion($edited[1])"/>
    <xsl:element name="{f:phrase(.)}">
      <xsl:call-template name="t:attributes">
        <xsl:with-param name="class" select="if ($is-suggestion) then 'suggestion' else ()"/>
      </xsl:call-template>
      <xsl:choose>
        <xsl:when test="$edited and $as-written">
          <xsl:call-template name="t:reading">
            <xsl:with-param name="class" select="'as-written'"/>
            <xsl:with-param name="readings" select="$as-written"/>
            <xsl:with-param name="hint" select="if ($is-suggestion and not($edited/self::expan)) then concat(f:label('suggested'), ': ', f:plain($edited[1])) else ()"/>
          </xsl:call-template>
          <xsl:call-template name="t:reading">
            <xsl:with-param name="class" select="'edited'"/>
            <xsl:with-param name="readings" select="$edited"/>
            <xsl:with-param name="hint" select="concat(f:label('source-has'), ' “', f:plain($as-written[1]), '”')"/>
          </xsl:call-template>
        </xsl:when>
        <xsl:otherwise><xsl:call-template name="t:alternatives"><xsl:with-param name="readings" select="*"/></xsl:call-template></xsl:otherwise>
      </xsl:choose>
    </xsl:element>
  </xsl:template>

  <xsl:template name="t:reading">
    <xsl:param name="class" as="xs:string"/>
    <xsl:param name="readings" as="element()*"/>
    <xsl:param name="hint" as="xs:string?"/>
    <xsl:element name="{if (some $reading in $readings satisfies f:holds-box($reading)) then 'div' else 'span'}">
      <xsl:attribute name="class" select="$class"/>
      <xsl:if test="$hint"><xsl:attribute name="title" select="$hint"/></xsl:if>
      <xsl:call-template name="t:alternatives"><xsl:with-param name="readings" select="$readings"/></xsl:call-template>
    </xsl:element>
  </xsl:template>

  <xsl:template name="t:alternatives">
    <xsl:param name="readings" as="element()*"/>
    <xsl:for-each select="$readings">
      <xsl:if test="position() gt 1">
        <xsl:call-template name="t:added"><xsl:with-param name="words" select="' / '"/></xsl:call-template>
      </xsl:if>
      <xsl:apply-templates select="." mode="m:html"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="abbr" mode="m:html">
    <xsl:variable name="expansion" as="element()?" select="../self::choice/expan[1]"/>
    <xsl:element name="{if (f:holds-box(.)) then 'div' else 'abbr'}">
      <xsl:call-template name="t:attributes"/>
      <xsl:if test="$expansion">
        <xsl:attribute name="title" select="f:plain($expansion)"/>
      </xsl:if>
      <xsl:apply-templates mode="m:html"/>
    </xsl:element>
  </xsl:template>

  <!-- A gloss explains another word; as a term in a list of abbreviations it is plain text. -->
  <xsl:template match="gloss" mode="m:html">
    <xsl:call-template name="t:phrase"/>
  </xsl:template>

  <xsl:template match="del | retrace | surplus | secl" mode="m:html" priority="0.4">
    <xsl:call-template name="t:phrase">
      <xsl:with-param name="element" select="if (self::del) then 'del' else 'span'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="add" mode="m:html">
    <xsl:call-template name="t:phrase">
      <xsl:with-param name="element" select="'ins'"/>
      <xsl:with-param name="class" select="@place ! concat('place-', tokenize(.)[1])"/>
    </xsl:call-template>
  </xsl:template>

  <!-- What is left out or cannot be read: the characters that say so, or a mark with the reason. -->
  <xsl:template match="gap" mode="m:html">
    <xsl:variable name="reason" as="xs:string" select="string-join((f:label('gap'), replace(@reason, '[_-]', ' ')[. ne ''],
      string-join((@quantity, @unit[../@quantity], @extent), ' ')[. ne '']), ', ')"/>
    <span>
      <xsl:call-template name="t:attributes"/>
      <xsl:attribute name="title" select="$reason"/>
      <xsl:choose>
        <xsl:when test="desc"><xsl:apply-templates select="desc" mode="m:html"/></xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="t:added"><xsl:with-param name="words" select="'[…]'"/></xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
    </span>
  </xsl:template>

  <!-- A page begins: its number, read out as such; a link to the image when there is one. -->
  <xsl:template match="pb | gb" mode="m:html">
    <xsl:call-template name="t:page-begins"/>
  </xsl:template>

  <xsl:template name="t:page-begins">
    <xsl:variable name="facsimile" as="xs:string" select="f:image-of(@facs, .)"/>
    <xsl:variable name="is-inferred" as="xs:boolean" select="@type = 'inferred'"/>
    <xsl:variable name="words" as="xs:string" select="string-join((if (@n) then f:label('page') else f:label('page-break'), @n, f:label('inferred')[$is-inferred]), ' ')"/>
    <xsl:element name="{if (parent::list or parent::listBibl) then 'li' else 'span'}">
      <xsl:call-template name="t:attributes">
        <xsl:with-param name="class" select="if ($is-inferred) then 'inferred' else (), if (parent::list or parent::listBibl) then 'between' else ()"/>
        <xsl:with-param name="id" select="if (@xml:id) then @xml:id else if (starts-with($facsimile, '#')) then f:mark-id(.) else ()"/>
      </xsl:call-template>
      <span class="page-mark" data-added="" title="{$words}">
        <xsl:choose>
          <xsl:when test="$facsimile ne ''">
            <a href="{$facsimile}" aria-label="{$words}: {f:label(if (f:is-iiif-manifest($facsimile)) then 'iiif-manifest' else 'facsimile')}"><xsl:value-of select="(@n, '▢')[1]"/></a>
          </xsl:when>
          <xsl:otherwise>
            <span class="for-ears"><xsl:value-of select="concat('[', $words, '] ')"/></span>
            <span aria-hidden="true"><xsl:value-of select="@n"/></span>
          </xsl:otherwise>
        </xsl:choose>
      </span>
    </xsl:element>
  </xsl:template>

  <!-- A line begins; inside a word nothing is broken, so that the word can be found. -->
  <xsl:template match="lb" mode="m:html">
    <xsl:choose>
      <xsl:when test="parent::list or parent::table or parent::row or parent::listBibl"/>
      <xsl:when test="@break = 'no'"><wbr/></xsl:when>
      <xsl:otherwise><br/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="cb" mode="m:html">
    <span class="cb" data-added="">
      <xsl:if test="@n"><xsl:value-of select="concat('|', @n, '|')"/></xsl:if>
    </span>
  </xsl:template>

  <!-- Milestones that are drawn in the source become a rule; others mark a place. -->
  <xsl:template match="milestone" mode="m:html">
    <xsl:choose>
      <xsl:when test="parent::div or parent::body">
        <hr class="milestone" aria-hidden="true">
          <xsl:if test="@xml:id"><xsl:attribute name="id" select="@xml:id"/></xsl:if>
        </hr>
      </xsl:when>
      <xsl:when test="parent::list or parent::table or parent::row"/>
      <xsl:otherwise>
        <span data-added="" title="{string-join((@unit, @n), ' ')}">
          <xsl:call-template name="t:attributes"/>
          <xsl:value-of select="@n"/>
        </span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Headings: the level follows the depth of headed divisions, so that none is left out. -->
  <xsl:template match="head" mode="m:html">
    <xsl:variable name="level" as="xs:integer" select="min((6, 1 + f:document-depth(.) + count(ancestor::*[(self::div or self::div1 or self::div2 or self::div3 or self::div4 or self::div5 or self::div6 or self::div7) and head])))"/>
    <xsl:choose>
      <xsl:when test="preceding-sibling::head or not(normalize-space())">
        <xsl:call-template name="t:block">
          <xsl:with-param name="element" select="if (f:holds-box(.)) then 'div' else 'p'"/>
          <xsl:with-param name="class" select="'sub-head'"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="f:holds-box(.)">
        <div role="heading" aria-level="{$level}">
          <xsl:call-template name="t:attributes"/>
          <xsl:apply-templates mode="m:html"/>
        </div>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="t:block">
          <xsl:with-param name="element" select="concat('h', $level)"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Headings of what is no division. -->
  <xsl:template match="lg/head | castList/head | castGroup/head | listBibl/head | listPerson/head | listPlace/head | listOrg/head | listEvent/head | list/head | figure/head
    | set/head | sp/head | msDesc/head | msPart/head | msFrag/head | listWit/head | listApp/head | listObject/head | event/head | place/head | org/head | graph/head | tree/head | eTree/head | headItem | headLabel" mode="m:html">
    <xsl:call-template name="t:sub-heading"/>
  </xsl:template>

  <xsl:template name="t:sub-heading">
    <xsl:call-template name="t:block">
      <xsl:with-param name="element" select="if (f:holds-box(.)) then 'div' else 'p'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- How deep a document of a corpus lies: its own title takes a level. -->
  <xsl:function name="f:document-depth" as="xs:integer">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="count($node/ancestor::*[(self::TEI or self::teiCorpus) and parent::teiCorpus])"/>
  </xsl:function>

  <!-- Running heads and page numbers of the source: kept, and out of the way of the reader. -->
  <xsl:template match="fw" mode="m:html">
    <xsl:element name="{if (parent::list) then 'li' else f:phrase(.)}">
      <xsl:call-template name="t:attributes">
        <xsl:with-param name="class" select="@type ! concat('fw-', f:class-word(.)), if (parent::list) then 'between' else ()"/>
      </xsl:call-template>
      <xsl:apply-templates mode="m:html"/>
    </xsl:element>
  </xsl:template>

  <!-- Parts of an address or a street, a measure with its value. -->
  <xsl:template match="measure | num" mode="m:html">
    <xsl:element name="{f:phrase(.)}">
      <xsl:call-template name="t:attributes"/>
      <xsl:if test="@quantity or @value">
        <xsl:attribute name="title" select="string-join((@quantity, @value[not(../@quantity)], @unit, @commodity), ' ')"/>
      </xsl:if>
      <xsl:apply-templates mode="m:html"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="address" mode="m:html">
    <xsl:element name="{f:phrase(.)}">
      <xsl:call-template name="t:attributes"/>
      <xsl:call-template name="t:listed-children"/>
    </xsl:element>
  </xsl:template>

  <!-- Children that TEI sets side by side without text between them, with commas. -->
  <xsl:template name="t:listed-children">
    <xsl:param name="separator" as="xs:string" select="', '"/>
    <xsl:for-each select="*">
      <xsl:if test="position() gt 1">
        <span class="separator" data-added=""><xsl:value-of select="$separator"/></span>
      </xsl:if>
      <xsl:apply-templates select="." mode="m:html"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="ruby" mode="m:html">
    <ruby><xsl:call-template name="t:attributes"/><xsl:apply-templates select="*" mode="m:html"/></ruby>
  </xsl:template>
  <xsl:template match="rb" mode="m:html"><xsl:apply-templates mode="m:html"/></xsl:template>
  <xsl:template match="rt" mode="m:html"><rt><xsl:apply-templates mode="m:html"/></rt></xsl:template>

  <!-- Phrases whose class says all. -->
  <xsl:template match="sic | corr | orig | reg | expan | unclear | name | rs | email | label | desc | soCalled | q | date | time | author | editor
    | publisher | pubPlace | resp | street | postBox | postCode | addrLine | unit | textLang | ellipsis | said" mode="m:html" priority="-0.2">
    <xsl:call-template name="t:phrase"/>
  </xsl:template>

  <!-- Entries for an index that the source does not print: their words are not part of the running text, so they stand aside. -->
  <xsl:template match="index" mode="m:html">
    <span class="index" hidden=""><xsl:apply-templates select="*" mode="m:html"/></span>
  </xsl:template>

  <!-- A division that a program was to make: the page makes its own. -->
  <xsl:template match="divGen" mode="m:html"/>
</xsl:stylesheet>
