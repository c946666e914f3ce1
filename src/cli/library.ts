/** The library, as the command line sees it. */
export type Library = typeof import('../index.js');

/** Loads the library when a command needs it, so that help and usage errors do not wait for it. */
export function loadLibrary(): Promise<Library> {
  return import('../index.js');
}

export type * from '../index.js';
