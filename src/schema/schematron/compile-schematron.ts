import { TeiError } from '../../diagnostics/tei-error.js';
import { escapeAttribute, escapeText } from '../../xml/escape.js';
import { renameVariables } from './rename-variables.js';
import type { Assertion, MessagePart, Rule, RulePattern, SchematronRules, Variable } from './rules.js';
import { visitedNodes } from './visited-nodes.js';

/** How rules are compiled. */
export interface CompileSchematronOptions {
  /** The phase whose patterns are asked; `#ALL` for all patterns. @default the phase that the rules name, else all */
  readonly phase?: string | undefined;
  /** The file of the rules, for errors. @default 'rules.sch' */
  readonly source?: string;
}

/** Rules as a stylesheet. */
export interface CompiledSchematron {
  /** An XSLT 3.0 stylesheet that turns a document into `findings`; `undefined` when there is nothing to ask. */
  readonly stylesheet: string | undefined;
  /** Where the rules have an XPath from, by the XPath as the stylesheet has it: an XSLT compiler names that, and seldom the line. */
  readonly origins: ReadonlyMap<string, number>;
}

/** Gathers the lines of the stylesheet, and the origins of the XPath in them. */
interface Writer {
  add(...lines: readonly string[]): void;
  /** Returns an XPath ready for an attribute. */
  xpath(expression: string, at: number): string;
}

/** The namespace of what the stylesheet gives, and of its own names; its prefix is one that no author uses. */
export const FINDINGS_NAMESPACE = 'urn:teiwright:findings';
const MODE = '_tw:rules';

/** Prefixes that XPath authors use without declaring them. */
const CUSTOMARY: ReadonlyMap<string, string> = new Map([
  ['xs', 'http://www.w3.org/2001/XMLSchema'],
  ['fn', 'http://www.w3.org/2005/xpath-functions'],
  ['map', 'http://www.w3.org/2005/xpath-functions/map'],
  ['array', 'http://www.w3.org/2005/xpath-functions/array'],
  ['math', 'http://www.w3.org/2005/xpath-functions/math'],
]);

/**
 * Compiles Schematron rules to one XSLT 3.0 stylesheet, without function items and packages, so that SaxonJS and Saxon-HE both run it.
 *
 * The stylesheet goes over the document once. Every rule is a template of one mode, and passes the node on with `xsl:next-match`, so
 * that the rules of other patterns are asked too; those of its own pattern know from a parameter that one of them was obeyed:
 *
 * ```
 * pattern a: rule p[@n], rule p        p[@n] asks a1 and b1; p asks a2 and b1
 * pattern b: rule p
 * ```
 *
 * @throws {TeiError} `schematron/no-phase` when the rules have no such phase.
 */
export function compileSchematron(rules: SchematronRules, options: CompileSchematronOptions = {}): CompiledSchematron {
  const { patterns: active, variables } = choosePhase(rules, options);
  const patterns = renameVariables(rules, active).filter((pattern) => pattern.rules.length > 0);
  const lines: string[] = [];
  const origins = new Map<string, number>();
  if (patterns.length === 0) return { stylesheet: undefined, origins };
  const writer: Writer = {
    add: (...added) => void lines.push(...added),
    xpath(expression, at) {
      if (!origins.has(expression)) origins.set(expression, at);
      return escapeAttribute(expression);
    },
  };
  const here = patterns.filter(({ documents }) => documents === undefined);

  writer.add(startTag(rules));
  writer.add('<xsl:output method="xml" indent="no" omit-xml-declaration="yes"/>');
  for (const { xml } of rules.borrowed) writer.add(xml);
  for (const variable of [...rules.variables, ...variables, ...patterns.flatMap((each) => each.variables)])
    writeVariable(variable, writer);
  writeEntry(patterns, writer);
  if (here.length > 0) writePatterns(here, MODE, writer);
  for (const pattern of patterns.filter((each) => !here.includes(each)))
    writePatterns([pattern], modeOf(pattern), writer);
  writer.add('</xsl:stylesheet>');
  return { stylesheet: `${lines.join('\n')}\n`, origins };
}

/** Returns the name that a finding gives to the rule it comes from: the nearest that has an id. */
export function nameOfRule(assertion: Assertion, rule: Rule, pattern: RulePattern): string {
  return assertion.id ?? rule.id ?? pattern.id ?? rule.context.replaceAll(/\s+/g, ' ').trim();
}

function choosePhase(rules: SchematronRules, { phase = '#DEFAULT', source = 'rules.sch' }: CompileSchematronOptions) {
  const name = phase === '#DEFAULT' ? (rules.defaultPhase ?? '#ALL') : phase;
  if (name === '#ALL') return { patterns: rules.patterns, variables: [] };
  const chosen = rules.phases.get(name);
  if (chosen === undefined) {
    const phases = [...rules.phases.keys(), '#ALL'].join(', ');
    throw new TeiError('schematron/no-phase', { source, values: { phase: name, phases } });
  }
  const patterns = rules.patterns.filter(({ id }) => id !== undefined && chosen.active.includes(id));
  return { patterns, variables: chosen.variables };
}

function startTag({ namespaces }: SchematronRules): string {
  const declared = new Map([...CUSTOMARY, ...namespaces]);
  declared.delete('xsl');
  const declarations = [...declared]
    .filter(([prefix]) => prefix !== '')
    .map(([prefix, uri]) => ` xmlns:${prefix}="${escapeAttribute(uri)}"`);
  const own = `xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:_tw="${FINDINGS_NAMESPACE}"`;
  return `<xsl:stylesheet version="3.0" ${own}${declarations.join('')} exclude-result-prefixes="#all">`;
}

function writeVariable({ name, select, content, as, at }: Variable, writer: Writer): void {
  const type = as === undefined ? '' : ` as="${escapeAttribute(as)}"`;
  if (select === undefined) writer.add(`<xsl:variable name="${name}"${type}>${content}</xsl:variable>`);
  else writer.add(`<xsl:variable name="${name}"${type} select="${writer.xpath(select, at)}"/>`);
}

function writeEntry(patterns: readonly RulePattern[], writer: Writer): void {
  writer.add('<xsl:template match="/">\n<_tw:findings>');
  if (patterns.some(({ documents }) => documents === undefined))
    writer.add(`<xsl:apply-templates select="." mode="${MODE}"/>`);
  for (const pattern of patterns) {
    if (pattern.documents === undefined) continue;
    const select = `for $_tw:address in (${pattern.documents}) return doc(resolve-uri(string($_tw:address), base-uri(/)))`;
    writer.add(`<xsl:apply-templates select="${writer.xpath(select, pattern.at)}" mode="${modeOf(pattern)}"/>`);
  }
  writer.add('</_tw:findings>\n</xsl:template>');
}

/** A pattern that asks other documents goes over them by itself. */
function modeOf(pattern: RulePattern): string {
  return `_tw:documents-${pattern.at}`;
}

function writePatterns(patterns: readonly RulePattern[], mode: string, writer: Writer): void {
  const rules = patterns.flatMap((pattern, number) => pattern.rules.map((rule) => ({ pattern, rule, number })));
  rules.forEach(({ pattern, rule, number }, index) => {
    const match = `match="${writer.xpath(rule.context, rule.at)}" mode="${mode}" priority="${rules.length - index}"`;
    writer.add(`<xsl:template ${match}>`);
    if (pattern.rules.length === 1) {
      writeRule(rule, pattern, writer);
      writer.add('<xsl:next-match/>');
    } else {
      writer.add('<xsl:param name="_tw:obeyed" tunnel="yes" select="()"/>');
      writer.add(`<xsl:if test="not($_tw:obeyed = ${number})">`);
      writeRule(rule, pattern, writer);
      writer.add('</xsl:if>\n<xsl:next-match>');
      writer.add(`<xsl:with-param name="_tw:obeyed" tunnel="yes" select="$_tw:obeyed, ${number}"/>\n</xsl:next-match>`);
    }
    writer.add('</xsl:template>');
  });
  const next = visitedNodes(rules.map(({ rule }) => rule.context));
  writer.add(`<xsl:template match="/ | node() | @*" mode="${mode}" priority="0">
<xsl:apply-templates select="${next}" mode="${mode}">
<xsl:with-param name="_tw:obeyed" tunnel="yes" select="()"/>
</xsl:apply-templates>
</xsl:template>`);
}

/** A rule whose XPath fails on this document is a finding, and the other rules are still asked. */
function writeRule(rule: Rule, pattern: RulePattern, writer: Writer): void {
  if (rule.variables.length === 0) {
    writeAssertions(rule, pattern, writer);
    return;
  }
  writer.add('<xsl:try>');
  for (const variable of rule.variables) writeVariable(variable, writer);
  writeAssertions(rule, pattern, writer);
  writeCatch(rule.id ?? pattern.id ?? rule.context, writer);
}

function writeAssertions(rule: Rule, pattern: RulePattern, writer: Writer): void {
  for (const assertion of rule.assertions) {
    const { kind, test, role, subject, message, at } = assertion;
    const name = nameOfRule(assertion, rule, pattern);
    const place = subject === undefined ? '.' : `((${subject}), .)[1]`;
    const said = role === undefined ? '' : ` role="${forTemplate(role)}"`;
    const condition = kind === 'assert' ? `not(${test})` : test;
    writer.add(`<xsl:try><xsl:if test="${writer.xpath(condition, at)}">`);
    const document = pattern.documents === undefined ? '' : ' document="{base-uri(/)}"';
    const path = `{${writer.xpath(`path(${place})`, at)}}`;
    writer.add(
      `<_tw:finding rule="${forTemplate(name)}"${said}${document} path="${path}">${message.map((part) => writePart(part, at, writer)).join('')}</_tw:finding></xsl:if>`,
    );
    writeCatch(name, writer);
  }
}

function writePart(part: MessagePart, at: number, writer: Writer): string {
  if ('select' in part) return `<xsl:value-of select="${writer.xpath(part.select, at)}"/>`;
  return `<xsl:text>${escapeText(part.text.replaceAll(/\s+/g, ' '))}</xsl:text>`;
}

function writeCatch(name: string, writer: Writer): void {
  writer.add(
    `<xsl:catch xmlns:err="http://www.w3.org/2005/xqt-errors"><_tw:failure rule="${forTemplate(name)}" path="{path(.)}"><xsl:value-of select="$err:description"/></_tw:failure></xsl:catch></xsl:try>`,
  );
}

/** In an attribute of a literal result element, braces mean XPath. */
function forTemplate(value: string): string {
  return escapeAttribute(value).replaceAll('{', '{{').replaceAll('}', '}}');
}
