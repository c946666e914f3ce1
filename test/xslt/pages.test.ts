import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { transformTei } from '../../src/transform/saxon-js.js';
import { kinds } from './kinds.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const BROWSER = '/usr/bin/chromium';
/** The browser is not part of the package; where it must be there, its absence is an error. */
const hasBrowser = process.env.CI !== undefined || existsSync(BROWSER);

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Ids come from the document; HTML allows any character but white space in them.
    'valid-id': ['error', { relaxed: true }],
    // @style of the source is kept.
    'no-inline-style': 'off',
    // How the serializer writes is not what is asked here.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
    // Roles of the DPUB vocabulary, which this version of the validator does not know on these elements.
    'prefer-native-element': 'off',
  },
});

const samples = Object.fromEntries(
  readdirSync('samples')
    .filter((name) => existsSync(`samples/${name}/encoded.xml`))
    .map((name) => [`sample ${name}`, readFileSync(`samples/${name}/encoded.xml`, 'utf8')]),
);
const editions: Readonly<Record<string, string>> = { ...kinds, ...samples };
/** Minutes of speech are looked at for a document with every kind of it, and for those where much is said or nothing. */
const minutes = [
  'report',
  'play',
  'parliament',
  'sample wilson-114427',
  'sample interview-mill-1974',
  'sample ocr-survey-1931',
];
const documents: Readonly<Record<string, { readonly xml: string; readonly to: 'html' | 'speech' }>> = {
  ...Object.fromEntries(Object.entries(editions).map(([kind, xml]) => [kind, { xml, to: 'html' as const }])),
  ...Object.fromEntries(
    minutes.map((kind) => [`${kind} as minutes`, { xml: editions[kind] ?? '', to: 'speech' as const }]),
  ),
};

const transform = (kind: string) => {
  const { xml = '', to = 'html' } = documents[kind] ?? {};
  return transformTei(xml, { to });
};
const pageOf = async (kind: string) => (await transform(kind)).output;

describe.each(Object.keys(documents))('the page of a %s', (kind) => {
  it('is valid HTML', async () => {
    const { results } = await validator.validateString(await pageOf(kind));
    const findings = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
    );
    expect(findings).toEqual([]);
  });

  it('has an aim for each link into it, each id once, and asks nothing of the network', async () => {
    const page = await pageOf(kind);
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const aims = [...page.matchAll(/href="#([^"]*)"/g)].map((match) => match[1]);
    expect(aims.filter((aim) => !ids.includes(aim))).toEqual([]);
    // JSON-LD stands in a script element, but is data.
    expect(page).not.toMatch(/<script(?! type="application\/ld\+json">)|<link|@import|url\(|src="(?:https?:)?\/\//);
  });

  it('knows every element', async () => {
    expect((await transform(kind)).diagnostics).toEqual([]);
  });
});

describe.skipIf(!hasBrowser)('accessibility', () => {
  let browser: Browser;
  beforeAll(async () => {
    const quiet = [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-sync',
    ];
    browser = await chromium.launch({ executablePath: BROWSER, args: [...quiet, '--disable-component-update'] });
  });
  afterAll(() => browser?.close());
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  const looks = Object.keys(documents).flatMap((kind) => [
    [kind, 'light', 360] as const,
    [kind, 'dark', 1280] as const,
  ]);
  it.each(looks)('of the page of a %s, %s, %i pixels wide', async (kind, colorScheme, width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    await page.setContent(await pageOf(kind));
    // What is folded away is looked at too.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      return (await axe.run({ runOnly: tags })).violations;
    });
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.close();
  });
});
