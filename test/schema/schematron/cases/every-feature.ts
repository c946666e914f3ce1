/** One set of rules that uses all of the language that is understood. */
export const everyFeature = `<?xml version="1.0"?>
<schema xmlns="http://purl.oclc.org/dsdl/schematron" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:f="urn:f"
  xmlns:sqf="http://www.schematron-quickfix.com/validator/process" queryBinding="xslt3" defaultPhase="all-but-late">
  <title>Every feature</title>
  <ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/>
  <ns prefix="f" uri="urn:f"/>
  <let name="limit" value="3"/>
  <let name="words" as="element()*"><w>one</w><w>two</w></let>
  <phase id="all-but-late">
    <let name="from-phase" value="'phase'"/>
    <active pattern="first-rule"/><active pattern="said"/><active pattern="speaker"/><active pattern="one"/>
    <active pattern="two"/><active pattern="keys"/><active pattern="attributes"/><active pattern="fails"/><active pattern="texts"/>
  </phase>
  <phase id="only-late"><active pattern="late"/></phase>
  <xsl:key name="by-id" match="*" use="@xml:id"/>
  <xsl:function name="f:points-to"><xsl:param name="pointer"/><xsl:sequence select="substring-after($pointer, '#')"/></xsl:function>
  <pattern id="first-rule" role="warning">
    <rule context="t:p[@n]"><report id="p-numbered" test="@n = '0'">numbered 0</report></rule>
    <rule context="t:p"><assert id="p-filled" test="node()">empty p</assert></rule>
  </pattern>
  <pattern id="needs" abstract="true">
    <param name="what" value="'nothing'"/>
    <rule context="$of"><assert test="$needed">needs <value-of select="$what"/><span>,</span> <name/> in <name path=".."/></assert></rule>
  </pattern>
  <pattern id="said" is-a="needs">
    <param name="of" value="t:said"/><param name="needed" value="@who"/><param name="what" value="'who'"/>
  </pattern>
  <pattern id="speaker" is-a="needs"><param name="of" value="t:sp"/><param name="needed" value="t:speaker"/></pattern>
  <pattern id="one">
    <let name="count" value="count(//t:item)"/>
    <rule abstract="true" id="countable">
      <let name="own" value="string(@n)"/>
      <assert id="list-count" test="$count le $limit" diagnostics="how-many" role="info">too many<sqf:group/></assert>
    </rule>
    <rule context="t:list"><extends rule="countable"/>
      <report id="list-own" test="$own = 'x'" subject="t:item[2]" flag="f">n is <emph>x</emph>, not {1}
        <sqf:fix id="fix"><sqf:description><sqf:title>Fix</sqf:title></sqf:description></sqf:fix></report>
    </rule>
  </pattern>
  <pattern id="two">
    <let name="count" value="'$count stays'"/>
    <rule context="t:item"><report id="item-two" test="string() = '2'"><value-of select="$count, $from-phase"/>, <value-of select="$words"/></report></rule>
  </pattern>
  <pattern id="keys">
    <rule context="t:ref"><assert id="ref-target" test="key('by-id', f:points-to(@target))">nothing at <value-of select="@target"/></assert>
      <report id="ref-twin" test="//t:ref[. is current()]/following::t:ref[@target = current()/@target]" role="fatal">twin</report></rule>
  </pattern>
  <pattern id="attributes"><rule context="@who"><assert id="who-pointer" test="starts-with(., '#')">no pointer: <value-of select="."/></assert></rule></pattern>
  <pattern id="texts"><rule context="t:head/text()"><report id="head-text" test="ends-with(., '.')">full stop</report></rule></pattern>
  <pattern id="fails"><rule context="t:date"><let name="year" value="xs:integer(@when)"/>
    <report id="date-late" test="$year gt 2000">late</report></rule></pattern>
  <pattern id="late"><rule context="/"><report id="root" test="true()">asked</report></rule></pattern>
  <diagnostics><diagnostic id="how-many">(<value-of select="$count"/> of <value-of select="$limit"/>)</diagnostic></diagnostics>
</schema>`;

/** What stands in a TEI element, and what is found: severity, rule, line and column, message. */
export const featureCases: readonly (readonly [feature: string, xml: string, found: readonly string[]])[] = [
  ['of a pattern, the first rule that matches is asked', '<p n="1"/><p>a</p>', []],
  ['and no other', '<p n="0"/>', ['warning p-numbered 1:42 numbered 0']],
  ['the second one is asked of the rest', '<p/>', ['warning p-filled 1:42 empty p']],
  ['an abstract pattern, with parameters', '<said/>', ['error said 1:42 needs who, said in TEI']],
  ['and with a default', '<sp/>', ['error speaker 1:42 needs nothing, sp in TEI']],
  ['what an abstract pattern asks may hold', '<said who="#a"/><sp><speaker/></sp>', []],
  [
    'an abstract rule with a variable, a diagnostic and a quick fix',
    '<list><item/><item/><item/><item/></list>',
    ['info list-count 1:42 too many (4 of 3)'],
  ],
  [
    'a subject is where the finding stands; braces mean nothing',
    '<list n="x"><item/><item>b</item></list>',
    ['error list-own 1:61 n is x, not {1}'],
  ],
  [
    'patterns may use one name for two things, also in strings',
    '<item>2</item>',
    ['error item-two 1:42 $count stays phase, one two'],
  ],
  ['a key and a function', '<ref target="#a"/>', ['error ref-target 1:42 nothing at #a']],
  ['which find what is there', '<p xml:id="a">b</p><ref target="#a"/>', []],
  ['current()', '<p xml:id="a">b</p>\n<ref target="#a"/>\n<ref target="#a"/>', ['error ref-twin 2:1 twin']],
  ['an attribute is reported at its value', '<said who="a"/>', ['error who-pointer 1:53 no pointer: a']],
  ['a text at its element', '<head>A.</head>', ['error head-text 1:42 full stop']],
  [
    'an XPath that fails is told, and the others are asked',
    '<date when="May"/><p/>',
    ['error fails 1:42 rule-failed', 'warning p-filled 1:60 empty p'],
  ],
];

/** Rules that cannot be used, and why. */
export const incorrectRules: readonly (readonly [what: string, content: string, problem: RegExp])[] = [
  ['no context', '<pattern><rule/></pattern>', /"rule" needs a context/],
  ['no test', '<pattern><rule context="a"><assert/></rule></pattern>', /"assert" needs a test/],
  ['no name', '<let value="1"/>', /"let" needs a name/],
  [
    'an unknown abstract rule',
    '<pattern><rule context="a"><extends rule="b"/></rule></pattern>',
    /no abstract rule "b"/,
  ],
  [
    'a circle of rules',
    '<pattern><rule abstract="true" id="b"><extends rule="b"/></rule><rule context="a"><extends rule="b"/></rule></pattern>',
    /"b" extends itself/,
  ],
  ['an unknown abstract pattern', '<pattern is-a="b"/>', /no abstract pattern "b"/],
  [
    'an unknown diagnostic',
    '<pattern><rule context="a"><report test="b" diagnostics="c">d</report></rule></pattern>',
    /no diagnostic "c"/,
  ],
  ['an inclusion', '<include href="a.sch"/>', /Other files cannot be included/],
  ['a rule from elsewhere', '<pattern><rule context="a"><extends href="b"/></rule></pattern>', /Other files cannot/],
  ['XSLT that loads files', '<x:import xmlns:x="http://www.w3.org/1999/XSL/Transform" href="a"/>', /"x:import" cannot/],
  ['a prefix for two namespaces', '<ns prefix="a" uri="b"/><ns prefix="a" uri="c"/>', /"a:" is bound to two/],
];
