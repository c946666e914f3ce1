import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { compileGenerated } from '../../src/transform/compile-cache.js';
import * as compiler from '../../src/transform/compile-stylesheet.js';

const cacheFolder = mkdtempSync(join(tmpdir(), 'teiwright-compile-cache-'));
afterAll(() => rmSync(cacheFolder, { recursive: true, force: true }));

const stylesheet = (text: string) => ({
  name: 'asked-often',
  text: `<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"><xsl:template match="/">${text}</xsl:template></xsl:stylesheet>`,
});

describe('compiled stylesheets', () => {
  it('are made once when many ask at a time, and again for another content', async () => {
    const compile = vi.spyOn(compiler, 'compileStylesheet');
    const all = await Promise.all(
      Array.from({ length: 20 }, () => compileGenerated(stylesheet('one'), { cacheFolder })),
    );
    expect(compile).toHaveBeenCalledTimes(1);
    expect(new Set(all.map((each) => ('file' in each ? each.file : each.diagnostics))).size).toBe(1);
    await compileGenerated(stylesheet('one'), { cacheFolder });
    expect(compile).toHaveBeenCalledTimes(1);
    await compileGenerated(stylesheet('two'), { cacheFolder });
    expect(compile).toHaveBeenCalledTimes(2);
    expect(readdirSync(cacheFolder).filter((name) => name.endsWith('.sef.json'))).toHaveLength(2);
  });
});
