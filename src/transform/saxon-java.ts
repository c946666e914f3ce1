import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import { TeiError } from '../diagnostics/tei-error.js';
import { parseXmlEvents } from '../xml/events.js';
import { messagesToDiagnostics } from './messages.js';
import { ourStylesheet } from './our-stylesheets.js';
import { readJavaMessages } from './read-java-messages.js';
import type { SecondaryResult, TransformOptions, TransformResult, XsltEngine } from './xslt-engine.js';

/** Where Debian puts Saxon-HE. */
const DEBIAN_JAR = '/usr/share/java/Saxon-HE.jar';

/** Returns the file of Saxon-HE: what `SAXON_JAR` names, else Debian's; `undefined` when there is none. */
export function findSaxonJar(env: Readonly<Record<string, string | undefined>> = process.env): string | undefined {
  return [env.SAXON_JAR, DEBIAN_JAR].find((file) => file !== undefined && file !== '' && existsSync(file));
}

/**
 * Saxon-HE, when it and Java are installed: a process for each document, which takes a second to start, and is several times as fast
 * as SaxonJS with documents of many megabytes. It cannot confine a stylesheet, so it runs trusted ones only.
 *
 * Its `transform` throws a {@link TeiError} `transform/no-java` when Saxon-HE or Java is missing.
 */
export function createJavaEngine(jar: string | null = findSaxonJar() ?? null): XsltEngine {
  return {
    name: 'Saxon-HE',
    async transform(xml, options): Promise<TransformResult> {
      const { source = '-', to } = options;
      const notWellFormed = parseXmlEvents(xml, {}, { source });
      if (notWellFormed.length > 0) return { output: '', diagnostics: notWellFormed };
      const stylesheet = stylesheetOf(options);
      if (stylesheet === undefined || (typeof to === 'object' && options.trusted !== true))
        return { output: '', diagnostics: [createDiagnostic('transform/java-not-trusted', { source })] };
      const folder = await mkdtemp(join(tmpdir(), 'teiwright-java-'));
      try {
        return await run(
          xml,
          { ...options, source },
          { jar: jar ?? missing('Saxon-HE is not installed'), stylesheet, folder },
        );
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

function stylesheetOf({ to }: TransformOptions): string | undefined {
  if (typeof to === 'string') return ourStylesheet(to);
  return 'stylesheet' in to ? to.stylesheet : undefined;
}

function missing(reason: string, cause?: unknown): never {
  throw new TeiError('transform/no-java', { values: { reason }, cause });
}

async function run(
  xml: string,
  { parameters = {}, mode, template, source, outputFile }: TransformOptions & { readonly source: string },
  { jar, stylesheet, folder }: { readonly jar: string; readonly stylesheet: string; readonly folder: string },
): Promise<TransformResult> {
  const input = join(folder, 'input.xml');
  // What is written beside the output is found there again.
  const results = join(folder, 'results');
  const output = join(results, 'output');
  await mkdir(results);
  await writeFile(input, xml);
  const ran = await startJava([
    '-cp',
    jar,
    'net.sf.saxon.Transform',
    `-s:${input}`,
    `-xsl:${stylesheet}`,
    `-o:${output}`,
    '-warnings:silent',
    ...(mode === undefined ? [] : [`-im:${mode}`]),
    ...(template === undefined ? [] : [`-it:${template}`]),
    ...Object.entries(parameters).map(([name, value]) => `${name.replace(/^Q\{/, '{')}=${value}`),
  ]);
  const { messages, problem } = readJavaMessages(ran.printed);
  const diagnostics: Diagnostic[] = messagesToDiagnostics(messages, xml, source);
  if (ran.code !== 0) {
    const values = { problem: problem || 'no reason given' };
    return {
      output: '',
      diagnostics: [...diagnostics, createDiagnostic('transform/stylesheet-error', { source, values })],
    };
  }
  const text = existsSync(output) ? await readFile(output, 'utf8') : '';
  const more = await readMore(results, outputFile ?? join(process.cwd(), 'output'));
  return { output: text, ...(more.length === 0 ? {} : { more }), diagnostics };
}

function startJava(args: readonly string[]): Promise<{ readonly code: number; readonly printed: string }> {
  return new Promise((resolve, reject) => {
    execFile('java', [...args], { encoding: 'utf8', maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      if (error?.code === 'ENOENT')
        reject(new TeiError('transform/no-java', { values: { reason: 'there is no program "java"' }, cause: error }));
      else resolve({ code: error === null ? 0 : 1, printed: `${stderr}${stdout}` });
    });
  });
}

/** Secondary results, as files beside the one that the output is meant for. */
async function readMore(results: string, outputFile: string): Promise<SecondaryResult[]> {
  const more: SecondaryResult[] = [];
  for (const entry of await readdir(results, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(results, path);
    if (entry.isFile() && name !== 'output')
      more.push({ path: join(dirname(outputFile), name), text: await readFile(path, 'utf8') });
  }
  return more;
}
