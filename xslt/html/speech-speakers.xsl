<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:teiwright:functions"
  xmlns:t="urn:teiwright:templates"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Speech by speaker: each with the way to all that is said. -->

  <xsl:template name="t:speakers">
    <xsl:param name="utterances" as="element()*" select="$v:said"/>
    <xsl:if test="$utterances">
      <section class="speakers" aria-labelledby="speakers:">
        <h2 id="speakers:"><xsl:value-of select="f:label('who-speaks')"/></h2>
        <xsl:call-template name="t:speech-network"><xsl:with-param name="utterances" select="$utterances"/></xsl:call-template>
        <xsl:variable name="by-speaker" as="map(xs:string, element()+)">
          <xsl:map>
            <xsl:for-each-group select="$utterances" group-by="f:speaker-ids(.)">
              <xsl:map-entry key="current-grouping-key()" select="current-group()"/>
            </xsl:for-each-group>
          </xsl:map>
        </xsl:variable>
        <xsl:for-each select="map:keys($by-speaker)">
          <xsl:sort select=". eq ''"/>
          <xsl:sort select="-count(map:get($by-speaker, .))"/>
          <xsl:sort select="f:sort-key(f:name-of(.))" collation="http://www.w3.org/2005/xpath-functions/collation/codepoint"/>
          <xsl:variable name="own" as="element()*" select="map:get($by-speaker, .)"/>
          <details class="speaker-speeches">
            <summary>
              <span class="speaker-name"><xsl:value-of select="f:name-of(.)"/></span>
              <xsl:text> </xsl:text>
              <span class="speaker-count"><xsl:value-of select="f:count-manners($own)"/></span>
            </summary>
            <ol>
              <xsl:for-each select="$own">
                <li>
                  <a>
                    <xsl:attribute name="href" select="concat('#', f:utterance-id(.))"/>
                    <xsl:sequence select="f:first-words(.)"/>
                  </a>
                  <xsl:if test="exists(@toWhom)">
                    <span class="to-whom"><xsl:value-of select="concat(' ', f:to-whom(.))"/></span>
                  </xsl:if>
                </li>
              </xsl:for-each>
            </ol>
          </details>
        </xsl:for-each>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- "8 direct, 4 reported": how somebody's speech is given. -->
  <xsl:function name="f:count-manners" as="xs:string">
    <xsl:param name="utterances" as="element()*"/>
    <xsl:variable name="reported" as="xs:integer" select="count($utterances[f:manner(.) ne 'direct'])"/>
    <xsl:variable name="direct" as="xs:integer" select="count($utterances) - $reported"/>
    <xsl:sequence select="string-join((
      if ($direct gt 0) then concat($direct, ' ', f:label('direct')) else (),
      if ($reported gt 0) then concat($reported, ' ', f:label('reported')) else ()), ', ')"/>
  </xsl:function>

  <xsl:function name="f:to-whom" as="xs:string">
    <xsl:param name="utterance" as="element()"/>
    <xsl:sequence select="concat(f:label('to-whom'), ' ', string-join(f:addressee-ids($utterance) ! f:name-of(.), ', '))"/>
  </xsl:function>
</xsl:stylesheet>
