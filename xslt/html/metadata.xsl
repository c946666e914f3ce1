<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:teiwright:functions"
  xmlns:t="urn:teiwright:templates"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- The page's metadata for catalogues, citation managers and search engines: Dublin Core, and schema.org as JSON-LD. -->

  <xsl:template name="t:metadata">
    <xsl:variable name="file" as="element()?" select="teiHeader/fileDesc"/>
    <xsl:variable name="profile" as="element()*" select="teiHeader/profileDesc"/>
    <meta name="generator" content="teiwright"/>
    <meta name="DC.title" content="{f:document-title(.)}"/>
    <xsl:for-each select="f:cited-authors(.)"><meta name="DC.creator" content="{f:plain(.)}"/></xsl:for-each>
    <xsl:for-each select="f:cited-editors(.)"><meta name="DC.contributor" content="{f:plain(.)}"/></xsl:for-each>
    <xsl:for-each select="$file/publicationStmt/publisher[normalize-space()]"><meta name="DC.publisher" content="{f:plain(.)}"/></xsl:for-each>
    <xsl:for-each select="f:cited-date(.)"><meta name="DC.date" content="{replace(., '–', '/')}"/></xsl:for-each>
    <meta name="DC.type" content="Text"/>
    <meta name="DC.language" content="{$v:text-language}"/>
    <xsl:for-each select="$profile/textClass/keywords//term[normalize-space()]"><meta name="DC.subject" content="{f:plain(.)}"/></xsl:for-each>
    <xsl:for-each select="$profile/abstract[normalize-space()]"><meta name="DC.description" content="{f:plain(.)}"/></xsl:for-each>
    <xsl:for-each select="f:cited-shelfmark(.)"><meta name="DC.source" content="{.}"/></xsl:for-each>
    <xsl:for-each select="$file/publicationStmt//licence[1]"><meta name="DC.rights" content="{(@target, f:plain(.))[1]}"/></xsl:for-each>
    <xsl:for-each select="$file/publicationStmt/idno[normalize-space()]"><meta name="DC.identifier" content="{normalize-space()}"/></xsl:for-each>
    <script type="application/ld+json"><xsl:value-of select="f:json-ld(.)"/></script>
  </xsl:template>

  <!-- The document as schema.org knows it, with those it mentions; it is data, nothing runs it. -->
  <xsl:function name="f:json-ld" as="xs:string">
    <xsl:param name="document" as="element()"/>
    <xsl:variable name="file" as="element()?" select="$document/teiHeader/fileDesc"/>
    <xsl:variable name="profile" as="element()*" select="$document/teiHeader/profileDesc"/>
    <xsl:sequence select="f:json-object((
      f:json-member('@context', f:json-string('https://schema.org')),
      f:json-member('@type', f:json-string(if ($document/self::teiCorpus) then 'Collection' else if ($profile/correspDesc) then 'Message' else 'CreativeWork')),
      f:json-member('name', f:json-string(f:document-title($document))),
      f:json-member('author', f:json-array(f:cited-authors($document) ! f:json-ld-thing('Person', f:plain(.), ()))),
      f:json-member('editor', f:json-array(f:cited-editors($document) ! f:json-ld-thing('Person', f:plain(.), ()))),
      f:json-member('dateCreated', f:json-string(replace(f:cited-date($document), '–', '/'))),
      f:json-member('inLanguage', f:json-string($v:text-language)),
      f:json-member('abstract', f:json-string($profile[abstract][1]/abstract[1] ! f:plain(.))),
      f:json-member('keywords', f:json-array($profile/textClass/keywords//term[normalize-space()] ! f:json-string(f:plain(.)))),
      f:json-member('publisher', f:cited-publisher($document) ! f:json-ld-thing('Organization', ., ())),
      f:json-member('license', f:json-string(($file/publicationStmt//licence/@target)[1])),
      f:json-member('url', f:json-string(f:cited-url($document))),
      f:json-member('isPartOf', ($file/seriesStmt/title[normalize-space()])[1] ! f:json-ld-thing('CreativeWork', f:plain(.), ())),
      f:json-member('mentions', f:json-array($v:register-entries[not(self::nym)] ! f:json-ld-thing(f:schema-type(.), f:entry-name(.), idno))) ))"/>
  </xsl:function>

  <xsl:function name="f:schema-type" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="if ($entry/self::person or $entry/self::persona) then 'Person' else if ($entry/self::org or $entry/self::personGrp) then 'Organization'
      else if ($entry/self::place) then 'Place' else if ($entry/self::event) then 'Event' else 'Thing'"/>
  </xsl:function>

  <!-- A thing with its name, and what the authorities call it. -->
  <xsl:function name="f:json-ld-thing" as="xs:string">
    <xsl:param name="type" as="xs:string"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="identifiers" as="element()*"/>
    <xsl:variable name="urls" as="xs:string*" select="$identifiers ! normalize-space()[matches(., '^https?://\S+$')] ! f:json-string(.)"/>
    <xsl:sequence select="concat('{ ', string-join((f:json-member('@type', f:json-string($type)), f:json-member('name', f:json-string($name)), f:json-member('sameAs', f:json-array($urls))), ', '), ' }')"/>
  </xsl:function>
</xsl:stylesheet>
