<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:m="urn:teiwright:modes"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Elements that say something about the text but nothing in it: passed over on purpose. Each group gives its reason. -->

  <!-- They tie places together for a program; they hold no words. -->
  <xsl:template match="link | linkGrp | join | joinGrp | alt | altGrp | timeline | when" mode="m:html"/>

  <!-- They mark where something begins that ends elsewhere; they hold no words. -->
  <xsl:template match="addSpan | delSpan | damageSpan" mode="m:html"/>

  <!-- They repeat or undo other marks by pointers, or draw lines on an image; they hold no words. -->
  <xsl:template match="path | localProp" mode="m:html" priority="-0.1"/>

  <!-- Annotations kept apart from the text are data about it. -->
  <xsl:template match="standOff | listAnnotation | annotation | xenoData" mode="m:html"/>
</xsl:stylesheet>
