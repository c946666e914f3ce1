import { describe, expect, it } from 'vitest';
import { compileSchematron } from '../../../src/schema/schematron/compile-schematron.js';
import { readFindings } from '../../../src/schema/schematron/read-findings.js';
import { readSchematron } from '../../../src/schema/schematron/read-schematron.js';
import { visitedNodes } from '../../../src/schema/schematron/visited-nodes.js';
import { transformTei } from '../../../src/transform/saxon-js.js';
import { diagnoseFindings } from '../../../src/validate/schematron/diagnose-findings.js';
import { everyFeature, featureCases, incorrectRules } from './cases/every-feature.js';

const schemaOf = (content: string, attributes = '') =>
  `<schema xmlns="http://purl.oclc.org/dsdl/schematron" ${attributes}>\n${content}</schema>`;

describe('compiled rules', () => {
  const { stylesheet = '' } = compileSchematron(readSchematron(everyFeature));

  it.each(featureCases)('%s', { timeout: 120_000 }, async (_, content, expected) => {
    const xml = `<TEI xmlns="http://www.tei-c.org/ns/1.0">${content}</TEI>`;
    const { output, diagnostics } = await transformTei(xml, { to: { text: stylesheet, name: 'every-feature' } });
    expect(diagnostics).toEqual([]);
    const found = diagnoseFindings(readFindings(output), xml, 'a.xml').map(({ code, severity, message, position }) => {
      const [, text = '', rule = ''] = /^(.*) \(rule "(.*)"\)$/.exec(message) ?? [];
      const failed = /^The rule "(.*)" could not be asked here: /.exec(message)?.[1];
      const said = code === 'schematron/rule-failed' ? `${failed} ` : `${rule} `;
      return `${severity} ${said}${position?.line}:${position?.column} ${failed === undefined ? text : 'rule-failed'}`;
    });
    expect(found.sort()).toEqual([...expected].sort());
  });
});

describe('phases', () => {
  const rules = readSchematron(everyFeature);
  const asks = (phase?: string) => compileSchematron(rules, { phase }).stylesheet ?? '';

  it.each([
    ['the one that the rules name', undefined, true, false],
    ['the same by its key word', '#DEFAULT', true, false],
    ['another', 'only-late', false, true],
    ['all', '#ALL', true, true],
  ])('%s', (_, phase, early, late) => {
    expect([asks(phase).includes('rule="p-filled"'), asks(phase).includes('rule="root"')]).toEqual([early, late]);
  });

  it('one that is not there is told with those that are', () => {
    expect(() => asks('none')).toThrow('no phase "none"; they have all-but-late, only-late, #ALL');
    expect(() => asks('none')).toThrow(expect.objectContaining({ code: 'schematron/no-phase' }));
  });
});

describe('rules that cannot be used', () => {
  it.each(incorrectRules)('%s', (_, content, problem) => {
    const read = () => readSchematron(schemaOf(content), 'a.sch');
    expect(read).toThrow(problem);
    expect(read).toThrow(
      expect.objectContaining({
        code: 'schematron/schema-incorrect',
        source: 'a.sch',
        position: expect.objectContaining({ line: 2 }),
      }),
    );
  });

  it.each([
    ['another query language', schemaOf('', 'queryBinding="xquery"'), /query language "xquery" is not known/],
    ['no XML', '<schema', /Not well-formed/],
  ])('%s', (_, text, problem) => {
    expect(() => readSchematron(text)).toThrow(problem);
  });
});

describe('rules that stand in something else', () => {
  const pattern = '<s:pattern id="a"><s:rule context="b"><s:report test="c">d</s:report></s:rule></s:pattern>';

  it.each([
    ['a grammar', `<element name="x" xmlns="http://relaxng.org/ns/structure/1.0">${pattern}<empty/></element>`, ['a']],
    ['an ODD, but not its examples', `<TEI><exemplum>${pattern}</exemplum>${pattern}</TEI>`, ['a']],
    ['a rule without a pattern', '<constraint><s:rule context="b" id="r"/></constraint>', ['r']],
    ['none', '<TEI/>', []],
  ])('%s', (_, xml, ids) => {
    const text = xml.replace(/^<\w+/, '$& xmlns:s="http://purl.oclc.org/dsdl/schematron"');
    expect(readSchematron(text).patterns.map(({ id }) => id)).toEqual(ids);
  });

  it('give no stylesheet when there are none', () => {
    expect(compileSchematron(readSchematron('<TEI/>')).stylesheet).toBeUndefined();
  });
});

describe('visitedNodes', () => {
  it.each([
    [['tei:p', "tei:q[@n = '@']", '*[a[@b]]'], '*'],
    [['tei:p/@n'], '@* | *'],
    [['attribute(who)'], '@* | *'],
    [['p/text()', 'comment()'], 'text() | comment() | *'],
    [['processing-instruction(a)'], 'processing-instruction() | *'],
    [['$all'], '@* | node()'],
    [['.[@a]'], '@* | node()'],
    [['my-text(: @ :)'], '*'],
  ])('%s', (contexts, expected) => {
    expect(visitedNodes(contexts)).toBe(expected);
  });
});
