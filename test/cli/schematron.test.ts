import { describe, expect, it } from 'vitest';
import { makeFolder } from '../support/make-folder.js';
import { runInProcess } from '../support/run-command.js';
import { ANYTHING, TEI } from './sample-texts.js';

const rules = (test: string) => `<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt3">
  <ns prefix="tei" uri="http://www.tei-c.org/ns/1.0"/>
  <phase id="titles"><active pattern="title"/></phase>
  <pattern id="title"><rule context="tei:title">
    <assert id="title-long" test="${test}" role="warning">The title of "<value-of select="."/>" is short</assert>
  </rule></pattern>
  <pattern id="text"><rule context="tei:p"><assert id="p-who" test="@who">"<name/>" has no speaker</assert></rule></pattern>
</schema>`;

const EMBEDDED = `<s:pattern xmlns:s="http://purl.oclc.org/dsdl/schematron" id="carried">
  <s:rule context="Q{http://www.tei-c.org/ns/1.0}text"><s:report test="true()">carried</s:report></s:rule></s:pattern>`;

const cwd = makeFolder({
  'good.xml': TEI,
  'broken.xml': '<TEI>',
  'names-rules.xml': TEI.replace(
    '?>',
    '?><?xml-model href="own.sch" schematypens="http://purl.oclc.org/dsdl/schematron"?>',
  ),
  'names-both.xml': TEI.replace(
    '?>',
    `?><?xml-model href="carrying.rng" schematypens="http://relaxng.org/ns/structure/1.0"?>
<?xml-model href="carrying.rng" schematypens="http://purl.oclc.org/dsdl/schematron"?>`,
  ),
  'names-nothing.xml': TEI.replace('?>', '?><?xml-model href="https://example.org/own.sch"?>'),
  'own.sch': rules('string-length() gt 99'),
  'bad.sch': rules('string-length('),
  'no.sch': '<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xquery"/>',
  'carrying.rng': ANYTHING.replace(/<grammar[^>]*>|<element [^>]*>/, (tag) => `${tag}${EMBEDDED}`),
});
const validate = (...args: string[]) => runInProcess(['validate', ...args], { cwd });

describe('teiwright validate --schematron', { timeout: 120_000 }, () => {
  it('tells which rule is broken and where', async () => {
    const { code, stdout } = await validate('good.xml', '--schematron', 'own.sch');
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /good\.xml:\d+:\d+ warning schematron\/rule-broken: The title of ".*" is short \(rule "title-long"\)\n +\d+ \|/,
    );
    expect(stdout).toMatch(/good\.xml:\d+:\d+ error schematron\/rule-broken: "p" has no speaker \(rule "p-who"\)/);
    expect(stdout).toContain('at /TEI[1]/teiHeader[1]/fileDesc[1]/titleStmt[1]/title[1]');
  });

  it('asks one phase', async () => {
    const { code, stdout } = await validate('good.xml', '--schematron', 'own.sch', '--phase', 'titles');
    expect(code).toBe(0);
    expect(stdout).toContain('title-long');
    expect(stdout).not.toContain('p-who');
  });

  it('finds nothing where the code is switched off, and is silent on what is no XML', async () => {
    expect((await validate('good.xml', '--schematron', 'own.sch', '--off', 'schematron/rule-broken')).code).toBe(0);
    expect((await validate('broken.xml', '--schematron', 'own.sch')).stdout.match(/not-well-formed/g)).toHaveLength(1);
  });

  it.each([
    ['an XPath that is none', ['bad.sch'], 1, /bad\.sch:5:5 error schematron\/schema-incorrect: .*XPST0003/],
    ['another language', ['no.sch'], 1, /no\.sch:1:1 error schematron\/schema-incorrect: .*"xquery"/],
    ['no such phase', ['own.sch', '--phase', 'x'], 1, /schematron\/no-phase: .*titles, #ALL/],
    ['no such file', ['none.sch'], 2, /usage\/no-schema: Cannot read the schema "none.sch"/],
  ])('tells what is wrong with the rules: %s', async (_, args, expected, message) => {
    const { code, stdout, stderr } = await validate('good.xml', '--schematron', ...args);
    expect(stdout + stderr).toMatch(message);
    expect(code).toBe(expected);
  });

  it('asks what the document names, when it is here', async () => {
    const asked = await validate('names-rules.xml');
    expect(asked.stdout).toContain('(rule "title-long")');
    expect((await validate('names-rules.xml', '--no-rules')).stdout).not.toContain('title-long');
    expect((await validate('names-nothing.xml')).code).toBe(0);
  });

  it('asks what the grammar carries, where the document names it as Schematron too, or when told to', async () => {
    const ruled = 'carried (rule "carried")';
    expect((await validate('names-both.xml')).stdout).toContain(ruled);
    expect((await validate('names-both.xml', '--no-rules')).stdout).not.toContain(ruled);
    expect((await validate('good.xml', '--schema', 'carrying.rng')).stdout).not.toContain(ruled);
    expect((await validate('good.xml', '--schema', 'carrying.rng', '--rules')).stdout).toContain(ruled);
  });
});
