import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { attributesPattern } from './attribute-pattern.js';
import { createClassMembers } from './class-members.js';
import { contentPattern, type PatternContext } from './content-pattern.js';
import type { SchemaModel } from './customize.js';
import { createAttributeFinder } from './effective-attributes.js';
import { mapAttributes } from './merge-specification.js';
import { type RngNode, ref, rng, several, words, writeRng } from './rng-node.js';
import type { AttributeList, ContentSpec, ElementSpec } from './specification.js';

/** A grammar, and what it could not say. */
export interface WrittenGrammar {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Returns the schema as RELAX NG in the XML syntax: a definition for each element, model class, attribute class, macro and datatype,
 * under the name that the specifications give it.
 *
 * `start` names the elements that may be the root. @default those of the schema
 */
export function writeRelaxNg(
  model: SchemaModel,
  { source, start = model.start }: { readonly source: string; readonly start?: readonly string[] },
): WrittenGrammar {
  const diagnostics: Diagnostic[] = [];
  const members = createClassMembers(model);
  const contextOf = (owner: string): PatternContext => ({
    model,
    membersOf: members.elementsOf,
    missing: (what) => diagnostics.push(createDiagnostic('odd/left-out', { source, values: { owner, what } })),
  });
  const attributesOf = createAttributeFinder(model);

  const elementDefinition = (element: ElementSpec): RngNode => {
    const { ident, namespace, desc, content } = element;
    const context = contextOf(ident);
    const attributes = attributesOf(element).flatMap(({ owner, list, isChanged }): RngNode[] => {
      if (!isChanged && model.classes.has(owner)) return [ref(`${owner}.attributes`)];
      return [attributesPattern(list, context) ?? []].flat();
    });
    const pattern = content === undefined ? undefined : contentPattern(content, context);
    return rng('define', { name: ident }, [
      rng('element', { name: ident, ...(namespace === undefined ? {} : { ns: namespace }) }, [
        ...(desc === undefined ? [] : [words('a:documentation', desc)]),
        ...attributes,
        pattern ?? rng('empty'),
      ]),
    ]);
  };

  const definitions = [
    ...[...model.datatypes.values(), ...model.macros.values()].map((each) =>
      contentDefinition(each, contextOf(each.ident)),
    ),
    ...[...model.classes.values()].map(({ ident, type, attributes }) => {
      if (type === 'model') return rng('define', { name: ident }, [oneOf(members.directMembersOf(ident))]);
      const own = attributesPattern(withoutChanges(attributes), contextOf(ident));
      return rng('define', { name: `${ident}.attributes` }, [own ?? rng('empty')]);
    }),
    ...[...model.elements.values()].map(elementDefinition),
  ];
  const roots = start.filter((name) => model.elements.has(name));
  const grammar = rng(
    'grammar',
    {
      xmlns: 'http://relaxng.org/ns/structure/1.0',
      'xmlns:a': 'http://relaxng.org/ns/compatibility/annotations/1.0',
      datatypeLibrary: 'http://www.w3.org/2001/XMLSchema-datatypes',
      ns: model.namespace,
    },
    [rng('start', {}, [oneOf(roots)]), ...definitions],
  );
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n${writeRng(grammar)}`, diagnostics: onlyOnce(diagnostics) };
}

function contentDefinition({ ident, content }: ContentSpec, context: PatternContext): RngNode {
  const quiet = { ...context, missing: () => {} };
  const pattern = content === undefined ? undefined : contentPattern(content, quiet);
  return rng('define', { name: ident }, [pattern ?? rng('empty')]);
}

/** A class without members can stand nowhere. */
function oneOf(names: readonly string[]): RngNode {
  return names.length === 0 ? rng('notAllowed') : several('choice', names.map(ref));
}

/** What a class changes about the attributes of other classes comes to its members, and is nothing of its own. */
function withoutChanges(list: AttributeList): AttributeList {
  return mapAttributes(list, (each) => (each.mode === 'change' || each.mode === 'delete' ? undefined : each));
}

function onlyOnce(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((each) => [each.message, each])).values()];
}
