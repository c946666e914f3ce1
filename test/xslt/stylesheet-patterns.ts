import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXmlEvents } from '../../src/xml/events.js';

/** A template rule, as far as tests ask about it. */
export interface TemplateRule {
  readonly file: string;
  readonly modes: readonly string[];
  /** The names of the elements that it matches, `*` for any. */
  readonly elements: readonly string[];
  /** It makes nothing. */
  readonly isEmpty: boolean;
  /** What the comment right before it says, in one line. */
  readonly comment: string;
}

const XSLT = new URL('../../xslt/', import.meta.url).pathname;

/** Returns the paths of the stylesheet modules, relative to `xslt/`. */
export function stylesheetFiles(folder = ''): string[] {
  return readdirSync(join(XSLT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return stylesheetFiles(path);
    return entry.name.endsWith('.xsl') ? [path] : [];
  });
}

/** Calls `visit` for each XSLT element of a module with its attributes. */
export function visitStylesheet(file: string, visit: (name: string, attributes: Map<string, string>) => void): void {
  parseXmlEvents(readFileSync(join(XSLT, file), 'utf8'), {
    startElement({ name, attributes }) {
      if (name.startsWith('xsl:')) visit(name.slice(4), new Map(attributes.map(({ name, value }) => [name, value])));
    },
  });
}

/** Returns all template rules of the modules. */
export function templateRules(): TemplateRule[] {
  return stylesheetFiles().flatMap(rulesOf);
}

function rulesOf(file: string): TemplateRule[] {
  const rules: (TemplateRule & { isEmpty: boolean })[] = [];
  let comment = '';
  let open: (typeof rules)[number] | undefined;
  parseXmlEvents(readFileSync(join(XSLT, file), 'utf8'), {
    comment({ text }) {
      comment = text.replace(/\s+/g, ' ').trim();
    },
    startElement({ name, attributes }) {
      if (open) open.isEmpty = false;
      const value = (wanted: string) => attributes.find(({ name }) => name === wanted)?.value;
      const match = value('match');
      if (name !== 'xsl:template' || match === undefined) return;
      open = {
        file,
        modes: (value('mode') ?? '').split(/\s+/),
        elements: matchedElements(match),
        isEmpty: true,
        comment,
      };
      rules.push(open);
    },
    endElement({ name }) {
      if (name === 'xsl:template') open = undefined;
    },
  });
  return rules;
}

/** `note/label[1] | persName[@ref]` → `label`, `persName`. */
function matchedElements(pattern: string): string[] {
  let bare = pattern;
  for (let shorter = ''; shorter !== bare; ) {
    shorter = bare;
    bare = bare.replace(/\[[^[\]]*\]|\([^()]*\)/g, '');
  }
  return bare.split('|').map((alternative) => alternative.trim().split('/').at(-1) ?? '');
}
