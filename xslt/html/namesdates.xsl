<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Names, dates, and the entries of registers where they stand in the text. -->

  <!-- A name that points somewhere is a link, and the place where the register's entry leads back to. -->
  <xsl:template match="persName | orgName | placeName | eventName | objectName | geogName | rs | name | country | region | settlement | district | bloc
    | author | editor | publisher | pubPlace | roleName | forename | surname | addName | genName | nameLink | offset | origPlace | institution | repository | affiliation | event[not(*)]
    | bibl//title[@ref] | title[@ref] | idno[@ref] | measure[@ref] | respStmt/resp[@ref]" mode="m:html" priority="0.2">
    <xsl:choose>
      <xsl:when test="@ref or @corresp"><xsl:call-template name="t:linked-name"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="t:phrase"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="t:linked-name">
    <xsl:variable name="href" as="xs:string" select="if (@ref) then f:entry-href(.) else f:href(@corresp, .)"/>
    <xsl:choose>
      <!-- Most names are words and a pointer. -->
      <xsl:when test="$href ne '' and count(@*) eq 1 and not(*)">
        <xsl:variable name="id" as="xs:string?" select="map:get($v:mention-ids, f:order(.))"/>
        <span>
          <xsl:attribute name="class" select="local-name()"/>
          <xsl:if test="exists($id)"><xsl:attribute name="id" select="string($id)"/></xsl:if>
          <a>
            <xsl:attribute name="href" select="string($href)"/>
            <xsl:apply-templates select=". ! node()" mode="m:html"/>
          </a>
        </span>
      </xsl:when>
      <xsl:when test="@ref or $href ne ''">
        <xsl:element name="{f:phrase(.)}">
          <xsl:call-template name="t:attributes">
            <xsl:with-param name="class" select="if (self::rs or self::name) then @type ! concat('name-', f:class-word(.)) else ()"/>
            <xsl:with-param name="id" select="f:mention-id(.)"/>
          </xsl:call-template>
          <xsl:call-template name="t:linked-content">
            <xsl:with-param name="href" select="$href"/>
          </xsl:call-template>
          <xsl:if test="@xml:id"><xsl:call-template name="t:other-candidates"/></xsl:if>
        </xsl:element>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="t:phrase"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Where the @ref of a name in the text leads: values are few, names are many. -->
  <xsl:variable name="v:entry-hrefs" as="map(xs:string, xs:string)"
    select="map:merge(map:keys($v:mentions-by-ref) ! map:entry(., f:href(., map:get($v:mentions-by-ref, .)[1])))"/>

  <xsl:function name="f:entry-href" as="xs:string">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="$name ! (if (map:contains($v:entry-hrefs, @ref)) then map:get($v:entry-hrefs, @ref) else f:href(@ref, .))"/>
  </xsl:function>

  <xsl:function name="f:mention-id" as="xs:string?">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="$name ! (if (@xml:id) then string(@xml:id) else map:get($v:mention-ids, f:order(.)))"/>
  </xsl:function>

  <!-- The ids of mentions: the entry's id, a colon, and which mention of it this is. -->
  <xsl:variable name="v:mention-ids" as="map(xs:integer, xs:string)">
    <xsl:variable name="pairs" as="map(xs:integer, xs:string)*">
      <xsl:for-each select="$v:entries">
        <xsl:variable name="id" as="xs:string" select="@xml:id"/>
        <xsl:for-each select="map:get($v:mentions, $id)[not(@xml:id)]">
          <xsl:sequence select="map:entry(f:order(.), concat($id, ':', position()))"/>
        </xsl:for-each>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="map:merge($pairs, map { 'duplicates': 'use-first' })"/>
  </xsl:variable>

  <!-- What is known of a person, body or place. -->
  <xsl:template match="birth | death | floruit | age | sex | gender | faith | nationality | occupation | education | residence | socecStatus | langKnown | persPronouns | geo | geogFeat
    | trait | state | climate | terrain | population | langKnowledge | location" mode="m:html">
    <xsl:call-template name="t:known"/>
  </xsl:template>

  <xsl:template name="t:known">
    <xsl:element name="{f:phrase(.)}">
      <xsl:call-template name="t:attributes"/>
      <xsl:choose>
        <xsl:when test="text()[normalize-space()]"><xsl:apply-templates mode="m:html"/></xsl:when>
        <xsl:when test="*"><xsl:call-template name="t:listed-children"/></xsl:when>
        <xsl:otherwise><xsl:call-template name="t:added"><xsl:with-param name="words" select="string((f:date-value(.)[. ne ''], @value, @tag)[1])"/></xsl:call-template></xsl:otherwise>
      </xsl:choose>
    </xsl:element>
  </xsl:template>

  <!-- A date with its value: the time element of HTML where it can say it, a tooltip where not. -->
  <xsl:template match="date | time | docDate | origDate" mode="m:html">
    <xsl:variable name="value" as="xs:string" select="if (@when) then string(@when) else f:date-value(.)"/>
    <xsl:variable name="html-value" as="xs:string" select="string(if (@when) then map:get($v:html-datetimes, @when) else f:html-datetime(string((@when-iso, @dur, @dur-iso)[1])))"/>
    <xsl:choose>
      <xsl:when test="$html-value ne '' and not(exists(*) and f:holds-box(.))">
        <time>
          <xsl:attribute name="datetime" select="string($html-value)"/>
          <xsl:choose>
            <xsl:when test="count(@*) eq 1"><xsl:attribute name="class" select="local-name()"/></xsl:when>
            <xsl:otherwise><xsl:call-template name="t:attributes"/></xsl:otherwise>
          </xsl:choose>
          <xsl:if test="not(contains(string(), $value))"><xsl:attribute name="title" select="string($value)"/></xsl:if>
          <xsl:apply-templates mode="m:html"/>
        </time>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="{f:phrase(.)}">
          <xsl:call-template name="t:attributes"/>
          <xsl:if test="$value ne ''"><xsl:attribute name="title" select="$value"/></xsl:if>
          <xsl:apply-templates mode="m:html"/>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What HTML makes of the values of dates: there are fewer than dates. -->
  <xsl:variable name="v:html-datetimes" as="map(xs:string, xs:string?)" select="map:merge(
    distinct-values(f:elements(('date', 'time', 'docDate', 'origDate')) ! @when ! string()) ! map:entry(., f:html-datetime(.)))"/>

  <!-- The value as HTML knows it: years of four digits, months, days, times, and durations in days and less. -->
  <xsl:function name="f:html-datetime" as="xs:string?">
    <xsl:param name="value" as="xs:string"/>
    <xsl:choose>
      <!-- Most are full dates, or a year and a month, or a year: castable is much faster than a pattern, and knows the months. -->
      <xsl:when test="$value eq ''"/>
      <xsl:when test="string-length($value) eq 10 and $value castable as xs:date">
        <xsl:sequence select="if (starts-with($value, '0000')) then () else $value"/>
      </xsl:when>
      <xsl:when test="string-length($value) eq 7 and $value castable as xs:gYearMonth">
        <xsl:sequence select="if (starts-with($value, '0000')) then () else $value"/>
      </xsl:when>
      <xsl:when test="string-length($value) eq 4 and $value castable as xs:gYear">
        <xsl:sequence select="if ($value eq '0000') then () else $value"/>
      </xsl:when>
      <xsl:when test="string-length($value) = (19, 20, 25) and $value castable as xs:dateTime and not(contains($value, '.'))">
        <xsl:sequence select="if (starts-with($value, '0000') or starts-with($value, '-') or contains($value, 'T24')) then () else $value"/>
      </xsl:when>
      <xsl:when test="matches($value, '^\d{4}-\d\d(-\d\d)?$')"/>
      <xsl:when test="matches($value, '^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?)?)?)?$') and not(matches($value, '^0000|-00'))">
        <xsl:sequence select="$value"/>
      </xsl:when>
      <xsl:when test="matches($value, '^--\d\d-\d\d$')"><xsl:sequence select="substring($value, 3)"/></xsl:when>
      <xsl:when test="matches($value, '^\d\d:\d\d(:\d\d(\.\d{1,3})?)?$')"><xsl:sequence select="$value"/></xsl:when>
      <xsl:when test="matches($value, '^\d{4}-W\d\d$')"><xsl:sequence select="$value"/></xsl:when>
      <xsl:when test="matches($value, '^P(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?$') and matches($value, '\d')"><xsl:sequence select="$value"/></xsl:when>
    </xsl:choose>
  </xsl:function>

  <!-- Entries in the text itself (a list of persons in the back matter) are drawn where they stand. -->
  <xsl:template match="listPerson | listOrg | listPlace | listEvent | listObject | listNym | listRelation" mode="m:html">
    <xsl:call-template name="t:list-of-entries"/>
  </xsl:template>

  <xsl:template name="t:list-of-entries">
    <div>
      <xsl:call-template name="t:attributes"/>
      <xsl:apply-templates select="head | desc | note" mode="m:html"/>
      <xsl:call-template name="t:entries"/>
      <xsl:apply-templates select="listPerson | listOrg | listPlace | listEvent | listObject | listNym | listRelation" mode="m:html"/>
    </div>
  </xsl:template>

  <xsl:template match="person | personGrp | persona | org | place | event | object | nym" mode="m:html">
    <div>
      <xsl:call-template name="t:attributes"/>
      <xsl:call-template name="t:entry-body"/>
    </div>
  </xsl:template>

  <xsl:template match="relation" mode="m:html">
    <p class="relation" data-added=""><xsl:call-template name="t:relation"/></p>
  </xsl:template>
</xsl:stylesheet>
