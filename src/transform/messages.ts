/// <reference path="./saxon-js-module.d.ts" />
import type { SaxonNode } from 'saxon-js';
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import { locatePaths } from '../xml/locate-paths.js';

/** The namespace of messages that our stylesheets mean for a program: `<d:unhandled element="…" path="…"/>`. */
const DIAGNOSTICS_NAMESPACE = 'urn:teiwright:diagnostics';

/** What an `xsl:message` said. */
export type Message = { readonly text: string } | { readonly element: string; readonly path: string };

/** Reads the content of an `xsl:message`. */
export function readMessage(content: SaxonNode): Message {
  const { firstChild } = content;
  if (firstChild?.namespaceURI === DIAGNOSTICS_NAMESPACE && firstChild.localName === 'unhandled') {
    const attribute = (name: string) => firstChild.getAttribute?.(name) ?? '';
    return { element: attribute('element'), path: attribute('path') };
  }
  return { text: (content.textContent ?? '').trim() };
}

/** Makes diagnostics of messages; those that speak of an element get its place in `xml`. */
export function messagesToDiagnostics(messages: readonly Message[], xml: string, source: string): Diagnostic[] {
  const paths = messages.flatMap((message) => ('path' in message ? [message.path] : []));
  const places = paths.length > 0 ? locatePaths(xml, paths) : new Map<string, never>();
  return messages.map((message) => {
    if ('text' in message) return createDiagnostic('transform/message', { source, values: { text: message.text } });
    const { element, path } = message;
    const position = places.get(path);
    return createDiagnostic('transform/unhandled-element', {
      source,
      path,
      values: { element },
      ...(position === undefined ? {} : { position }),
    });
  });
}
