/** A set of names: RELAX NG, section 4.16 and 7.3. `any` and `namespace` are infinite. */
export type NameClass =
  | { readonly kind: 'name'; readonly namespace: string; readonly local: string }
  | { readonly kind: 'namespace'; readonly namespace: string; readonly except: NameClass | undefined }
  | { readonly kind: 'any'; readonly except: NameClass | undefined }
  | { readonly kind: 'choice'; readonly of: readonly NameClass[] };

/** A name in a document. */
export interface QualifiedName {
  readonly namespace: string;
  readonly local: string;
}

/** Is `name` in the set? */
export function containsName(nameClass: NameClass, name: QualifiedName): boolean {
  switch (nameClass.kind) {
    case 'name':
      return nameClass.local === name.local && nameClass.namespace === name.namespace;
    case 'namespace':
      return nameClass.namespace === name.namespace && !excepted(nameClass.except, name);
    case 'any':
      return !excepted(nameClass.except, name);
    case 'choice':
      return nameClass.of.some((each) => containsName(each, name));
  }
}

function excepted(except: NameClass | undefined, name: QualifiedName): boolean {
  return except !== undefined && containsName(except, name);
}

/** Returns the names that are listed one by one, in order. */
export function listedNames(nameClass: NameClass): QualifiedName[] {
  if (nameClass.kind === 'name') return [nameClass];
  return nameClass.kind === 'choice' ? nameClass.of.flatMap(listedNames) : [];
}

/** Does the set hold infinitely many names? */
export function isInfinite(nameClass: NameClass): boolean {
  if (nameClass.kind === 'choice') return nameClass.of.some(isInfinite);
  return nameClass.kind !== 'name';
}

/** A name that no schema mentions, in a namespace that none mentions. */
const IMPOSSIBLE = '\u0000';

/**
 * Have the two sets a name in common?
 *
 * They have when one of these is in both: a name that either mentions, an unmentioned name in a namespace that either
 * mentions, an unmentioned name in an unmentioned namespace (RELAX NG, section 7.3).
 */
export function overlap(a: NameClass, b: NameClass): boolean {
  return [...witnesses(a), ...witnesses(b)].some((name) => containsName(a, name) && containsName(b, name));
}

function witnesses(nameClass: NameClass): QualifiedName[] {
  switch (nameClass.kind) {
    case 'name':
      return [nameClass];
    case 'choice':
      return nameClass.of.flatMap(witnesses);
    case 'namespace':
      return [{ namespace: nameClass.namespace, local: IMPOSSIBLE }, ...witnessesOf(nameClass.except)];
    case 'any':
      return [{ namespace: IMPOSSIBLE, local: IMPOSSIBLE }, ...witnessesOf(nameClass.except)];
  }
}

function witnessesOf(except: NameClass | undefined): QualifiedName[] {
  return except === undefined ? [] : witnesses(except);
}
