import { dirname, resolve } from 'node:path';
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import { parseXmlEvents } from '../xml/events.js';
import { type CompiledFile, compileGenerated, compileToFile, readCompiled } from './compile-cache.js';
import { executeCompiled } from './execute-compiled.js';
import { loadSaxon } from './load-saxon.js';
import { findShortage } from './memory-need.js';
import { findOurStylesheet, OUR_STYLESHEETS } from './our-stylesheets.js';
import type { Roots } from './sandbox/roots.js';
import { openConfined, type RunConfined } from './sandbox/run-confined.js';
import { createJavaEngine } from './saxon-java.js';
import type { TransformOptions, TransformResult, XsltEngine } from './xslt-engine.js';

/** SaxonJS, in this process. It and the stylesheets are loaded when they are first needed. */
export function createSaxonJsEngine(): XsltEngine {
  const loaded = new Map<string, Promise<object>>();
  /** A compiled stylesheet's file is never changed, so it is read once. */
  const load = (file: string): Promise<object> => {
    const loading =
      loaded.get(file) ?? readCompiled(file).then((sef) => sef ?? Promise.reject(new Error(`Cannot read "${file}"`)));
    loaded.set(file, loading);
    return loading;
  };
  const confined = new Map<string, RunConfined>();
  const runConfined = async (
    readable: Roots,
    file: string,
    request: TransformOptions & { xml: string; source: string },
  ) => {
    const key = readable.join('\0');
    const run = confined.get(key) ?? openConfined(readable);
    confined.set(key, run);
    const { xml, source, parameters, mode, template, outputFile } = request;
    const given = { parameters, mode, template, outputFile: outputFile ?? resolve('output') };
    const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    return run({ ...present, xml, source, name: file });
  };
  return {
    name: 'SaxonJS',
    async transform(xml, options): Promise<TransformResult> {
      const { source = '-' } = options;
      // The engine's own parser takes two roots and doubled attributes; it may not judge.
      const notWellFormed = parseXmlEvents(xml, {}, { source });
      if (notWellFormed.length > 0) return failed(notWellFormed);
      const shortage = findShortage(xml.length);
      if (shortage) return failed([createDiagnostic('transform/too-large', { source, values: { ...shortage } })]);
      const readable = readableFor(options);
      const compiled = await compile(options, readable);
      if ('diagnostics' in compiled) return failed(compiled.diagnostics);
      if (readable !== undefined) return runConfined(readable, compiled.file, { ...options, xml, source });
      return executeCompiled(loadSaxon(), { ...options, sef: await load(compiled.file), xml, source });
    },
  };
}

function failed(diagnostics: readonly Diagnostic[]): TransformResult {
  return { output: '', diagnostics };
}

/** The folders that a stylesheet may read; `undefined` when it is trusted, as ours and what this program makes are. */
function readableFor({ to, trusted = false, readable = [] }: TransformOptions): Roots | undefined {
  if (trusted || typeof to === 'string' || 'text' in to) return undefined;
  const own = 'stylesheet' in to ? [dirname(resolve(to.stylesheet))] : [];
  return [...own, ...readable, OUR_STYLESHEETS];
}

/** A stylesheet of the user's may change between two calls; the cache looks at its content each time. */
async function compile({ to, cacheFolder }: TransformOptions, readable: Roots | undefined): Promise<CompiledFile> {
  if (typeof to === 'string') return findOurStylesheet(to, cacheFolder);
  if ('text' in to) return compileGenerated(to, { cacheFolder });
  if ('compiled' in to) return { file: to.compiled };
  return compileToFile(to.stylesheet, { cacheFolder, readable });
}

const engines = { 'saxon-js': createSaxonJsEngine(), java: createJavaEngine() } as const;

/**
 * Transforms a TEI document with one of our stylesheets or one of the user's.
 *
 * A document that is not well-formed, a stylesheet that cannot be compiled and one that stops are diagnostics, with an empty
 * `output`; messages of the stylesheet are diagnostics too.
 *
 * @throws {TeiError} `transform/no-stylesheet` when the user's stylesheet cannot be read; `transform/no-java`.
 * @example
 * (await transformTei('<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>Hi</p></body></text></TEI>', { to: 'text' })).output // 'Hi\n'
 */
export function transformTei(xml: string, options: TransformOptions): Promise<TransformResult> {
  return engines[options.engine ?? 'saxon-js'].transform(xml, options);
}
