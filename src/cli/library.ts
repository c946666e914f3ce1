/** The library, as the command line sees it. */
export type Library = typeof import('../index.js');

/** The part of it that validates. */
export type ValidationLibrary = typeof import('../validation.js');

/** Loads the part that validates: a fifth of the whole. */
export function loadValidationLibrary(): Promise<ValidationLibrary> {
  return import('../validation.js');
}

/** Loads the part that runs stylesheets. */
export function loadTransformationLibrary(): Promise<typeof import('../transformation.js')> {
  return import('../transformation.js');
}

/** Loads the library when a command needs it, so that help and usage errors do not wait for it. */
export function loadLibrary(): Promise<Library> {
  return import('../index.js');
}

export type * from '../index.js';
