import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileToFile } from '../../../src/transform/compile-cache.js';
import type { XSpecCase } from './read-xspec.js';

type Call = NonNullable<XSpecCase['call']>;

/** The functions of each tested stylesheet that some case calls, with the number of their arguments. */
const called = new Map<string, Map<string, number>>();
const compiled = new Map<string, Promise<object>>();

/**
 * Says that a case calls a function, before the first case runs: functions of a stylesheet are not open to the outside, so a
 * stylesheet that imports it gets a template for each.
 */
export function announceCall({ stylesheet, call, namespaces }: XSpecCase): void {
  const functions = called.get(stylesheet) ?? new Map<string, number>();
  called.set(stylesheet, functions);
  if (call?.kind !== 'function') return;
  const [local, prefix = ''] = call.name.split(':').reverse();
  functions.set(`Q{${namespaces[prefix] ?? ''}}${local}`, call.params.length);
}

/** The stylesheet of a case, compiled once for all cases. */
export function compileForCalls(stylesheet: string): Promise<object> {
  const known = compiled.get(stylesheet);
  if (known) return known;
  const compiling = compileToFile(callableStylesheet(stylesheet)).then((result): object => {
    if ('file' in result) return JSON.parse(readFileSync(result.file, 'utf8'));
    throw new Error(`${stylesheet}: ${result.diagnostics[0]?.message}`);
  });
  compiled.set(stylesheet, compiling);
  return compiling;
}

/** The name of the template that calls a function, or of the template itself. */
export function callerOf({ name, kind }: Call, qualified: string): string {
  return kind === 'function' ? `call-${name.replace(/^.*:/, '')}` : qualified;
}

function callableStylesheet(stylesheet: string): string {
  const functions = [...(called.get(stylesheet) ?? [])];
  if (functions.length === 0) return stylesheet;
  const templates = functions.map(([name, count]) => {
    const names = Array.from({ length: count }, (_, index) => `p${index + 1}`);
    const params = names.map((param) => `<xsl:param name="${param}"/>`).join('');
    const body = `<xsl:sequence select="${name}(${names.map((param) => `$${param}`).join(', ')})"/>`;
    return `<xsl:template name="call-${name.replace(/^.*}/, '')}" visibility="public">${params}${body}</xsl:template>`;
  });
  const file = join(mkdtempSync(join(tmpdir(), 'teiwright-xspec-')), 'callable.xsl');
  writeFileSync(
    file,
    `<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:import href="${stylesheet}"/>${templates.join('')}</xsl:stylesheet>`,
  );
  return file;
}
