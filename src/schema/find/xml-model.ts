import { parseXmlEvents } from '../../xml/events.js';

/** A schema that a document names itself, in `<?xml-model href="…"?>`. */
export interface NamedSchema {
  /** As written. */
  readonly href: string;
  readonly kind: 'relax-ng' | 'schematron' | 'other';
}

const RELAX_NG = 'http://relaxng.org/ns/structure/1.0';
const SCHEMATRON = 'http://purl.oclc.org/dsdl/schematron';
const PSEUDO_ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Returns the schemas that the document names before its root element, in order.
 *
 * Source: W3C note "Associating Schemas with XML documents 1.0".
 */
export function findNamedSchemas(xml: string): NamedSchema[] {
  const root = /<[A-Za-z_]/.exec(xml)?.index ?? xml.length;
  const found: NamedSchema[] = [];
  parseXmlEvents(`${xml.slice(0, root)}<root/>`, {
    instruction({ target, content }) {
      if (target !== 'xml-model') return;
      const values = new Map([...content.matchAll(PSEUDO_ATTRIBUTE)].map(([, name, a, b]) => [name, a ?? b ?? '']));
      const href = values.get('href');
      if (href !== undefined) found.push({ href: resolveEntities(href), kind: kindOf(href, values) });
    },
  });
  return found;
}

function kindOf(href: string, values: ReadonlyMap<string | undefined, string>): NamedSchema['kind'] {
  const language = values.get('schematypens');
  if (language === SCHEMATRON || /\.sch$/.test(href)) return 'schematron';
  const isCompact = values.get('type') === 'application/relax-ng-compact-syntax';
  return language === RELAX_NG || isCompact || /\.rn[gc]$/.test(href) ? 'relax-ng' : 'other';
}

function resolveEntities(value: string): string {
  return value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
