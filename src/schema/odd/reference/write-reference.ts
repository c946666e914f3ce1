import { escapeAttribute, escapeText } from '../../../xml/escape.js';
import type { AttributeDescription, ElementDescription, SchemaDescription } from '../describe-schema.js';
import { STYLE } from './style.js';

/** Where the Guidelines treat an element. */
type FindSection = (element: string) => { readonly section: string; readonly url: string } | undefined;

/**
 * Returns a reference of a schema as one HTML page: every element with its places, content, attributes and an example, every attribute,
 * and the rules. It needs nothing from the network.
 */
export function writeReference(schema: SchemaDescription, findSection: FindSection): string {
  const elements = Object.entries(schema.elements);
  const attributes = Object.entries(schema.attributes);
  const title = schema.title === '' ? 'Reference' : schema.title;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#all-elements">Skip to the elements</a>
<header>
<h1>${escapeText(title)}</h1>
<p>${elements.length} elements, ${attributes.length} attributes${schema.rules.length === 0 ? '' : `, ${schema.rules.length} rules`}.</p>
</header>
<nav aria-label="All names">
<h2 id="all-names">All names</h2>
<p class="names">${elements.map(([name]) => link(name)).join(' ')}</p>
<p class="names">${attributes.map(([name]) => attributeLink(name)).join(' ')}</p>
</nav>
<main>
<section aria-labelledby="all-elements">
<h2 id="all-elements" tabindex="-1">Elements</h2>
${elements.map(([name, element]) => writeElement(name, element, schema, findSection(name))).join('\n')}
</section>
<section aria-labelledby="all-attributes">
<h2 id="all-attributes">Attributes</h2>
${attributes.map(([name, variants]) => writeAttribute(name, variants, elements.length)).join('\n')}
</section>${writeRules(schema)}
</main>
</body>
</html>
`;
}

function writeElement(
  name: string,
  element: ElementDescription,
  schema: SchemaDescription,
  section: ReturnType<FindSection>,
): string {
  const { gloss, desc, remarks, parents, children, holdsText, attributes, examples } = element;
  const held = [...(holdsText ? ['text'] : []), ...children.map(link)];
  const rows = [
    ['may stand in', parents.length === 0 ? 'nothing: it is the root' : names(parents.map(link))],
    ['may hold', held.length === 0 ? 'nothing' : names(held)],
    ['attributes', writeAttributes(name, attributes, schema)],
    ...(section === undefined
      ? []
      : [['Guidelines', `<a href="${escapeAttribute(section.url)}">section ${section.section}</a>`]]),
  ];
  return `<article aria-labelledby="${elementId(name)}">
<h3 id="${elementId(name)}"><code>&lt;${name}&gt;</code> <span class="gloss">${escapeText(gloss)}</span></h3>
${desc === '' ? '' : `<p><code>${name}</code> ${escapeText(desc)}</p>`}
${remarks === '' ? '' : `<p>${escapeText(remarks)}</p>`}
<dl>
${rows.map(([term, content]) => `<dt>${term}</dt><dd>${content}</dd>`).join('\n')}
</dl>
${examples.map((example) => `<pre><code>${escapeText(example)}</code></pre>`).join('\n')}
</article>`;
}

function writeAttributes(
  element: string,
  attributes: ElementDescription['attributes'],
  { attributes: all, elements }: SchemaDescription,
): string {
  const count = Object.keys(elements).length;
  const isOfAll = (name: string) => all[name]?.some(({ elements: owners }) => owners.length === count) ?? false;
  const special = attributes.filter(({ name }) => !isOfAll(name));
  const common = attributes.filter(({ name }) => isOfAll(name));
  const items = special.map(({ name, isNeeded }) => {
    const found = all[name]?.find(({ elements: owners }) => owners.includes(element));
    return `<li>${attributeLink(name)}${isNeeded ? ' <strong>needed</strong>' : ''} ${escapeText(found?.desc ?? '')}</li>`;
  });
  if (common.length > 0) items.push(`<li>and <a href="#all-attributes">those of every element</a></li>`);
  return items.length === 0 ? 'none' : `<ul class="attributes">${items.join('')}</ul>`;
}

function writeAttribute(name: string, variants: readonly AttributeDescription[], count: number): string {
  const described = variants.map(({ desc, values, elements }) => {
    const listed = values.map((value) => `<li><code>${escapeText(value.ident)}</code> ${escapeText(value.desc)}</li>`);
    return `<p>${escapeText(desc)}</p>
${listed.length === 0 ? '' : `<ul>${listed.join('')}</ul>`}
<p class="names">On ${elements.length === count ? 'every element' : elements.map(link).join(' ')}</p>`;
  });
  return `<article aria-labelledby="${attributeId(name)}">
<h3 id="${attributeId(name)}"><code>@${name}</code></h3>
${described.join('\n')}
</article>`;
}

function writeRules({ rules }: SchemaDescription): string {
  if (rules.length === 0) return '';
  const items = rules.map(
    ({ ident, desc }) => `<dt><code>${escapeText(ident)}</code></dt><dd>${escapeText(desc)}</dd>`,
  );
  return `
<section aria-labelledby="all-rules">
<h2 id="all-rules">Rules</h2>
<dl>
${items.join('\n')}
</dl>
</section>`;
}

function names(links: readonly string[]): string {
  return `<span class="names">${links.join(' ')}</span>`;
}

function link(name: string): string {
  return `<a href="#${elementId(name)}">${name}</a>`;
}

function attributeLink(name: string): string {
  return `<a href="#${attributeId(name)}"><code>@${name}</code></a>`;
}

function elementId(name: string): string {
  return name;
}

function attributeId(name: string): string {
  return `att.${name.replace(':', '-')}`;
}
