import { describe, expect, it } from 'vitest';
import { transformTei } from '../../src/transform/saxon-js.js';
import { TEI_NAMESPACE } from '../../src/xml/names.js';
import { describeWithShared } from '../support/shared.js';
import { coverElements, describeCoverage } from './element-coverage.js';
import { stylesheetFiles, templateRules, visitStylesheet } from './stylesheet-patterns.js';

describeWithShared('elements of TEI P5', () => {
  const rules = templateRules();
  const coverage = coverElements();

  it('are all drawn, or left out for a reason', async () => {
    expect(coverage.length).toBeGreaterThan(580);
    expect(coverage.filter(({ page, text }) => page.kind === 'missing' || text.kind === 'missing')).toEqual([]);
    const reasons = coverage.flatMap(({ page, text }) => [page, text]).filter(({ kind }) => kind === 'left-out');
    expect(reasons.filter((each) => each.kind === 'left-out' && each.reason.length < 10)).toEqual([]);
    await expect(describeCoverage(coverage)).toMatchFileSnapshot('../../xslt/ELEMENTS.md');
  });

  // A reading text leaves out deleted words and running heads; data in a document are a picture.
  const exceptions = { html: ['binaryObject'], text: ['del', 'fw'], markdown: ['del', 'fw'] } as const;
  it.each(['html', 'text', 'markdown'] as const)('keep their words in %s', async (to) => {
    const withText = coverage.filter(
      ({ element, holdsText, page, text }) =>
        holdsText &&
        (to === 'html' ? page : text).kind !== 'left-out' &&
        !exceptions[to].some((name) => name === element),
    );
    expect(withText.length).toBeGreaterThan(240);
    const paragraphs = withText.map(({ element }) => `<p>Before <${element}>wordof${element}</${element}> after.</p>`);
    const { output } = await transformTei(
      `<TEI xmlns="${TEI_NAMESPACE}"><teiHeader/><text><body>${paragraphs.join('\n')}</body></text></TEI>`,
      { to },
    );
    expect(
      withText.filter(({ element }) => !output.includes(`wordof${element}`)).map(({ element }) => element),
    ).toEqual([]);
  });

  it('are passed over in HTML only in one module, where each group has its reason', () => {
    const silent = rules.filter(({ file, modes }) => file === 'html/silent.xsl' && modes.includes('m:html'));
    expect(silent.flatMap(({ elements }) => elements).sort()).toEqual(
      'addSpan alt altGrp annotation damageSpan delSpan join joinGrp link linkGrp listAnnotation localProp path standOff timeline when xenoData'.split(
        ' ',
      ),
    );
  });
});

describe('stylesheet modules', () => {
  it('say the type of every parameter, variable and function', () => {
    const untyped: string[] = [];
    for (const file of stylesheetFiles())
      visitStylesheet(file, (name, attributes) => {
        const isTyped = attributes.has('as') || attributes.get('static') === 'yes';
        if (['param', 'variable', 'function'].includes(name) && !isTyped)
          untyped.push(`${file}: ${name} ${attributes.get('name')}`);
      });
    expect(untyped).toEqual([]);
  });

  it('use neither packages nor function items', () => {
    const found: string[] = [];
    for (const file of stylesheetFiles())
      visitStylesheet(file, (name, attributes) => {
        if (name === 'use-package' || name === 'package') found.push(`${file}: ${name}`);
        for (const [attribute, value] of attributes)
          if (/function\s*\(\*?|\w#\d/.test(value)) found.push(`${file}: ${name}/@${attribute} ${value}`);
      });
    expect(found).toEqual([]);
  });

  it('declare each mode in the entry files, and use no other', () => {
    const declared = new Set<string>();
    const used = new Set<string>();
    for (const file of stylesheetFiles())
      visitStylesheet(file, (name, attributes) => {
        if (name === 'mode') declared.add(attributes.get('name') ?? '');
        else if (attributes.has('mode')) used.add(attributes.get('mode') ?? '');
      });
    expect([...used].filter((mode) => !declared.has(mode))).toEqual([]);
  });
});
