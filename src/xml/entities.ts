import { XmlProblem } from './xml-problem.js';

/** The entities that every XML document has. */
const predefined = { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'" } as const;

/** How many entities may stand inside one another before it counts as a cycle. */
const MAX_NESTING = 40;

interface Declaration {
  readonly value: string;
  readonly isExternal: boolean;
}

/**
 * Returns the entities by name, as an object whose properties expand on being read.
 *
 * The predefined five, and those that the internal subset of `doctype` declares with plain text. External ones are never
 * fetched, and those that hold markup are refused. What all reads together expand to is counted against `maxExpansion`.
 *
 * Reading a property throws an `XmlProblem` when it cannot be expanded; an undeclared name is `undefined`.
 */
export function collectEntities(doctype: string, maxExpansion: number): Record<string, string> {
  const declared = readDeclarations(doctype);
  const entities: Record<string, string> = Object.assign(Object.create(null), predefined);
  let expanded = 0;
  const expand = (name: string, nesting: number): string => {
    const declaration = declared.get(name);
    if (declaration === undefined) throw new XmlProblem(`the entity "&${name};" is declared nowhere`);
    if (declaration.isExternal) throw new XmlProblem(`the entity "&${name};" is in another file, which is not read`);
    if (nesting > MAX_NESTING) throw new XmlProblem(`the entity "&${name};" contains itself`);
    expanded += declaration.value.length;
    if (expanded > maxExpansion) {
      throw new XmlProblem(`entities stand for more than ${maxExpansion} characters here`);
    }
    return declaration.value.replace(/&([^#;&\s][^;&\s]*);/g, (_, inner: string) =>
      inner in predefined ? predefined[inner as keyof typeof predefined] : expand(inner, nesting + 1),
    );
  };
  for (const [name, { value }] of declared) {
    if (name in predefined) continue;
    Object.defineProperty(entities, name, {
      enumerable: true,
      get: () => {
        if (value.includes('<')) {
          throw new XmlProblem(`the entity "&${name};" holds markup, which is not supported: write the markup itself`);
        }
        return expand(name, 0);
      },
    });
  }
  return entities;
}

/** One declaration, comment or instruction of an internal subset; the first declaration of a name counts (XML 1.0, 4.2). */
const SUBSET_PART =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!ENTITY\s+([^\s%"'>]+)\s+(?:"([^"]*)"|'([^']*)'|(SYSTEM|PUBLIC)\b[^>]*)\s*>/g;

function readDeclarations(doctype: string): Map<string, Declaration> {
  const declared = new Map<string, Declaration>();
  for (const [, name, double, single, external] of doctype.matchAll(SUBSET_PART)) {
    if (name === undefined || declared.has(name)) continue;
    declared.set(name, { value: resolveCharacters(double ?? single ?? ''), isExternal: external !== undefined });
  }
  return declared;
}

/** Replaces `&#233;` and `&#xE9;` by their characters; entity references stay. */
function resolveCharacters(value: string): string {
  return value.replace(
    /&#(?:x([\da-fA-F]{1,6})|(\d{1,7}));/g,
    (reference, hex: string | undefined, decimal: string) => {
      const code = hex === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
    },
  );
}
