import { createRequire, Module } from 'node:module';
import type { SaxonJS } from 'saxon-js';

/**
 * Loads the engine when it is first needed: by `require`, because `import` has its 2.4 MB searched twice, for the syntax of a module and
 * for the names that it exports, which takes longer than reading a stylesheet.
 *
 * The engine asks for `axios` at once, and uses it only to read what a stylesheet names by `http:`. Loading that takes a tenth of the
 * time of a whole small transformation, so it waits until it is asked for something.
 */
export function loadSaxon(): SaxonJS {
  const require = createRequire(import.meta.url);
  const requireOfSaxon = createRequire(require.resolve('saxon-js'));
  const axios = requireOfSaxon.resolve('axios');
  if (require.cache[axios]) return require('saxon-js');
  const waiting = new Module(axios);
  waiting.exports = { get: (...request: readonly unknown[]) => requireOfSaxon('axios').get(...request) };
  waiting.loaded = true;
  require.cache[axios] = waiting;
  try {
    return require('saxon-js');
  } finally {
    // Who else asks for it in this process gets the real one.
    delete require.cache[axios];
  }
}
