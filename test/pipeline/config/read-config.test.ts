import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../src/pipeline/config/read-config.js';
import { faulty } from './cases.js';

const source = 'teiwright.config.yaml';

describe('parseConfig', () => {
  it('takes the smallest one', () => {
    const smallest = 'sources: in/*.txt\nsteps: [encode, validate, {transform: html}]\noutput: out/{name}.{ext}\n';
    const { config, diagnostics } = parseConfig(smallest, { source });
    expect(diagnostics).toEqual([]);
    expect(config).toMatchObject({
      sources: ['in/*.txt'],
      steps: [
        { id: 'encode', kind: 'encode', extension: 'xml', output: 'out/{name}.{ext}' },
        { id: 'validate', kind: 'validate', from: 'encode', off: [] },
        { id: 'html', kind: 'transform', from: 'encode', extension: 'html', to: 'html', trusted: false },
      ],
    });
    expect(config?.steps[0]).not.toHaveProperty('from');
    expect(config?.steps[1]).not.toHaveProperty('output');
  });

  it('takes JSON too', () => {
    const json = JSON.stringify({
      sources: ['a.xml', 'b.xml'],
      steps: [{ transform: 'my.xsl', ext: 'json', params: { a: 1 } }],
    });
    expect(parseConfig(json, { source }).config?.steps).toMatchObject([
      { id: 'my', to: 'my.xsl', extension: 'json', params: { a: 1 } },
    ]);
  });

  it('gives every step the nearest XML before it, unless it says otherwise', () => {
    const yaml = `sources: a
steps:
  - encode: 
    register: people.xml
  - transform: tidy.xsl
  - transform: html
  - transform: text
    from: encode
    output: false
  - module: ./count.mjs
    ext: json
  - speech:
  - register: out/register.xml
output: "{name}.{step}.{ext}"`;
    const { config, diagnostics } = parseConfig(yaml, { source });
    expect(diagnostics).toEqual([]);
    expect(config?.steps.map(({ id, from, output }) => [id, from, output !== undefined])).toEqual([
      ['encode', undefined, true],
      ['tidy', 'encode', true],
      ['html', 'tidy', true],
      ['text', 'encode', false],
      ['count', 'tidy', true],
      ['speech', 'tidy', true],
      ['register', 'tidy', false],
    ]);
  });

  it('numbers steps of one name', () => {
    const { config } = parseConfig('sources: a\nsteps: [encode, validate, validate]', { source });
    expect(config?.steps.map(({ id }) => id)).toEqual(['encode', 'validate', 'validate-2']);
  });

  it.each(faulty)('refuses $what, with its place', ({ yaml, code, line, column, says }) => {
    const { config, diagnostics } = parseConfig(yaml, { source });
    expect(config).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({ code, severity: 'error', source, position: { line, column } });
    expect(diagnostics.map(({ message }) => message).join()).toContain(says);
  });
});
