/// <reference path="./saxon-js-module.d.ts" />
import type { SaxonError, SaxonJS, SaxonTransformOptions } from 'saxon-js';
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import { parseXmlEvents } from '../xml/events.js';
import { type Compiled, compileCached, compileGenerated } from './compile-cache.js';
import { type Message, messagesToDiagnostics, readMessage } from './messages.js';
import { loadOurStylesheet } from './our-stylesheets.js';
import { convertParameters } from './stylesheet-parameters.js';
import type { TransformOptions, TransformResult, XsltEngine } from './xslt-engine.js';

/** SaxonJS, in this process. It and the stylesheets are loaded when they are first needed. */
export function createSaxonJsEngine(): XsltEngine {
  const ours = new Map<string, Promise<Compiled>>();
  const generated = new Map<string, Promise<Compiled>>();
  const compile = ({ to, cacheFolder }: TransformOptions): Promise<Compiled> => {
    if (typeof to === 'object' && 'text' in to) {
      const compiling = generated.get(to.text) ?? compileGenerated(to, cacheFolder);
      generated.set(to.text, compiling);
      return compiling;
    }
    // A stylesheet of the user's may change between two calls; the cache looks at its content each time.
    if (typeof to === 'object') return compileCached(to.stylesheet, cacheFolder);
    const loading = ours.get(to) ?? loadOurStylesheet(to, cacheFolder);
    ours.set(to, loading);
    return loading;
  };
  return {
    name: 'SaxonJS',
    async transform(xml, options) {
      const { source = '-', parameters = {} } = options;
      // The engine's own parser takes two roots and doubled attributes; it may not judge.
      const notWellFormed = parseXmlEvents(xml, {}, { source });
      if (notWellFormed.length > 0) return { output: '', diagnostics: notWellFormed };
      const compiled = await compile(options);
      if ('diagnostics' in compiled) return { output: '', diagnostics: compiled.diagnostics };
      const { default: saxon } = await import('saxon-js');
      const { sef } = compiled;
      const converted = convertParameters(parameters, { sef, source, atom: saxon.atom });
      if (converted.diagnostics.some(({ severity }) => severity === 'error'))
        return { output: '', diagnostics: converted.diagnostics };
      const result = run(saxon, { sef, xml, source, parameters: converted.values });
      return { ...result, diagnostics: [...converted.diagnostics, ...result.diagnostics] };
    },
  };
}

function run(
  saxon: SaxonJS,
  { sef, xml, source, parameters }: { sef: object; xml: string; source: string; parameters: Record<string, unknown> },
): TransformResult {
  const messages: Message[] = [];
  try {
    const output = transformQuietly(saxon, {
      stylesheetInternal: sef,
      sourceText: xml.replace(/^\uFEFF/, ''),
      stylesheetParams: parameters,
      destination: 'serialized',
      deliverMessage: (content) => messages.push(readMessage(content)),
    });
    return { output, diagnostics: messagesToDiagnostics(messages, xml, source) };
  } catch (error) {
    const diagnostics = [...messagesToDiagnostics(messages, xml, source), describeError(error as SaxonError, source)];
    return { output: '', diagnostics };
  }
}

/** On failure SaxonJS writes to standard output, which may carry a document. The call is synchronous: nobody else is muted. */
function transformQuietly(saxon: SaxonJS, options: SaxonTransformOptions): string {
  const { log } = console;
  console.log = () => {};
  try {
    return saxon.transform(options).principalResult;
  } finally {
    console.log = log;
  }
}

/** An error of ours (`error()` in a stylesheet) or of the engine, with the stylesheet's file and line in the message. */
function describeError({ message, code, xsltModule, xsltLineNr }: SaxonError, source: string): Diagnostic {
  const name = code === undefined ? '' : ` (${code.replace(/^Q\{[^}]*\}/, '')})`;
  const place = xsltModule ? `, at ${xsltModule}${xsltLineNr ? ` line ${xsltLineNr}` : ''}` : '';
  const problem = `${message.replaceAll(/\s+/g, ' ').trim()}${name}${place}`;
  return createDiagnostic('transform/stylesheet-error', { source, values: { problem } });
}

const engine = createSaxonJsEngine();

/**
 * Transforms a TEI document with one of our stylesheets or one of the user's.
 *
 * A document that is not well-formed, a stylesheet that cannot be compiled and one that stops are diagnostics, with an empty
 * `output`; messages of the stylesheet are diagnostics too.
 *
 * @throws {TeiError} `transform/no-stylesheet` when the user's stylesheet cannot be read.
 * @example
 * (await transformTei('<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>Hi</p></body></text></TEI>', { to: 'text' })).output // 'Hi\n'
 */
export function transformTei(xml: string, options: TransformOptions): Promise<TransformResult> {
  return engine.transform(xml, options);
}
