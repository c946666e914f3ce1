<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xmlns:v="urn:teiwright:variables"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- What the header says: title block, facts, head metadata, and the rest behind a fold. -->

  <xsl:function name="f:document-title" as="xs:string">
    <xsl:param name="document" as="element()"/>
    <xsl:variable name="titles" as="element()*" select="$document/teiHeader/fileDesc/titleStmt/title[normalize-space()]"/>
    <xsl:variable name="main" as="element()?" select="($titles[@type = 'main'], $titles[not(@type = ('sub', 'desc', 'alt', 'short'))], $titles)[1]"/>
    <xsl:variable name="found" as="element()?" select="if ($main) then $main else ($document//titlePart, $document//head)[1]"/>
    <xsl:sequence select="if ($found) then f:plain($found) else f:label('untitled')"/>
  </xsl:function>

  <xsl:template name="t:title-block">
    <xsl:variable name="title" as="xs:string" select="f:document-title(.)"/>
    <xsl:variable name="series" as="element()*" select="teiHeader/fileDesc/seriesStmt/title"/>
    <xsl:if test="$series">
      <p class="series"><xsl:value-of select="$series ! f:plain(.)" separator=" · "/></p>
    </xsl:if>
    <h1><xsl:value-of select="$title"/></h1>
    <xsl:for-each select="teiHeader/fileDesc/titleStmt/title[normalize-space()][not(f:plain(.) = $title)][not(@type = ('short', 'alt', 'desc'))]">
      <p class="sub-title"><xsl:value-of select="f:plain(.)"/></p>
    </xsl:for-each>
    <xsl:call-template name="t:facts"/>
    <xsl:for-each select="teiHeader/profileDesc/abstract[normalize-space()]">
      <section class="abstract" aria-label="{f:label('abstract')}">
        <xsl:apply-templates select="*" mode="m:html"/>
      </section>
    </xsl:for-each>
  </xsl:template>

  <!-- A row of the title block: a label, then values. -->
  <xsl:template name="t:fact">
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="values" as="element()*"/>
    <xsl:if test="$values[normalize-space()]">
      <div>
        <dt><xsl:value-of select="$label"/></dt>
        <xsl:for-each select="$values[normalize-space()]">
          <dd><xsl:apply-templates select="." mode="m:fact"/></dd>
        </xsl:for-each>
      </div>
    </xsl:if>
  </xsl:template>

  <xsl:template match="*" mode="m:fact">
    <xsl:choose>
      <xsl:when test="self::date or self::bibl or self::licence or self::publisher or self::p"><xsl:apply-templates mode="m:html"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="f:plain(.)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="date" mode="m:fact" priority="1"><xsl:apply-templates select="." mode="m:html"/></xsl:template>
  <xsl:template match="msIdentifier" mode="m:fact" priority="1">
    <xsl:value-of select="descendant::*[not(*) or self::idno[not(idno)]][normalize-space()][not(parent::idno)][not(self::altIdentifier)] ! normalize-space()" separator=", "/>
  </xsl:template>
  <xsl:template match="msIdentifier[idno/idno]" mode="m:fact" priority="2">
    <xsl:value-of select="* ! normalize-space()" separator=", "/>
  </xsl:template>
  <xsl:template match="textLang" mode="m:fact" priority="1">
    <xsl:value-of select="(normalize-space()[. ne ''], @mainLang)[1]"/>
  </xsl:template>
  <xsl:template match="language" mode="m:fact" priority="1">
    <xsl:value-of select="(normalize-space()[. ne ''], @ident)[1]"/>
  </xsl:template>
  <xsl:template match="correspAction" mode="m:fact" priority="1">
    <xsl:for-each select="*">
      <xsl:if test="position() gt 1">, </xsl:if>
      <xsl:apply-templates select="." mode="m:html"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="t:facts">
    <xsl:variable name="file" as="element()?" select="teiHeader/fileDesc"/>
    <xsl:variable name="profile" as="element()*" select="teiHeader/profileDesc"/>
    <xsl:variable name="people" as="element()*" select="$file/titleStmt/respStmt[not(name/@type = 'software')][resp][persName | orgName | name]"/>
    <dl class="facts">
      <xsl:call-template name="t:fact"><xsl:with-param name="label" select="f:label('author')"/><xsl:with-param name="values" select="$file/titleStmt/author"/></xsl:call-template>
      <xsl:call-template name="t:fact"><xsl:with-param name="label" select="f:label('editor')"/><xsl:with-param name="values" select="$file/titleStmt/editor"/></xsl:call-template>
      <xsl:for-each select="$people">
        <xsl:variable name="task" as="xs:string" select="f:plain(resp[1])"/>
        <xsl:call-template name="t:fact">
          <xsl:with-param name="label" select="concat(upper-case(substring($task, 1, 1)), substring($task, 2))"/>
          <xsl:with-param name="values" select="persName | orgName | name"/>
        </xsl:call-template>
      </xsl:for-each>
      <xsl:call-template name="t:fact"><xsl:with-param name="label" select="f:label('date')"/><xsl:with-param name="values" select="($profile/creation/date[normalize-space()], $profile/creation[not(*)][normalize-space()])[1]"/></xsl:call-template>
      <xsl:for-each select="$profile/correspDesc/correspAction">
        <xsl:call-template name="t:fact"><xsl:with-param name="label" select="f:label(string(@type))"/><xsl:with-param name="values" select="."/></xsl:call-template>
      </xsl:for-each>
      <xsl:call-template name="t:fact"><xsl:with-param name="label" select="f:label('shelfmark')"/><xsl:with-param name="values" select="$file/sourceDesc//msIdentifier[not(ancestor::msPart or ancestor::msFrag)]"/></xsl:call-template>
      <xsl:call-template name="t:fact"><xsl:with-param name="label" select="f:label('original-language')"/><xsl:with-param name="values" select="$file/sourceDesc//msItem/textLang[@mainLang | text()]"/></xsl:call-template>
      <xsl:call-template name="t:fact"><xsl:with-param name="label" select="f:label('source')"/><xsl:with-param name="values" select="$file/sourceDesc/bibl[normalize-space()]"/></xsl:call-template>
      <xsl:call-template name="t:fact"><xsl:with-param name="label" select="f:label('funder')"/><xsl:with-param name="values" select="$file/titleStmt/funder"/></xsl:call-template>
      <xsl:call-template name="t:fact"><xsl:with-param name="label" select="f:label('publisher')"/><xsl:with-param name="values" select="$file/publicationStmt/(publisher | distributor | authority)"/></xsl:call-template>
      <xsl:call-template name="t:fact"><xsl:with-param name="label" select="f:label('licence')"/><xsl:with-param name="values" select="$file/publicationStmt/availability/licence"/></xsl:call-template>
      <xsl:call-template name="t:fact"><xsl:with-param name="label" select="f:label('availability')"/><xsl:with-param name="values" select="$file/publicationStmt/availability/p"/></xsl:call-template>
      <xsl:call-template name="t:fact"><xsl:with-param name="label" select="f:label('keywords')"/><xsl:with-param name="values" select="$profile/textClass/keywords//term"/></xsl:call-template>
    </dl>
  </xsl:template>

  <!-- How the text was made, and whatever else the header says. -->
  <xsl:template name="t:about">
    <xsl:variable name="parts" as="element()*" select="teiHeader/(fileDesc/(notesStmt | editionStmt), encodingDesc, revisionDesc)[normalize-space()]"/>
    <xsl:if test="$parts">
      <details class="about">
        <summary><xsl:value-of select="f:label('about')"/></summary>
        <xsl:apply-templates select="$parts" mode="m:about"/>
      </details>
    </xsl:if>
  </xsl:template>

  <!-- The header's parts as what they are called and what they say, however deep. -->
  <xsl:template match="*" mode="m:about">
    <xsl:if test="normalize-space()">
      <div class="about-part">
        <span class="about-name"><xsl:value-of select="f:label(local-name())"/></span>
        <xsl:text> </xsl:text>
        <xsl:choose>
          <xsl:when test="text()[normalize-space()]"><span><xsl:apply-templates mode="m:html"/></span></xsl:when>
          <xsl:when test="* and not(* except p)"><xsl:apply-templates select="*" mode="m:html"/></xsl:when>
          <xsl:otherwise><xsl:apply-templates select="*" mode="m:about"/></xsl:otherwise>
        </xsl:choose>
      </div>
    </xsl:if>
  </xsl:template>

  <!-- Parts of the header that stand elsewhere (a standOff, a biblFull) say what they are. -->
  <xsl:template match="abstract | broadcast | calendar | calendarDesc | catRef | change | classCode | correspAction | correspContext | correspDesc | creation |
    equipment | fileDesc | keywords | langUsage | language | listChange | measureGrp | notesStmt | profileDesc | recording | recordingStmt |
    revisionDesc | scriptStmt | sourceDesc | textClass | appInfo | application | cRefPattern | catDesc | category | char | charDecl | citeData |
    citeStructure | classDecl | conversion | correction | editorialDecl | encodingDesc | geoDecl | glyph | hyphenation | interpretation |
    listPrefixDef | mapping | metDecl | metSym | namespace | normalization | prefixDef | projectDesc | punctuation | quotation | refState |
    refsDecl | rendition | samplingDecl | schemaRef | segmentation | stdVals | styleDefDecl | tagUsage | tagsDecl | taxonomy | teiHeader |
    transcriptionDesc | unitDecl | unitDef | variantEncoding" mode="m:html" priority="-0.3">
    <xsl:call-template name="t:leaf"/>
  </xsl:template>

  <!-- A switch between the text as written and as edited, in CSS alone. -->
  <xsl:template name="t:view-switch">
    <xsl:if test="some $choice in f:elements('choice')[ancestor::text] satisfies f:as-written($choice) and exists($choice/(corr | reg | expan)[not(f:is-suggestion(.))])">
      <p class="view-switch">
        <label><input type="checkbox" id="view-diplomatic:">
          <xsl:if test="$view = 'diplomatic'"><xsl:attribute name="checked"/></xsl:if>
        </input><xsl:text> </xsl:text><xsl:value-of select="f:label('view-diplomatic')"/></label>
      </p>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
