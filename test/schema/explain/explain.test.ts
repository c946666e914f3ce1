import { describe, expect, it } from 'vitest';
import { describeOurSchema } from '../../../src/pipeline/our-schema.js';
import { explainLine } from '../../../src/schema/explain/explain-line.js';
import { explainName } from '../../../src/schema/explain/explain-name.js';
import { guidelinesOn } from '../../../src/validate/grammar/guidelines.js';

const schema = describeOurSchema();

describe('explainName', () => {
  it.each(Object.keys(schema.elements))('answers for %s', (name) => {
    const said = explainName(name, schema, guidelinesOn) ?? '';
    const { gloss = '', desc = '' } = schema.elements[name] ?? {};
    for (const part of [gloss, desc, 'may stand in', 'may hold', 'example', `<${name}`, 'Guidelines'])
      expect(said).toContain(part);
  });

  it.each(Object.keys(schema.attributes))('answers for @%s', (name) => {
    const said = explainName(`@${name}`, schema, guidelinesOn) ?? '';
    for (const { desc, values } of schema.attributes[name] ?? [])
      for (const part of [desc, 'stands on', 'example', `${name}="`, ...values.map(({ ident }) => ident)])
        expect(said).toContain(part);
  });

  it.each([
    ['<said>', /^<said>/],
    ['said/@who', /^@who\n/],
    ['<said>/@who', /^@who\n/],
    ['place', /^<place>[\s\S]*\n@place\n/],
    ['@place', /^@place\n/],
    ['direct', /values {8}true {2}word for word\n {16}false {2}as a report/],
    ['cert', /stands on {5}every element/],
    ['said', /@direct \(needed\)/],
    ['pb', /may hold {6}nothing/],
  ])('understands %s', (given, expected) => {
    expect(explainName(given, schema, guidelinesOn)).toMatch(expected);
  });

  it.each(['nope', '@nope', 'p/@who', '', 'a b', 'constructor', '@toString'])('has no answer for "%s"', (given) => {
    expect(explainName(given, schema, guidelinesOn)).toBeUndefined();
  });
});

describe('explainLine', () => {
  const xml = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><standOff><listPerson><person xml:id="kim"><persName>Kim</persName></person></listPerson></standOff>
<text><body>
<p>Then <said direct="true" who="#kim #none"
  >yes</said>
and <odd>x</odd></p>
</body></text></TEI>
`;
  it.each([
    [
      3,
      [
        '<p> paragraph: “Then yes and x”',
        '<said> speech: “yes”',
        'here: word for word',
        '#kim is the "person" in line 1, “Kim”',
        '#none is nowhere in this file',
      ],
    ],
    [4, ['<said> speech: “yes”', 'All this stands in "p" (paragraph), in "body", in "text", in "TEI" (TEI document).']],
    [5, ['<odd>: “x”', 'the schema of teiwright does not have']],
  ])('line %i', (line, parts) => {
    const said = explainLine(xml, line, schema);
    for (const part of parts) expect(said).toContain(part);
  });

  it.each([
    ['no such line', xml, 99],
    ['line 0', xml, 0],
    ['a file that is no XML', '<a>', 1],
  ])('%s', (_, text, line) => {
    expect(explainLine(text, line, schema)).toBeUndefined();
  });
});
