import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileOdd } from '../../../src/schema/odd/compile-odd.js';
import { describeSchema } from '../../../src/schema/odd/describe-schema.js';
import { writeReference } from '../../../src/schema/odd/reference/write-reference.js';
import { guidelinesOn } from '../../../src/validate/grammar/guidelines.js';

const BROWSER = '/usr/bin/chromium';
const hasBrowser = process.env.CI !== undefined || existsSync(BROWSER);

const { model } = compileOdd(readFileSync('schemas/teiwright.odd', 'utf8'));
const schema = describeSchema(model);
const page = writeReference(schema, guidelinesOn);

describe('the reference', () => {
  it('is up to date; else: npm run build:schemas', () => {
    expect(readFileSync('schemas/teiwright.html', 'utf8') === page).toBe(true);
  });

  it('is valid HTML', { timeout: 60_000 }, async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'valid-id': ['error', { relaxed: true }], 'no-trailing-whitespace': 'off', 'void-style': 'off' },
    });
    const { results } = await validator.validateString(page);
    const found = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector}`),
    );
    expect(found.slice(0, 5)).toEqual([]);
  });

  it('has each id once, an aim for each link, and asks nothing of the network', () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBe(new Set(ids).size);
    const known = new Set(ids);
    expect([...page.matchAll(/href="#([^"]*)"/g)].map(([, aim]) => aim).filter((aim) => !known.has(aim))).toEqual([]);
    expect(page).not.toMatch(/<script|<link|@import|url\(|src="/);
  });

  it('shows every element with an example, and every attribute', () => {
    for (const name of Object.keys(schema.elements)) expect(page).toContain(`<h3 id="${name}">`);
    for (const name of Object.keys(schema.attributes)) expect(page).toContain(`<code>@${name}</code></h3>`);
    expect(page.match(/<pre/g)?.length).toBe(Object.keys(schema.elements).length);
  });
});

describe.skipIf(!hasBrowser)('the reference in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    const args = [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-sync',
    ];
    browser = await chromium.launch({ executablePath: BROWSER, args: [...args, '--disable-component-update'] });
  }, 60_000);
  afterAll(() => browser?.close());
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  // All articles are built alike: what axe finds, it finds in some of them; for the whole page it takes a minute.
  const someOf = <T>(all: Readonly<Record<string, T>>, every: number) =>
    Object.fromEntries(Object.entries(all).filter((_, index) => index % every === 0));
  const few = { ...schema, elements: someOf(schema.elements, 40), attributes: someOf(schema.attributes, 8) };
  const shown = process.env.WHOLE_REFERENCE === undefined ? few : schema;
  it.each([
    ['light', 360],
    ['dark', 1280],
  ] as const)('%s, %i pixels wide', { timeout: 300_000 }, async (colorScheme, width) => {
    const tab = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    await tab.setContent(writeReference(shown, guidelinesOn));
    await tab.evaluate(axe);
    const violations = await tab.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      return (await axe.run({ runOnly: tags })).violations;
    });
    expect(violations.flatMap(({ id, nodes }) => nodes.slice(0, 2).map(({ html }) => `${id}: ${html}`))).toEqual([]);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await tab.close();
  });
});
