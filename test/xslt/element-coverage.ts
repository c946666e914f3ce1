import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXmlEvents } from '../../src/xml/events.js';
import { TEI_NAMESPACE } from '../../src/xml/names.js';
import { SHARED } from '../support/shared.js';
import { type TemplateRule, templateRules } from './stylesheet-patterns.js';

/** How an element of TEI P5 comes out. */
export interface ElementCoverage {
  readonly element: string;
  readonly module: string;
  /** Text may stand in it. */
  readonly holdsText: boolean;
  readonly page: Treatment;
  readonly text: Treatment;
}

/** `drawn` by a template in `where`, `content`: read as what it holds; `left-out` on purpose; or nobody thought of it. */
export type Treatment =
  | { readonly kind: 'drawn'; readonly where: string }
  | { readonly kind: 'content' | 'block' }
  | { readonly kind: 'left-out'; readonly reason: string }
  | { readonly kind: 'missing' };

interface ElementSpecification {
  readonly module: string;
  /** Its content model is empty. */
  readonly isEmpty: boolean;
  /** Its content model has text. */
  readonly holdsText: boolean;
}

/** Content models with a name, in which text may stand. */
const WITH_TEXT = /^macro\.(?:phraseSeq|paraContent|specialPara|limitedContent|xtext|phraseSeq\.limited)$/;

/** Every element of TEI P5, from the Guidelines' own specifications. */
export function teiElements(): Map<string, ElementSpecification> {
  const found = new Map<string, ElementSpecification>();
  let current: string | undefined;
  let isContent = false;
  parseXmlEvents(readFileSync(join(SHARED, 'schema/p5subset.xml'), 'utf8'), {
    startElement({ local, namespace, attributes }) {
      if (namespace !== TEI_NAMESPACE) return;
      const value = (name: string) => attributes.find((attribute) => attribute.name === name)?.value ?? '';
      if (local === 'elementSpec') {
        current = value('ident');
        found.set(current, { module: value('module'), isEmpty: false, holdsText: false });
      } else if (local === 'content') isContent = true;
      const known = found.get(current ?? '');
      if (!known || !isContent || current === undefined) return;
      if (local === 'empty') found.set(current, { ...known, isEmpty: true });
      if (local === 'textNode' || (local === 'macroRef' && WITH_TEXT.test(value('key'))))
        found.set(current, { ...known, holdsText: true });
    },
    endElement({ local }) {
      if (local === 'content') isContent = false;
      if (local === 'elementSpec') current = undefined;
    },
  });
  return found;
}

/** Returns what becomes of each element in pages, and in plain text and Markdown. */
export function coverElements(): ElementCoverage[] {
  const rules = templateRules();
  const blocks = blockNames();
  const page = byElement(rules.filter(({ modes }) => modes.includes('m:html')));
  const text = byElement(rules.filter(({ file, modes }) => file.startsWith('text/') && modes.some(isTextMode)));
  return [...teiElements()].sort(byName).map(([element, { module, isEmpty, holdsText }]) => ({
    element,
    module,
    holdsText,
    page: treat(page.get(element)) ?? { kind: 'missing' },
    text:
      treat(text.get(element)) ??
      (blocks.has(element)
        ? { kind: 'block' }
        : module === 'header' && element !== 'idno'
          ? { kind: 'left-out', reason: 'The header is not read aloud.' }
          : isEmpty
            ? { kind: 'left-out', reason: 'It holds no words.' }
            : { kind: 'content' }),
  }));
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);
const isTextMode = (mode: string) => mode === 'm:text' || mode === 'm:inline';

function byElement(rules: readonly TemplateRule[]): Map<string, TemplateRule[]> {
  const found = new Map<string, TemplateRule[]>();
  for (const rule of rules) for (const name of rule.elements) found.set(name, [...(found.get(name) ?? []), rule]);
  return found;
}

/** A rule that draws nothing, for every element of the name, leaves it out; its comment says why. */
function treat(rules: readonly TemplateRule[] | undefined): Treatment | undefined {
  const [first] = rules ?? [];
  if (!rules || !first) return undefined;
  const drawing = rules.find(({ isEmpty }) => !isEmpty);
  return drawing ? { kind: 'drawn', where: drawing.file } : { kind: 'left-out', reason: first.comment };
}

/** The names that `text/blocks.xsl` lists as blocks. */
function blockNames(): ReadonlySet<string> {
  const source = readFileSync(new URL('../../xslt/text/blocks.xsl', import.meta.url), 'utf8');
  const lists = [...source.matchAll(/tokenize\('([^']*)'\) ! map:entry\(\., '(?:always|outside|alone)/g)];
  return new Set(lists.flatMap(([, names = '']) => names.split(/\s+/)));
}

/** The report that the package brings: a line for each element. */
export function describeCoverage(coverage: readonly ElementCoverage[]): string {
  const cell = (treatment: Treatment) => {
    if (treatment.kind === 'drawn') return `\`${treatment.where}\``;
    if (treatment.kind === 'left-out') return `left out: ${treatment.reason}`;
    return { content: 'its words, where they stand', block: 'its words, as a block', missing: '**missing**' }[
      treatment.kind
    ];
  };
  const lines = coverage.map(
    ({ element, module, page, text }) => `| \`${element}\` | ${module} | ${cell(page)} | ${cell(text)} |`,
  );
  return [
    '# Elements of TEI P5',
    '',
    `What becomes of each of the ${coverage.length} elements: the template that draws it, or why none does. A test makes this list and fails on a`,
    'missing one. Markdown treats them as plain text does.',
    '',
    '| element | module | page | text and Markdown |',
    '|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}
