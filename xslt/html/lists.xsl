<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:teiwright:functions"
  xmlns:m="urn:teiwright:modes"
  xmlns:t="urn:teiwright:templates"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Lists: bulleted, numbered, labelled, glosses; and tables. -->

  <xsl:template match="list" mode="m:html">
    <xsl:variable name="is-ordered" as="xs:boolean" select="@type = ('ordered', 'numbered') or f:rend-class(@rend) = 'rend-numbered' or @rend = ('numbered', 'ordered')"/>
    <xsl:variable name="holder" as="element()" select="."/>
    <div class="list-holder">
      <xsl:apply-templates select="head | *[not(self::item or self::label or self::headLabel or self::headItem or self::trailer)][not(preceding-sibling::item or preceding-sibling::label or self::head)]" mode="m:before-list"/>
      <xsl:choose>
        <xsl:when test="label and (@type = 'gloss' or headLabel)">
          <dl>
            <xsl:call-template name="t:attributes"/>
            <xsl:if test="headLabel or headItem">
              <div class="head-row">
                <dt><xsl:apply-templates select="headLabel" mode="m:html"/></dt>
                <dd><xsl:apply-templates select="headItem" mode="m:html"/></dd>
              </div>
            </xsl:if>
            <xsl:for-each-group select="(label | label[1]/following-sibling::*) except (headLabel | headItem | trailer | head)" group-starting-with="label">
              <div>
                <dt><xsl:for-each select="current-group()[self::label]"><xsl:call-template name="t:attributes"/><xsl:apply-templates mode="m:html"/></xsl:for-each></dt>
                <xsl:choose>
                  <xsl:when test="current-group()[not(self::label)]">
                    <xsl:for-each select="current-group()[not(self::label)]"><xsl:call-template name="t:definition"/></xsl:for-each>
                  </xsl:when>
                  <xsl:otherwise><dd/></xsl:otherwise>
                </xsl:choose>
              </div>
            </xsl:for-each-group>
          </dl>
          <xsl:for-each select="item[not(preceding-sibling::label)]"><div class="item"><xsl:apply-templates mode="m:html"/></div></xsl:for-each>
        </xsl:when>
        <xsl:when test="label">
          <ul>
            <xsl:call-template name="t:attributes"><xsl:with-param name="class" select="'labelled'"/></xsl:call-template>
            <xsl:for-each-group select="label | item | (item | label)[1]/following-sibling::*[not(self::item or self::label or self::trailer or self::head)]" group-starting-with="label">
              <li>
                <xsl:call-template name="t:labelled-item"/>
              </li>
            </xsl:for-each-group>
          </ul>
        </xsl:when>
        <xsl:when test="item">
          <xsl:element name="{if ($is-ordered) then 'ol' else 'ul'}">
            <xsl:call-template name="t:attributes">
              <xsl:with-param name="class" select="@type ! concat('list-', f:class-word(.)), if (not(@type) or @type = ('simple', 'plain')) then 'list-plain' else ()"/>
            </xsl:call-template>
            <xsl:for-each select="item | item[1]/following-sibling::*[not(self::item or self::trailer or self::head)]">
              <xsl:call-template name="t:list-item"/>
            </xsl:for-each>
          </xsl:element>
        </xsl:when>
      </xsl:choose>
      <xsl:apply-templates select="trailer" mode="m:html"/>
    </div>
  </xsl:template>

  <!-- A list in the middle of a sentence stays there. -->
  <xsl:template match="*" mode="m:before-list"><xsl:apply-templates select="." mode="m:html"/></xsl:template>
  <xsl:template match="pb | gb | cb" mode="m:before-list">
    <div class="between"><xsl:apply-templates select="." mode="m:html"/></div>
  </xsl:template>

  <xsl:template name="t:definition">
    <dd>
      <xsl:choose>
        <xsl:when test="self::item"><xsl:call-template name="t:attributes"/><xsl:apply-templates mode="m:html"/></xsl:when>
        <xsl:otherwise><xsl:apply-templates select="." mode="m:html"/></xsl:otherwise>
      </xsl:choose>
    </dd>
  </xsl:template>

  <xsl:template name="t:labelled-item">
    <xsl:for-each select="current-group()[self::item][1]"><xsl:call-template name="t:attributes"/></xsl:for-each>
    <xsl:for-each select="current-group()">
      <xsl:choose>
        <xsl:when test="self::label"><span class="item-label"><xsl:apply-templates mode="m:html"/></span><xsl:text> </xsl:text></xsl:when>
        <xsl:when test="self::item"><div class="item-body"><xsl:apply-templates mode="m:html"/></div></xsl:when>
        <xsl:when test="self::pb or self::fw">
          <span class="{local-name()}"><xsl:apply-templates select="." mode="m:in-item"/></span>
        </xsl:when>
        <xsl:otherwise><xsl:apply-templates select="." mode="m:html"/></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="pb" mode="m:in-item"><span class="page-mark" data-added=""><xsl:value-of select="@n"/></span></xsl:template>
  <xsl:template match="fw" mode="m:in-item"><xsl:apply-templates mode="m:html"/></xsl:template>

  <xsl:template name="t:list-item">
    <xsl:choose>
      <xsl:when test="self::item">
        <li>
          <xsl:call-template name="t:attributes"/>
          <xsl:if test="@n and matches(@n, '^\d+$') and parent::list[@type = ('ordered', 'numbered')]"><xsl:attribute name="value" select="@n"/></xsl:if>
          <xsl:apply-templates mode="m:html"/>
        </li>
      </xsl:when>
      <xsl:when test="self::pb or self::gb or self::fw or self::lb or self::milestone"><xsl:apply-templates select="." mode="m:html"/></xsl:when>
      <xsl:otherwise><li class="between"><xsl:apply-templates select="." mode="m:html"/></li></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- An item outside of a list does not occur in valid TEI, but inside other lists' parts it may. -->
  <xsl:template match="item" mode="m:html">
    <xsl:call-template name="t:block"/>
  </xsl:template>
</xsl:stylesheet>
