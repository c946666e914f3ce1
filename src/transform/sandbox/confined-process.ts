import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Options of Node with which no string ever becomes code: `eval` and the like throw. */
const NO_CODE_FROM_STRINGS = ['--disallow-code-generation-from-strings', '--no-warnings'];

/**
 * Returns the program of a confined process, which lies beside this module as it was built, and the options of Node that confine it
 * further.
 */
export function confinedProgram(name: 'confined-engine' | 'confined-compile'): {
  readonly file: string;
  readonly execArgv: readonly string[];
} {
  const beside = new URL(`./${name}.js`, import.meta.url);
  // Where the sources run without a build, it is that of the last build.
  const file = fileURLToPath(existsSync(beside) ? beside : new URL(`../../../dist/bin/${name}.js`, import.meta.url));
  return { file, execArgv: NO_CODE_FROM_STRINGS };
}
