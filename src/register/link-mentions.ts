import type { EntityKind, NameAnnotation, RoleAnnotation } from '../model/annotation/entity-annotation.js';
import type { Annotation } from '../model/annotation.js';
import type { TextDocument } from '../model/text-document.js';
import { AUTHOR, findAuthor } from './find-author.js';
import { makeIdentifier, makeUnique } from './identifier.js';
import { linkPersons } from './link-persons.js';
import { resolveRoles } from './link-roles.js';
import { linkThings } from './link-things.js';
import { type Entity, isName, isRole, type NameMention, readMentions } from './mention.js';

const kinds: readonly EntityKind[] = ['person', 'organization', 'place', 'event'];

/**
 * Returns the annotations with `ref` set on every name and description: mentions that mean one thing share an id. The
 * author's words (`author` as speaker, addressee or agent) go to the signer, when a signature names one.
 *
 * Ids are XML names, unique in the document, made from the entry's name or else from the first mention: they stay when
 * text is added behind. A link on thin evidence lowers the mention's certainty to `low`, and names the others that it may mean. A `ref` that is already set is
 * kept. Order and all other annotations are as given.
 *
 * @example
 * linkMentions(document, [...blocks, ...names.annotate(document, blocks).annotations])
 */
export function linkMentions(document: TextDocument, annotations: readonly Annotation[]): readonly Annotation[] {
  const refs = new Map<Annotation, string>();
  const alternatives = new Map<Annotation, readonly Entity[]>();
  const taken = new Set<string>([AUTHOR]);
  for (const each of annotations) if ((isName(each) || isRole(each)) && each.ref !== undefined) taken.add(each.ref);
  const mentions = readMentions(document, annotations);
  const entities = kinds.flatMap((kind) => {
    const ofKind = mentions.filter(({ name }) => name.kind === kind);
    return kind === 'person' ? linkPersons(ofKind) : linkThings(ofKind);
  });
  const ids = nameEntities(entities, taken);
  for (const [entity, id] of ids)
    for (const { name } of entity.mentions) {
      refs.set(name, id);
      const others = entity.doubtful.get(name);
      if (others) alternatives.set(name, others);
    }
  const roles = annotations.filter(isRole);
  const persons = entities.filter(({ mentions: [first] }) => first?.name.kind === 'person');
  const descriptions = new Map<string, string>();
  for (const [role, target] of resolveRoles(document, roles, persons)) {
    if ('entity' in target) refs.set(role, ids.get(target.entity) ?? AUTHOR);
    else {
      refs.set(role, idOfDescription(role, target.description));
      if (target.bearers.length > 1) alternatives.set(role, target.bearers);
    }
  }
  return settleAuthor(annotations.map(withRef));

  function idOfDescription(role: RoleAnnotation, description: string): string {
    const key = `${role.of} ${description}`;
    let id = descriptions.get(key);
    if (id === undefined) {
      id = makeUnique(makeIdentifier(description), taken);
      taken.add(id);
      descriptions.set(key, id);
    }
    return id;
  }

  function withRef(annotation: Annotation): Annotation {
    const ref = refs.get(annotation);
    if (ref === undefined || !isMention(annotation) || annotation.ref) return annotation;
    const others = alternatives.get(annotation);
    if (others === undefined) return { ...annotation, ref };
    const named = others.flatMap((other) => ids.get(other) ?? []).filter((id) => id !== ref);
    return { ...annotation, ref, certainty: 'low', ...(named.length === 0 ? {} : { alternatives: named }) };
  }
}

function isMention(annotation: Annotation): annotation is NameAnnotation | RoleAnnotation {
  return isName(annotation) || isRole(annotation);
}

/** Gives every entity its id, in the order of first mention. */
function nameEntities(entities: readonly Entity[], taken: Set<string>): ReadonlyMap<Entity, string> {
  const ids = new Map<Entity, string>();
  const inOrder = entities
    .map((entity) => ({ entity, first: firstOf(entity) }))
    .sort((a, b) => a.first.name.span.start - b.first.name.span.start);
  for (const { entity, first } of inOrder) {
    const given = entity.mentions.find(({ name }) => name.ref)?.name.ref;
    const id = given ?? makeUnique(makeIdentifier(first.name.canonical ?? first.form), taken);
    taken.add(id);
    ids.set(entity, id);
  }
  return ids;
}

/** The first mention that surely belongs here, so that the id does not hang on a guess. */
function firstOf({ mentions, doubtful }: Entity): NameMention {
  const sure = mentions.filter(({ name }) => !doubtful.has(name));
  return (sure.length > 0 ? sure : mentions).reduce((first, each) =>
    each.name.span.start < first.name.span.start ? each : first,
  );
}

/** Writes the signer's id where `author` stands. */
function settleAuthor(annotations: readonly Annotation[]): readonly Annotation[] {
  const author = findAuthor(annotations);
  if (author === AUTHOR) return annotations;
  const settle = (id: string) => (id === AUTHOR ? author : id);
  return annotations.map((each) => {
    if (each.kind === 'speech')
      return {
        ...each,
        ...(each.speaker === undefined ? {} : { speaker: settle(each.speaker) }),
        ...(each.addressees === undefined ? {} : { addressees: each.addressees.map(settle) }),
      };
    if (each.kind === 'scareQuote' && each.speaker === AUTHOR) return { ...each, speaker: author };
    if (each.kind === 'aside' && each.agent === AUTHOR) return { ...each, agent: author };
    return each;
  });
}
