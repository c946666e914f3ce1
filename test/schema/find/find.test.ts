import { describe, expect, it } from 'vitest';
import { lookUp, readCatalog } from '../../../src/schema/find/catalog.js';
import { openSchema } from '../../../src/schema/find/open-schema.js';
import { addSchema, readSchema } from '../../../src/schema/find/schema-cache.js';
import { findNamedSchemas } from '../../../src/schema/find/xml-model.js';
import { validateTei } from '../../../src/validate/validate.js';

describe('findNamedSchemas', () => {
  it.each([
    ['<?xml-model href="a.rng" schematypens="http://relaxng.org/ns/structure/1.0"?><TEI/>', [['a.rng', 'relax-ng']]],
    ["<?xml-model href='a.rnc' type='application/relax-ng-compact-syntax'?><TEI/>", [['a.rnc', 'relax-ng']]],
    [
      '<?xml-model href="a?x=1&amp;y" schematypens="http://purl.oclc.org/dsdl/schematron"?><TEI/>',
      [['a?x=1&y', 'schematron']],
    ],
    ['<?xml-model href="a.xsd" schematypens="http://www.w3.org/2001/XMLSchema"?><TEI/>', [['a.xsd', 'other']]],
    ['<!--<?xml-model href="a.rng"?>--><TEI/>', []],
    ['<TEI><?xml-model href="a.rng"?></TEI>', []],
    ['<TEI/>', []],
  ])('%s', (xml, expected) => {
    expect(findNamedSchemas(xml).map(({ href, kind }) => [href, kind])).toEqual(expected);
  });
});

describe('readCatalog', () => {
  const catalog = readCatalog(
    `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
      <uri name="http://x.org/a.rng" uri="local/a.rng"/>
      <rewriteURI uriStartString="http://x.org/" rewritePrefix="copy/"/>
      <rewriteURI uriStartString="http://x.org/deep/" rewritePrefix="deep/"/>
      <system systemId="http://y.org/b.dtd" uri="b.dtd"/>
    </catalog>`,
    'file:///etc/xml/catalog.xml',
  );
  it.each([
    ['http://x.org/a.rng', 'file:///etc/xml/local/a.rng'],
    ['http://x.org/c.rng', 'file:///etc/xml/copy/c.rng'],
    ['http://x.org/deep/c.rng', 'file:///etc/xml/deep/c.rng'],
    ['http://y.org/b.dtd', 'file:///etc/xml/b.dtd'],
    ['http://z.org/', 'http://z.org/'],
  ])('%s is at %s', (uri, expected) => {
    expect(lookUp(catalog, uri)).toBe(expected);
  });
});

describe('addSchema', () => {
  const rng = '<grammar xmlns="http://relaxng.org/ns/structure/1.0"/>';
  const createStore = () => {
    const files = new Map<string, string>();
    return {
      files,
      read: (file: string) => files.get(file),
      write: (file: string, text: string) => void files.set(file, text),
    };
  };
  const answer =
    (text: string, status = 200) =>
    async () => ({ ok: status === 200, status, text: async () => text });

  it('keeps the schema with its checksum', async () => {
    const store = createStore();
    const record = await addSchema('tei_all', { fetch: answer(rng), store });
    expect(record.sha256).toMatch(/^[\da-f]{64}$/);
    expect(await readSchema('tei_all', store)).toBe(rng);
    store.files.set('tei_all.rng', `${rng} `);
    await expect(readSchema('tei_all', store)).rejects.toThrow('the kept copy is not what was fetched');
  });

  it.each([
    ['offline', 'tei_all', () => Promise.reject(new Error('getaddrinfo ENOTFOUND')), 'is the computer offline?'],
    ['a missing page', 'tei_all', answer('', 404), 'the server answered 404'],
    ['a login page', 'tei_all', answer('<html/>'), 'is no RELAX NG'],
    ['a name of no schema', 'tei_some', answer(rng), 'the TEI publishes tei_all'],
  ])('says clearly: %s', async (_, name, fetch, message) => {
    await expect(addSchema(name, { fetch, store: createStore() })).rejects.toMatchObject({
      code: 'validate/schema-unavailable',
      message: expect.stringContaining(message),
    });
  });

  it('opens it compiled, and keeps the compiled copy', async () => {
    const store = createStore();
    const schema =
      '<element name="a" xmlns="http://relaxng.org/ns/structure/1.0"><attribute name="n"/><text/></element>';
    await addSchema('tei_all', { fetch: answer(schema), store });
    const judge = async () => validateTei('<a/>', { schema: await openSchema('tei_all', store) });
    const first = await judge();
    expect(first.map(({ code }) => code)).toEqual(['validate/grammar-missing-attribute']);
    const kept = store.files.get('tei_all.compiled.json') ?? '';
    expect(kept).toContain('"attribute"');
    expect(await judge()).toEqual(first);
    store.files.set('tei_all.compiled.json', kept.replace('"version":1', '"version":0'));
    expect(await judge()).toEqual(first);
    expect(store.files.get('tei_all.compiled.json')).toBe(kept);
  });

  it('fetches nothing by itself', async () => {
    await expect(readSchema('tei_all', createStore())).rejects.toThrow('it was not fetched yet');
  });
});
