import { describe, expect, it } from 'vitest';
import { compileRelaxNg } from '../../src/schema/relax-ng/compile.js';
import { validateTei } from '../../src/validate/validate.js';

/** A document is an `a` that holds a year, and perhaps more. */
const schema = compileRelaxNg(
  `<element name="a" xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
     <element name="year"><data type="gYear"/></element>
     <zeroOrMore><element name="b"><text/></element></zeroOrMore>
   </element>`,
  { uri: 'year.rng' },
);

describe('findings that no typical mistake has', () => {
  it.each([
    ['validate/grammar-root', '<b/>'],
    ['validate/datatype-text', '<a><year>in May</year></a>'],
    [
      'validate/grammar-inclusion',
      '<a><year>1961</year><x:include xmlns:x="http://www.w3.org/2001/XInclude" href="b.xml"/></a>',
    ],
  ])('%s', (code, xml) => {
    expect(validateTei(xml, { schema }).map((finding) => finding.code)).toEqual([code]);
  });

  it('validate/pointer-file: an id that is not in the file that is pointed into', () => {
    const files = new Map([['persons.xml', '<listPerson><person xml:id="kim"/></listPerson>']]);
    const xml = '<p><persName ref="persons.xml#kim">Kim</persName> <persName ref="persons.xml#lee">Lee</persName></p>';
    const found = validateTei(xml, { source: 'report.xml', files });
    expect(found.map(({ code }) => code)).toEqual(['validate/pointer-file']);
    expect(found[0]?.message).toContain('lee');
  });
});
