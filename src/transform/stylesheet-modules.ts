import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { parseXmlEvents } from '../xml/events.js';

const XSLT_NAMESPACE = 'http://www.w3.org/1999/XSL/Transform';

/** Files that a stylesheet reads by a literal name, at compile time (style sheets) or later. */
const READ_BY_NAME = /\b(?:unparsed-text|unparsed-text-lines|doc|document|json-doc)\(\s*(['"])([^'"]+)\1/g;

/** A stylesheet with all that it is made of. */
export interface StylesheetModules {
  /** The URLs of all modules, the entry first. */
  readonly urls: readonly string[];
  /** The same, with their texts. */
  readonly contents: readonly { readonly url: string; readonly content: string }[];
  /** Changes when any of the files changes, or their place. */
  readonly hash: string;
  /** What is not well-formed. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a stylesheet and all that it includes and imports. A module that cannot be read is left to the compiler to complain
 * of, the entry file alone must be there.
 *
 * @throws the error of the file system when `file` cannot be read.
 */
export async function readStylesheetModules(file: string, salt: string): Promise<StylesheetModules> {
  const entry = pathToFileURL(file);
  const waiting = [{ url: entry.href, content: await readFile(entry, 'utf8') }];
  const seen = new Set([entry.href]);
  const hash = createHash('sha256').update(salt);
  const contents: { url: string; content: string }[] = [];
  const diagnostics: Diagnostic[] = [];
  for (let module = waiting.shift(); module; module = waiting.shift()) {
    hash.update(`\0${module.url}\0${module.content}`);
    const isStylesheet = /\.xslt?$/.test(module.url) || module.url === entry.href;
    if (!isStylesheet) continue;
    contents.push(module);
    const found = findReferences(module);
    diagnostics.push(...found.diagnostics);
    for (const href of found.references) {
      const url = URL.canParse(href, module.url) ? new URL(href, module.url) : undefined;
      if (url?.protocol !== 'file:' || seen.has(url.href)) continue;
      seen.add(url.href);
      const content = await readFile(url, 'utf8').catch(() => undefined);
      if (content !== undefined) waiting.push({ url: url.href, content });
    }
  }
  return { urls: contents.map(({ url }) => url), contents, hash: hash.digest('hex'), diagnostics };
}

function findReferences({ url, content }: { url: string; content: string }): {
  references: string[];
  diagnostics: Diagnostic[];
} {
  const references = [...content.matchAll(READ_BY_NAME)].map((match) => match[2] ?? '');
  const diagnostics = parseXmlEvents(
    content,
    {
      startElement({ local, namespace, attributes }) {
        if (namespace !== XSLT_NAMESPACE || (local !== 'include' && local !== 'import')) return;
        const href = attributes.find(({ name }) => name === 'href')?.value;
        if (href !== undefined) references.push(href);
      },
    },
    { source: url },
  );
  return { references, diagnostics };
}
