<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:v="urn:teiwright:variables"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- What an utterance is: who speaks, to whom, how, which words. Parts that @next and @prev join are one. -->

  <xsl:variable name="v:speech-css" as="xs:string" static="yes" select="unparsed-text('../css/speech.css')"/>

  <!-- Speech in the text: what is told in the header or in notes of the register is nobody's turn. -->
  <xsl:variable name="v:said" as="element()*" select="f:elements('said')[not(@prev)][$v:is-all-speech-in-text or ancestor::tei:text]"/>

  <!-- Where all speech is in the text, none need be asked where it stands. -->
  <xsl:variable name="v:is-all-speech-in-text" as="xs:boolean" select="every $said in f:elements('said') satisfies exists($said ! ancestor::tei:text)"/>

  <!-- The id of each in a page: its own, else its place among all. A colon stands in no xml:id, so the two never meet. -->
  <xsl:variable name="v:utterance-ids" as="map(xs:integer, xs:string)">
    <xsl:map>
      <xsl:for-each select="f:in-order(f:elements(('said', 'sp', 'u'))[not(@prev)])">
        <xsl:map-entry key="f:order(.)" select="if (@xml:id) then string(@xml:id) else concat('speech:', position())"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <!-- Elements gathered by name, in the order of the document: speech of one kind only is so already. -->
  <xsl:function name="f:in-order" as="element()*">
    <xsl:param name="elements" as="element()*"/>
    <xsl:sequence select="if (count(distinct-values($elements ! local-name())) gt 1) then $elements/. else $elements"/>
  </xsl:function>

  <xsl:function name="f:utterance-id" as="xs:string">
    <xsl:param name="utterance" as="element()"/>
    <xsl:sequence select="string(map:get($v:utterance-ids, f:order($utterance)))"/>
  </xsl:function>

  <!-- The ids of those who speak; for a turn without @who, the words before it. '' when nobody is named. -->
  <xsl:function name="f:speaker-ids" as="xs:string+">
    <xsl:param name="utterance" as="element()"/>
    <xsl:sequence select="if ($utterance ! @who) then map:get($v:speaker-ids, $utterance ! @who)
      else string($utterance/speaker[1] ! replace(f:plain(.), '[.:]+$', ''))"/>
  </xsl:function>

  <!-- The ids in each value that @who has: they are few, the speeches are many. -->
  <xsl:variable name="v:speaker-ids" as="map(xs:string, xs:string+)" select="map:merge(
    distinct-values(f:elements(('said', 'sp', 'u', 'q', 'quote')) ! @who ! string()) ! map:entry(., if (normalize-space()) then f:ids-in(.) else ''))"/>

  <xsl:function name="f:addressee-ids" as="xs:string*">
    <xsl:param name="utterance" as="element()"/>
    <xsl:sequence select="f:ids-in($utterance/@toWhom)"/>
  </xsl:function>

  <!-- The ids that pointers end with, those into other documents too. -->
  <xsl:function name="f:ids-in" as="xs:string*">
    <xsl:param name="pointers" as="xs:string?"/>
    <xsl:sequence select="distinct-values(f:pointers($pointers) ! replace(., '^.*[#:/]', ''))"/>
  </xsl:function>

  <!-- The name behind an id: the register entry's, else the id in words. -->
  <xsl:function name="f:name-of" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:variable name="entry" as="element()?" select="f:by-id($id)"/>
    <xsl:sequence select="if ($id eq '') then f:label('unknown-speaker') else if ($entry) then f:entry-name($entry)
      else if (matches($id, if (f:is-basic-latin($id)) then '[\sA-Z]' else '\s|\p{Lu}')) then $id else translate($id, '-', ' ')"/>
  </xsl:function>

  <!-- direct, reported, or continued: a report that goes on without a verb of saying. -->
  <xsl:function name="f:manner" as="xs:string">
    <xsl:param name="utterance" as="element()"/>
    <xsl:sequence select="$utterance ! (if (@type eq 'continued') then 'continued' else if (@direct eq 'false' or @direct eq '0') then 'reported' else 'direct')"/>
  </xsl:function>

  <!-- The utterance and the parts that go on with it, in order. -->
  <xsl:function name="f:parts" as="element()*">
    <xsl:param name="utterance" as="element()"/>
    <xsl:variable name="next" as="element()?" select="(f:local-ids($utterance/@next) ! key('v:id', ., $v:document))[. >> $utterance][1]"/>
    <xsl:sequence select="$utterance, $next ! f:parts(.)"/>
  </xsl:function>

  <!-- Its words in one line. -->
  <xsl:function name="f:words" as="xs:string">
    <xsl:param name="utterance" as="element()"/>
    <xsl:sequence select="string-join(f:parts($utterance) ! f:plain(.), ' ')"/>
  </xsl:function>

  <!-- The first words, for a link. -->
  <xsl:function name="f:first-words" as="xs:string">
    <xsl:param name="utterance" as="element()"/>
    <xsl:variable name="words" as="xs:string*" select="tokenize(f:plain($utterance), ' ')"/>
    <xsl:sequence select="concat(string-join(subsequence($words, 1, 9), ' '), if (count($words) gt 9) then ' …' else '')"/>
  </xsl:function>

  <!-- What the narrator says right before it in the same sentence: "He said that". -->
  <xsl:function name="f:cue-before" as="xs:string">
    <xsl:param name="utterance" as="element()"/>
    <xsl:variable name="said" as="xs:string" select="f:narrator($utterance/preceding-sibling::node()[position() le 6])"/>
    <xsl:variable name="sentence" as="xs:string" select="translate(normalize-space(replace($said, '^.*[.?!…][”’&quot;'')]*\s+', '', 's')), '&#x2024;', '.')"/>
    <xsl:sequence select="if (matches($sentence, if (f:is-basic-latin($sentence)) then '[A-Za-z]' else '\p{L}')) then $sentence else ''"/>
  </xsl:function>

  <!-- What the narrator says right behind it: ", he asked". -->
  <xsl:function name="f:cue-behind" as="xs:string">
    <xsl:param name="utterance" as="element()"/>
    <xsl:variable name="said" as="xs:string" select="f:narrator($utterance/following-sibling::node()[position() le 6])"/>
    <xsl:sequence select="if (matches($said, if (f:is-basic-latin($said)) then '^\s?[,–—-]?\s?[a-z]' else '^\s?[,–—-]?\s?\p{Ll}')) then translate(normalize-space(replace($said, '[.?!…:;].*$', '', 's')), '&#x2024;', '.') else ''"/>
  </xsl:function>

  <!-- The words of neighbouring nodes; an utterance or a note parts them. A point after a form of address ends no sentence. -->
  <xsl:function name="f:narrator" as="xs:string">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:variable name="words" as="xs:string" select="string-join($nodes ! (if (self::said or self::note) then ' . ' else if (self::element()) then f:plain(.) else string()))"/>
    <xsl:sequence select="if (not(contains($words, '.'))) then $words
      else if (f:is-basic-latin($words)) then replace($words, '(^|\s)(Mr|Mrs|Ms|Messrs|Mme|Dr|Gen|Adm|Amb|Sen|Gov|St|[A-Z])\.', '$1$2&#x2024;')
      else replace($words, '(^|\s)(Mr|Mrs|Ms|Messrs|Mme|Dr|Gen|Adm|Amb|Sen|Gov|St|\p{Lu})\.', '$1$2&#x2024;')"/>
  </xsl:function>

  <!-- Nobody's words: gestures and happenings; and who speaks a turn is said beside it. -->
  <xsl:template match="kinesic[ancestor::said or ancestor::sp] | vocal[ancestor::said or ancestor::sp] | incident[ancestor::said or ancestor::sp] | sp//stage | sp/speaker" mode="m:plain" as="xs:string*"/>
  <xsl:template match="sp/p | sp//l | sp/lg | said/p" mode="m:plain" as="xs:string*">
    <xsl:sequence select="' '"/>
    <xsl:apply-templates mode="m:plain"/>
  </xsl:template>
</xsl:stylesheet>
