<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- How to cite the document: as text, and as BibTeX and CSL-JSON for those who keep their references in a program. -->

  <xsl:template name="t:citation">
    <section class="citation" aria-labelledby="citation:">
      <h2 id="citation:"><xsl:value-of select="f:label('cite')"/></h2>
      <p class="citation-text"><xsl:value-of select="f:citation(.)"/></p>
      <details>
        <summary>BibTeX</summary>
        <pre tabindex="0" aria-label="BibTeX"><xsl:value-of select="f:bibtex(.)"/></pre>
      </details>
      <details>
        <summary>CSL-JSON</summary>
        <pre tabindex="0" aria-label="CSL-JSON"><xsl:value-of select="f:csl-json(.)"/></pre>
      </details>
    </section>
  </xsl:template>

  <!-- What all three say, each the empty sequence where the header is silent. -->
  <xsl:function name="f:cited-authors" as="element()*">
    <xsl:param name="document" as="element()"/>
    <xsl:sequence select="$document/teiHeader/fileDesc/titleStmt/author[normalize-space()]"/>
  </xsl:function>
  <xsl:function name="f:cited-editors" as="element()*">
    <xsl:param name="document" as="element()"/>
    <xsl:sequence select="$document/teiHeader/fileDesc/titleStmt/editor[normalize-space()]"/>
  </xsl:function>
  <!-- When the text was written; where that is not known, when it was published. -->
  <xsl:function name="f:cited-date" as="xs:string?">
    <xsl:param name="document" as="element()"/>
    <xsl:variable name="dates" as="element()*" select="$document/teiHeader/profileDesc/creation//date, $document/teiHeader/fileDesc/publicationStmt/date"/>
    <xsl:sequence select="($dates ! f:date-value(.)[. ne ''])[1]"/>
  </xsl:function>
  <xsl:function name="f:cited-publisher" as="xs:string?">
    <xsl:param name="document" as="element()"/>
    <xsl:sequence select="($document/teiHeader/fileDesc/publicationStmt/(publisher, distributor, authority)[normalize-space()])[1] ! f:plain(.)"/>
  </xsl:function>
  <xsl:function name="f:cited-url" as="xs:string?">
    <xsl:param name="document" as="element()"/>
    <xsl:sequence select="($document/teiHeader/fileDesc/publicationStmt//idno ! normalize-space()[matches(., '^https?://\S+$')])[1]"/>
  </xsl:function>
  <!-- Repository, collection and shelfmark of the source. -->
  <xsl:function name="f:cited-shelfmark" as="xs:string?">
    <xsl:param name="document" as="element()"/>
    <xsl:variable name="words" as="node()*">
      <xsl:apply-templates select="($document/teiHeader/fileDesc/sourceDesc//msIdentifier)[1]" mode="m:fact"/>
    </xsl:variable>
    <xsl:sequence select="normalize-space(string-join($words))[. ne '']"/>
  </xsl:function>

  <!-- Ann Lee, “On a meeting”, 1961-11-05. Rome, Archive, 12. Editor: B. Roe. A press. https://example.org/12 -->
  <xsl:function name="f:citation" as="xs:string">
    <xsl:param name="document" as="element()"/>
    <xsl:variable name="authors" as="xs:string" select="string-join(f:cited-authors($document) ! f:plain(.), ', ')"/>
    <xsl:variable name="editors" as="xs:string" select="string-join(f:cited-editors($document) ! f:plain(.), ', ')"/>
    <xsl:variable name="work" as="xs:string" select="string-join(($authors[. ne ''], concat('“', f:document-title($document), '”'), f:cited-date($document)), ', ')"/>
    <xsl:variable name="parts" as="xs:string*" select="$work, f:cited-shelfmark($document), $editors[. ne ''] ! concat(f:label('editor'), ': ', .), f:cited-publisher($document), f:cited-url($document)"/>
    <xsl:sequence select="replace(string-join($parts, '. '), '\.\. ', '. ')"/>
  </xsl:function>

  <xsl:function name="f:bibtex" as="xs:string">
    <xsl:param name="document" as="element()"/>
    <xsl:variable name="date" as="xs:string?" select="f:cited-date($document)"/>
    <xsl:variable name="fields" as="xs:string*" select="
      f:bibtex-field('author', string-join(f:cited-authors($document) ! f:bibtex-name(.), ' and ')),
      f:bibtex-field('editor', string-join(f:cited-editors($document) ! f:bibtex-name(.), ' and ')),
      f:bibtex-field('title', concat('{', f:bibtex-words(f:document-title($document)), '}')),
      f:bibtex-field('year', f:year($date)),
      f:bibtex-field('date', replace($date, '–', '/')),
      f:bibtex-field('publisher', f:bibtex-words(f:cited-publisher($document))),
      f:bibtex-field('note', f:bibtex-words(f:cited-shelfmark($document))),
      f:bibtex-field('url', f:cited-url($document)),
      f:bibtex-field('language', $v:text-language)"/>
    <xsl:sequence select="concat('@misc{', f:cite-key($document), ',&#10;', string-join($fields, ',&#10;'), '&#10;}')"/>
  </xsl:function>

  <xsl:function name="f:year" as="xs:string">
    <xsl:param name="date" as="xs:string?"/>
    <xsl:sequence select="if (matches($date, '^\d{4}')) then substring($date, 1, 4) else ''"/>
  </xsl:function>

  <xsl:function name="f:bibtex-field" as="xs:string?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:if test="not($value = ('', '{}'))"><xsl:sequence select="$value ! concat('  ', $name, ' = {', ., '}')"/></xsl:if>
  </xsl:function>

  <!-- Surname first where the header says which it is; other names in braces, so that they are not taken apart. -->
  <xsl:function name="f:bibtex-name" as="xs:string">
    <xsl:param name="person" as="element()"/>
    <xsl:variable name="surname" as="element()?" select="$person/descendant::surname[1]"/>
    <xsl:sequence select="if ($surname) then string-join(($surname ! f:bibtex-words(f:plain(.)), string-join($person//forename ! f:bibtex-words(f:plain(.)), ' ')[. ne '']), ', ')
      else concat('{', f:bibtex-words(f:plain($person)), '}')"/>
  </xsl:function>

  <xsl:function name="f:bibtex-words" as="xs:string?">
    <xsl:param name="words" as="xs:string?"/>
    <xsl:sequence select="$words ! replace(replace(replace(., '[\\{}]', ''), '([&amp;%$#_])', '\\$1'), '[~^]', ' ')"/>
  </xsl:function>

  <!-- lee1961meeting: surname, year, and the first longer word of the title, in plain letters. -->
  <xsl:function name="f:cite-key" as="xs:string">
    <xsl:param name="document" as="element()"/>
    <xsl:variable name="author" as="element()?" select="f:cited-authors($document)[1]"/>
    <xsl:variable name="name" as="xs:string" select="string(($author/descendant::surname[1] ! f:plain(.), $author ! tokenize(f:plain(.), ' ')[last()])[1])"/>
    <xsl:variable name="title" as="xs:string" select="f:document-title($document)"/>
    <xsl:variable name="word" as="xs:string" select="string((tokenize($title, if (f:is-basic-latin($title)) then '[^A-Za-z0-9$+&lt;=&gt;^`|~]+' else '\W+')[string-length() gt 3], 'text')[1])"/>
    <xsl:variable name="year" as="xs:string" select="f:year(f:cited-date($document))"/>
    <xsl:variable name="key" as="xs:string" select="replace(lower-case(normalize-unicode(concat($name, $year, $word), 'NFD')), '[^a-z0-9]', '')"/>
    <xsl:sequence select="if ($key ne '') then $key else 'text'"/>
  </xsl:function>

  <xsl:function name="f:csl-json" as="xs:string">
    <xsl:param name="document" as="element()"/>
    <xsl:variable name="date" as="xs:string?" select="f:cited-date($document)"/>
    <xsl:variable name="numbers" as="xs:string*" select="if (matches($date, '^\d{4}(-\d\d){0,2}$')) then tokenize($date, '-') ! string(xs:integer(.)) else ()"/>
    <xsl:variable name="members" as="xs:string*" select="
      f:json-member('id', f:json-string(f:cite-key($document))),
      f:json-member('type', f:json-string(if ($document/teiHeader/profileDesc/correspDesc) then 'personal_communication' else if (f:cited-shelfmark($document)) then 'manuscript' else 'document')),
      f:json-member('title', f:json-string(f:document-title($document))),
      f:json-member('author', f:json-array(f:cited-authors($document) ! f:csl-name(.))),
      f:json-member('editor', f:json-array(f:cited-editors($document) ! f:csl-name(.))),
      f:json-member('issued', if (exists($numbers)) then concat('{ &quot;date-parts&quot;: [[', string-join($numbers, ', '), ']] }') else $date ! concat('{ &quot;literal&quot;: ', f:json-string(.), ' }')),
      f:json-member('publisher', f:json-string(f:cited-publisher($document))),
      f:json-member('archive_location', f:json-string(f:cited-shelfmark($document))),
      f:json-member('URL', f:json-string(f:cited-url($document))),
      f:json-member('language', f:json-string($v:text-language))"/>
    <xsl:sequence select="concat('[', f:json-object($members), ']')"/>
  </xsl:function>

  <xsl:function name="f:csl-name" as="xs:string">
    <xsl:param name="person" as="element()"/>
    <xsl:variable name="surname" as="element()?" select="$person/descendant::surname[1]"/>
    <xsl:variable name="forenames" as="xs:string" select="string-join($person//forename ! f:plain(.), ' ')"/>
    <xsl:sequence select="if ($surname) then concat('{ &quot;family&quot;: ', f:json-string(f:plain($surname)), if ($forenames ne '') then concat(', &quot;given&quot;: ', f:json-string($forenames)) else '', ' }')
      else concat('{ &quot;literal&quot;: ', f:json-string(f:plain($person)), ' }')"/>
  </xsl:function>
</xsl:stylesheet>
