<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:v="urn:teiwright:variables"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:key name="v:id" match="*[@xml:id]" use="@xml:id"/>

  <!-- In global variables elements have a prefix: there SaxonJS goes by the default namespace of the importing stylesheet. -->
  <xsl:variable name="v:document" as="document-node()" select="/"/>

  <!-- The language of the text: its own statement, else the header's. -->
  <xsl:variable name="v:text-language" as="xs:string" select="string((
      /*/tei:text/(@xml:lang, tei:body/@xml:lang), /*/@xml:lang, /*/tei:teiHeader/tei:profileDesc/tei:langUsage/tei:language[1]/@ident, 'en')
      [normalize-space()][1])"/>

  <!-- What names are sorted by: letters without marks and case. Collations differ between processors, and the order should not. -->
  <xsl:function name="f:sort-key" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="f:is-basic-latin($name)"><xsl:sequence select="normalize-space(replace(lower-case($name), '[^a-z0-9]+', ' '))"/></xsl:when>
      <xsl:otherwise>
        <xsl:variable name="bare" as="xs:string" select="replace(normalize-unicode(lower-case($name), 'NFD'), '\p{M}', '')"/>
        <xsl:sequence select="normalize-space(replace(replace(replace($bare, 'ß', 'ss'), 'æ', 'ae'), '[^\p{L}\p{N}]+', ' '))"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Are all letters of a text those of ASCII? Its dashes and quotation marks may be others. Such a text is asked with [A-Za-z] instead of \p{L}:
    at each use SaxonJS writes out all ranges of a category, which takes longer than to draw a paragraph. -->
  <xsl:function name="f:is-basic-latin" as="xs:boolean">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="not(matches($text, '[^&#x9;-&#x7e;&#xa0;«»&#x2010;-&#x205e;]'))"/>
  </xsl:function>

  <!-- A value as a word of a class: what is no letter or figure in it is a hyphen. -->
  <xsl:function name="f:class-word" as="xs:string">
    <xsl:param name="value" as="xs:string"/>
    <xsl:sequence select="if (matches($value, '^[A-Za-z0-9-]*$')) then $value else replace($value, '[^\w-]', '-')"/>
  </xsl:function>

  <xsl:function name="f:primary-language" as="xs:string">
    <xsl:param name="tag" as="xs:string"/>
    <xsl:sequence select="lower-case(tokenize($tag, '[-_]')[1])"/>
  </xsl:function>

  <!-- Is a language written from right to left, unless its script subtag says otherwise? -->
  <xsl:function name="f:is-right-to-left" as="xs:boolean">
    <xsl:param name="tag" as="xs:string"/>
    <xsl:sequence select="matches($tag, '^(ar|arc|ckb|dv|fa|he|ku-arab|nqo|pnb|prs|ps|sd|syr|ug|ur|yi)(-|$)', 'i')
      and not(matches($tag, '-Latn|-Cyrl', 'i')) or matches($tag, '-(Arab|Hebr|Syrc|Thaa|Nkoo)(-|$)', 'i')"/>
  </xsl:function>

  <!-- The pointers of an attribute, one by one. Most have one; taking those apart by a pattern is what would cost. -->
  <xsl:function name="f:pointers" as="xs:string*">
    <xsl:param name="pointers" as="xs:string?"/>
    <xsl:variable name="even" as="xs:string" select="normalize-space($pointers)"/>
    <xsl:sequence select="if (contains($even, ' ')) then tokenize($even, ' ') else $even[. ne '']"/>
  </xsl:function>

  <!-- The ids that pointers of the form #id lead to. -->
  <xsl:function name="f:local-ids" as="xs:string*">
    <xsl:param name="pointers" as="xs:string?"/>
    <xsl:sequence select="f:pointers($pointers)[starts-with(., '#')] ! substring(., 2)"/>
  </xsl:function>

  <!-- The name by which a person, body, place or event is called: the main one, else the first. -->
  <xsl:function name="f:entry-name" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:variable name="names" as="element()*" select="$entry ! *[map:contains($v:names-of-entries, local-name())] ! (if (self::objectIdentifier) then objectName else .)"/>
    <xsl:variable name="best" as="element()?" select="($names[@type = 'main'], $names, $entry/desc, $entry[self::role or self::persName or self::name or self::item or self::orgName])[1]"/>
    <xsl:sequence select="if ($best) then f:plain($best) else string(($entry/@n, $entry/@xml:id)[1])"/>
  </xsl:function>

  <xsl:variable name="v:names-of-entries" as="map(xs:string, xs:boolean)" select="map:merge(
    tokenize('persName orgName placeName eventName objectName objectIdentifier name form geogName settlement district region country label head') ! map:entry(., true()))"/>

  <!-- Who speaks, for people: the names of the entries that @who points to. -->
  <xsl:function name="f:speaker" as="xs:string">
    <xsl:param name="speech" as="element()"/>
    <xsl:sequence select="$speech ! (if (not(@who)) then '' else if (map:contains($v:speakers, @who)) then map:get($v:speakers, @who) else f:names-of(@who))"/>
  </xsl:function>

  <!-- The names for each value that @who has in speech: they are few, the speeches are many. -->
  <xsl:variable name="v:speakers" as="map(xs:string, xs:string)" select="map:merge(
    distinct-values(f:elements(('said', 'sp', 'u', 'q', 'quote', 'kinesic', 'vocal', 'incident')) ! @who ! string()) ! map:entry(., f:names-of(.)))"/>

  <xsl:function name="f:names-of" as="xs:string">
    <xsl:param name="pointers" as="xs:string"/>
    <xsl:variable name="names" as="xs:string*" select="for $pointer in f:pointers($pointers) return
      (f:by-id(substring-after($pointer, '#')) ! f:entry-name(.), replace($pointer, '^.*[#:/]', ''))[1]"/>
    <xsl:sequence select="string-join($names, ', ')"/>
  </xsl:function>

  <!-- The words of an element without its notes, in one line: for tables of contents, tooltips and the like. -->
  <xsl:function name="f:plain" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:choose>
      <xsl:when test="$element ! empty(*)"><xsl:sequence select="normalize-space($element)"/></xsl:when>
      <xsl:otherwise>
        <xsl:variable name="parts" as="xs:string*">
          <xsl:apply-templates select="$element ! node()" mode="m:plain"/>
        </xsl:variable>
        <xsl:sequence select="normalize-space(string-join($parts))"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:template match="text()" mode="m:plain" as="xs:string"><xsl:sequence select="string()"/></xsl:template>
  <xsl:template match="lb[not(@break = 'no')] | cb | milestone | space" mode="m:plain" as="xs:string"><xsl:sequence select="' '"/></xsl:template>
  <xsl:template match="surname[preceding-sibling::forename] | forename[preceding-sibling::*] | addrLine | nameLink" mode="m:plain" as="xs:string*">
    <xsl:sequence select="' '"/>
    <xsl:apply-templates mode="m:plain"/>
  </xsl:template>
  <xsl:template match="note | fw | index | orig[../reg] | sic[../corr] | expan[../abbr] | figDesc | certainty | noteGrp" mode="m:plain" as="xs:string*"/>

  <!-- The value of a date in words of ISO 8601: 1961-11-05, or a span with an en dash between its ends. -->
  <xsl:function name="f:date-value" as="xs:string">
    <xsl:param name="date" as="element()"/>
    <xsl:choose>
      <xsl:when test="$date ! @when"><xsl:sequence select="$date ! string(@when)"/></xsl:when>
      <xsl:otherwise>
        <xsl:variable name="start" as="attribute()?" select="$date/(@from, @notBefore, @from-iso, @notBefore-iso, @from-custom, @notBefore-custom)[1]"/>
        <xsl:variable name="end" as="attribute()?" select="$date/(@to, @notAfter, @to-iso, @notAfter-iso, @to-custom, @notAfter-custom)[1]"/>
        <xsl:sequence select="string(($date/(@when-iso, @when-custom)[1],
          concat($start, '–', $end)[. ne '–'], $date/(@dur, @dur-iso)[1], '')[1])"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>
</xsl:stylesheet>
