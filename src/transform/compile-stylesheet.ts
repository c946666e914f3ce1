import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import { confinedProgram } from './sandbox/confined-process.js';
import type { Roots } from './sandbox/roots.js';

/** The compiler is a program without an interface for other programs; it is started as its own process. */
const COMPILER = createRequire(import.meta.url).resolve('xslt3/xslt3.js');

/**
 * Compiles the stylesheet `file` into the SEF file `target`. Returns what the compiler complained of, nothing when it went
 * well. `modules` are the URLs of all that the stylesheet is made of: the compiler names only the last parts of a path.
 */
export function compileStylesheet(
  file: string,
  {
    target,
    modules,
    readable,
  }: {
    readonly target: string;
    readonly modules: readonly string[];
    /** The folders that may be read while the stylesheet is compiled. @default all */
    readonly readable?: Roots | undefined;
  },
): Promise<Diagnostic[]> {
  const program = readable === undefined ? [COMPILER] : confine({ read: readable, write: [dirname(target)] });
  const argumentList = [...program, `-xsl:${file}`, `-export:${target}`, '-nogo'];
  return new Promise((resolve) => {
    execFile(process.execPath, argumentList, { encoding: 'utf8' }, (error, standardOutput, standardError) => {
      resolve(error ? readComplaints(`${standardError}${standardOutput}` || error.message, { file, modules }) : []);
    });
  });
}

function confine(roots: { readonly read: Roots; readonly write: Roots }): string[] {
  const { file, execArgv } = confinedProgram('confined-compile');
  return [...execArgv, file, JSON.stringify(roots)];
}

/**
 * Makes diagnostics of what the compiler prints:
 *
 * ```
 * Error XTSE0650 on line 3 in xslt/page.xsl:
 *   Named template Q{}q does not exist
 * ```
 */
export function readComplaints(
  printed: string,
  { file, modules }: { readonly file: string; readonly modules: readonly string[] },
): Diagnostic[] {
  const complaints = printed
    .split(/^(?=(?:Static )?[Ee]rror\b)/m)
    .map((complaint) => complaint.replace(/\s*Failed to compile stylesheet\s*$/, '').trim())
    .filter((complaint) => complaint !== '' && !/^Errors were reported/.test(complaint));
  return (complaints.length > 0 ? complaints : ['no reason given']).map((complaint) => {
    const line = /\b(?:on|at) line (\d+)/.exec(complaint)?.[1];
    const column = /\bcolumn (\d+)/.exec(complaint)?.[1];
    const named = /\bin (?:file:\/\/)?(\S+?\.xslt?)\b/.exec(complaint)?.[1];
    const source = named === undefined ? undefined : modules.find((url) => url.endsWith(named));
    const problem = complaint
      .replace(/^Error (\w+)[^:\n]*:\s*/, '$1, ')
      .replaceAll('Q{}', '')
      .replaceAll(/\s+/g, ' ');
    return createDiagnostic('transform/stylesheet-syntax', {
      source: source ? new URL(source).pathname : file,
      values: { problem },
      ...(line === undefined ? {} : { position: { line: Number(line), column: Math.max(1, Number(column ?? 1)) } }),
    });
  });
}
