import type { Span } from '../span.js';
import type { AnnotationBase } from './annotation-base.js';

/** A mention of somebody or something that gets an entry in the register. */
export type EntityAnnotation = NameAnnotation | RoleAnnotation | RoleNameAnnotation;

/** What sort of thing an entity is. */
export type EntityKind = 'person' | 'organization' | 'place' | 'event';

/**
 * A proper name, titles in front included ("Comrade Kim Il Sung"), article and possessive 's excluded. Names nest (a place
 * in an organization in an event).
 */
export interface NameAnnotation extends AnnotationBase {
  readonly kind: EntityKind;
  /** The name without the titles before it, when there are any. */
  readonly core?: Span;
  /** The id of the register entry that this is a name of; set by `register/link`. */
  readonly ref?: string;
  /** Ids of other entries that the name may as well mean, when the text does not tell; for a person to decide. */
  readonly alternatives?: readonly string[];
  /** The name that the entry should bear, when the text or a lexicon says more than this mention does. */
  readonly canonical?: string;
}

/** A description that means a person or body without naming it: "the ambassador", "our delegation". No article. */
export interface RoleAnnotation extends AnnotationBase {
  readonly kind: 'role';
  readonly of: EntityKind;
  readonly ref?: string;
  /** Ids of entries that it may mean, when several bear the title. */
  readonly alternatives?: readonly string[];
}

/** A title or office inside a name: "Comrade", "General Secretary of …". */
export interface RoleNameAnnotation extends AnnotationBase {
  readonly kind: 'roleName';
  readonly type?: 'honorific' | 'office' | 'military' | 'nobility';
}
