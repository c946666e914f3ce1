import type { SchemaModel } from './customize.js';

/** The members of model classes. */
export interface ClassMembers {
  /** Returns all elements of a class, in the order of the schema, members of its member classes included. */
  elementsOf(name: string): readonly string[];
  /** Returns what is a member itself: elements, and classes that have elements. */
  directMembersOf(name: string): readonly string[];
}

/** Gathers which element and which class is a member of which model class. */
export function createClassMembers({ elements, classes }: SchemaModel): ClassMembers {
  const direct = new Map<string, string[]>();
  const found = new Map<string, readonly string[]>();
  const add = (key: string, member: string) => direct.set(key, [...(direct.get(key) ?? []), member]);
  for (const { ident, classes: memberships = [] } of elements.values())
    for (const { key, mode } of memberships) if (mode === 'add') add(key, ident);
  const subclasses = (name: string) =>
    [...classes.values()]
      .filter(({ classes: memberships = [] }) => memberships.some(({ key, mode }) => key === name && mode === 'add'))
      .map(({ ident }) => ident);
  const membersOf = (name: string, within: readonly string[] = []): readonly string[] => {
    const known = found.get(name);
    if (known !== undefined) return known;
    if (!classes.has(name) || within.includes(name)) return [];
    const inherited = subclasses(name).flatMap((each) => membersOf(each, [...within, name]));
    const members = [...new Set([...(direct.get(name) ?? []), ...inherited])];
    if (within.length === 0) found.set(name, members);
    return members;
  };
  return {
    elementsOf: (name) => membersOf(name),
    directMembersOf: (name) => [
      ...(direct.get(name) ?? []),
      ...subclasses(name).filter((each) => membersOf(each).length > 0),
    ],
  };
}
