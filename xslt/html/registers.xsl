<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xmlns:v="urn:teiwright:variables"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Registers: each person, body, place and event with what is known of it, and the way to every mention. -->

  <!-- Entries that stand in the header or stand-off, outside the text. -->
  <xsl:variable name="v:register-entries" as="element()*" select="$v:entries[not(ancestor::tei:text)]"/>

  <xsl:template name="t:registers">
    <xsl:variable name="persons" as="element()*" select="$v:register-entries[self::person or self::personGrp or self::persona]"/>
    <xsl:variable name="organizations" as="element()*" select="$v:register-entries[self::org]"/>
    <xsl:variable name="places" as="element()*" select="$v:register-entries[self::place][not(ancestor::place)]"/>
    <xsl:variable name="events" as="element()*" select="$v:register-entries[self::event][not(ancestor::person or ancestor::place or ancestor::org)]"/>
    <xsl:variable name="things" as="element()*" select="$v:register-entries[self::object or self::nym]"/>
    <xsl:if test="$persons or $organizations or $places or $events or $things">
      <section class="registers" aria-labelledby="registers:">
        <h2 id="registers:"><xsl:value-of select="f:label('registers')"/></h2>
        <xsl:call-template name="t:register"><xsl:with-param name="kind" select="'persons'"/><xsl:with-param name="entries" select="$persons"/></xsl:call-template>
        <xsl:call-template name="t:register"><xsl:with-param name="kind" select="'organizations'"/><xsl:with-param name="entries" select="$organizations"/></xsl:call-template>
        <xsl:call-template name="t:register"><xsl:with-param name="kind" select="'places'"/><xsl:with-param name="entries" select="$places"/></xsl:call-template>
        <xsl:call-template name="t:register"><xsl:with-param name="kind" select="'events'"/><xsl:with-param name="entries" select="$events"/></xsl:call-template>
        <xsl:call-template name="t:register"><xsl:with-param name="kind" select="'objects'"/><xsl:with-param name="entries" select="$things"/></xsl:call-template>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="t:register">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="entries" as="element()*"/>
    <xsl:if test="$entries">
      <section class="register {$kind}" aria-labelledby="{$kind}:">
        <h3 id="{$kind}:"><xsl:value-of select="f:label($kind)"/></h3>
        <ul>
          <xsl:for-each select="$entries">
            <xsl:sort select="f:sort-key(f:sort-name(.))" collation="http://www.w3.org/2005/xpath-functions/collation/codepoint"/>
            <li>
              <xsl:call-template name="t:attributes"/>
              <xsl:call-template name="t:entry-body"/>
            </li>
          </xsl:for-each>
        </ul>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- Sorted as people look for it: by surname where there is one. -->
  <xsl:function name="f:sort-name" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:variable name="surname" as="xs:string?" select="$entry/persName[1]/surname[1] ! f:plain(.)"/>
    <xsl:sequence select="lower-case(string-join(($surname, f:entry-name($entry)), ' '))"/>
  </xsl:function>

  <!-- Name, other names, what is known, identifiers, mentions. Words of the document that are not shown so are shown below. -->
  <xsl:template name="t:entry-body">
    <xsl:variable name="name" as="xs:string" select="f:entry-name(.)"/>
    <xsl:variable name="names" as="element()*" select="persName | orgName | placeName | eventName | objectName | objectIdentifier | name | form | geogName | label | settlement | country | region | district | head"/>
    <xsl:variable name="main" as="element()?" select="($names[f:plain(.) = $name])[1]"/>
    <span class="entry-name">
      <xsl:choose>
        <xsl:when test="$main"><xsl:apply-templates select="$main" mode="m:entry"/></xsl:when>
        <xsl:otherwise><span data-added=""><xsl:value-of select="$name"/></span></xsl:otherwise>
      </xsl:choose>
    </span>
    <xsl:for-each select="$names except $main">
      <xsl:variable name="label" as="xs:string" select="f:label('also')"/>
      <xsl:if test="position() = 1">
        <span class="entry-also" data-added=""><xsl:value-of select="concat(' ', $label, ' ')"/></span>
      </xsl:if>
      <xsl:if test="position() gt 1"><span data-added=""><xsl:value-of select="', '"/></span></xsl:if>
      <xsl:apply-templates select="." mode="m:entry"/>
    </xsl:for-each>
    <xsl:variable name="facts" as="element()*" select="* except ($names, idno, listPlace, place, listEvent, event)"/>
    <xsl:if test="$facts[node()] or @from or @when or @notBefore">
      <div class="entry-facts">
        <xsl:if test="f:date-value(.) ne '' and not($facts/self::date)">
          <span class="date" data-added=""><xsl:value-of select="concat(f:date-value(.), ' ')"/></span>
        </xsl:if>
        <xsl:for-each select="$facts[node()]">
          <xsl:if test="position() gt 1"><span data-added=""><xsl:value-of select="'; '"/></span></xsl:if>
          <xsl:apply-templates select="." mode="m:entry"/>
        </xsl:for-each>
      </div>
    </xsl:if>
    <xsl:if test="idno">
      <div class="entry-ids">
        <xsl:for-each select="idno">
          <xsl:if test="position() gt 1"><span data-added="">, </span></xsl:if>
          <xsl:apply-templates select="." mode="m:html"/>
        </xsl:for-each>
      </div>
    </xsl:if>
    <xsl:apply-templates select="place | listPlace | listEvent | event" mode="m:html"/>
    <xsl:call-template name="t:mentions"/>
  </xsl:template>

  <!-- In an entry, births and deaths say what they are. -->
  <xsl:template match="birth | death" mode="m:entry">
    <span data-added=""><xsl:value-of select="concat(f:label(if (self::birth) then 'born' else 'died'), ' ')"/></span>
    <xsl:apply-templates select="." mode="m:html"/>
  </xsl:template>
  <xsl:template match="head" mode="m:entry"><xsl:call-template name="t:phrase"/></xsl:template>
  <xsl:template match="p" mode="m:entry"><xsl:call-template name="t:phrase"/></xsl:template>
  <xsl:template match="*" mode="m:entry"><xsl:apply-templates select="." mode="m:html"/></xsl:template>

  <xsl:template name="t:mentions">
    <xsl:variable name="id" as="xs:string" select="string(@xml:id)"/>
    <xsl:variable name="mentions" as="element()*" select="map:get($v:mentions, $id)"/>
    <xsl:variable name="speeches" as="xs:integer" select="(map:get($v:speech-counts, $id), 0)[1]"/>
    <xsl:if test="$mentions or $speeches gt 0">
      <div class="entry-mentions" data-added="">
        <xsl:if test="$mentions">
          <xsl:value-of select="concat(count($mentions), ' ', f:label(if (count($mentions) = 1) then 'mention' else 'mentions'))"/>
          <xsl:text>: </xsl:text>
          <xsl:variable name="label" as="xs:string" select="concat(f:label('mention'), ' ')"/>
          <!-- Where no mention has an id or means two entries, the ids are known by counting. -->
          <xsl:variable name="are-counted" as="xs:boolean" select="empty($mentions[@xml:id or contains(@ref, ' ')])"/>
          <xsl:variable name="start" as="xs:string" select="concat('#', $id, ':')"/>
          <xsl:for-each select="$mentions">
            <xsl:if test="position() gt 1"><xsl:text> </xsl:text></xsl:if>
            <a>
              <xsl:attribute name="href" select="if ($are-counted) then concat($start, position()) else concat('#', f:mention-id(.))"/>
              <xsl:attribute name="aria-label" select="concat($label, position())"/>
              <xsl:sequence select="position()"/>
            </a>
          </xsl:for-each>
        </xsl:if>
        <xsl:if test="$speeches gt 0">
          <xsl:value-of select="concat(if ($mentions) then ' · ' else '', $speeches, ' ', f:label(if ($speeches = 1) then 'speech' else 'speeches'))"/>
        </xsl:if>
      </div>
    </xsl:if>
  </xsl:template>

  <!-- Entries of a list in the text. -->
  <xsl:template name="t:entries">
    <xsl:apply-templates select="person | personGrp | persona | org | place | event | object | nym | relation" mode="m:html"/>
  </xsl:template>

  <xsl:template name="t:relation">
    <xsl:value-of select="string-join((
      for $id in f:local-ids(@active | @mutual) return (f:by-id($id) ! f:entry-name(.), $id)[1],
      f:label(replace(string(@name), '^.*[:/#]', '')),
      for $id in f:local-ids(@passive) return (f:by-id($id) ! f:entry-name(.), $id)[1]), ' ')"/>
  </xsl:template>
</xsl:stylesheet>
