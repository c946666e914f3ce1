import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseXmlEvents } from '../../src/xml/events.js';
import { TEI_NAMESPACE } from '../../src/xml/names.js';
import { describeWithShared, SHARED } from '../support/shared.js';
import { stylesheetFiles, templateRules, visitStylesheet } from './stylesheet-patterns.js';

/** Every element of TEI P5 with its module, from the Guidelines' own specifications. */
function teiElements(): Map<string, string> {
  const found = new Map<string, string>();
  parseXmlEvents(readFileSync(join(SHARED, 'schema/p5subset.xml'), 'utf8'), {
    startElement({ local, namespace, attributes }) {
      const value = (name: string) => attributes.find((attribute) => attribute.name === name)?.value ?? '';
      if (local === 'elementSpec' && namespace === TEI_NAMESPACE) found.set(value('ident'), value('module'));
    },
  });
  return found;
}

/** In text and Markdown, an element without a template of its own is read as its content: a phrase or a paragraph. */
const TEXT_FALLBACK = ['text/blocks.xsl', 'text/phrases.xsl'];

describeWithShared('elements of TEI P5', () => {
  const rules = templateRules();

  it('all have a template for HTML, or are passed over with a reason', () => {
    const handled = new Set(rules.filter(({ modes }) => modes.includes('m:html')).flatMap(({ elements }) => elements));
    const elements = [...teiElements()];
    expect(elements.length).toBeGreaterThan(580);
    expect(elements.filter(([name]) => !handled.has(name))).toEqual([]);
  });

  it('all are read in text: by a template of their own, or as what they hold', () => {
    const general = rules.filter(({ elements }) => elements.includes('*')).map(({ file }) => file);
    expect(general.filter((file) => TEXT_FALLBACK.includes(file)).sort()).toEqual(TEXT_FALLBACK);
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
