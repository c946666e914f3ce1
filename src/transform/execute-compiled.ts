/// <reference path="./saxon-js-module.d.ts" />
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SaxonError, SaxonJS, SaxonTransformOptions } from 'saxon-js';
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import { type Message, messagesToDiagnostics, readMessage } from './messages.js';
import { placeResults } from './secondary-results.js';
import { convertParameters } from './stylesheet-parameters.js';
import type { TransformOptions, TransformResult } from './xslt-engine.js';

/** A document and a compiled stylesheet. */
export interface ExecutionRequest extends Pick<TransformOptions, 'parameters' | 'mode' | 'template' | 'outputFile'> {
  readonly sef: object;
  readonly xml: string;
  readonly source: string;
}

/** Runs a compiled stylesheet in this process. What goes wrong is a diagnostic. Nothing is written: secondary results are returned. */
export function executeCompiled(saxon: SaxonJS, request: ExecutionRequest): TransformResult {
  const { sef, xml, source, parameters = {}, mode, template } = request;
  const outputFile = request.outputFile ?? resolve('output');
  const converted = convertParameters(parameters, { sef, source, atom: saxon.atom });
  if (converted.diagnostics.some(({ severity }) => severity === 'error'))
    return { output: '', diagnostics: converted.diagnostics };
  const messages: Message[] = [];
  const results: { uri: string; text: string }[] = [];
  const said = () => [...converted.diagnostics, ...messagesToDiagnostics(messages, xml, source)];
  try {
    const output = transformQuietly(saxon, {
      stylesheetInternal: sef,
      sourceText: xml.replace(/^\uFEFF/, ''),
      stylesheetParams: converted.values,
      destination: 'serialized',
      baseOutputURI: pathToFileURL(outputFile).href,
      ...(mode === undefined ? {} : { initialMode: mode }),
      ...(template === undefined ? {} : { initialTemplate: template }),
      deliverMessage: (content) => messages.push(readMessage(content)),
      deliverResultDocument: () => ({
        destination: 'serialized',
        save: (uri, text) => results.push({ uri: String(uri), text }),
      }),
    });
    const { more, diagnostics } = placeResults(results, { outputFile, source });
    // What a stylesheet made that wants to write elsewhere is worth nothing.
    if (diagnostics.length > 0) return { output: '', diagnostics: [...said(), ...diagnostics] };
    return { output, ...(more.length === 0 ? {} : { more }), diagnostics: said() };
  } catch (error) {
    return { output: '', diagnostics: [...said(), describeError(error as SaxonError, source)] };
  }
}

/** On failure SaxonJS writes to standard output, which may carry a document. The call is synchronous: nobody else is muted. */
function transformQuietly(saxon: SaxonJS, options: SaxonTransformOptions): string {
  const { log } = console;
  console.log = () => {};
  try {
    // Nothing at all is no empty text for the engine.
    return saxon.transform(options).principalResult ?? '';
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
