import { describe, expect, it } from 'vitest';
import { lookUp, readCatalog } from '../../../src/schema/find/catalog.js';
import { openSchema } from '../../../src/schema/find/open-schema.js';
import { findPublishedSchema } from '../../../src/schema/find/published-schema.js';
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

describe('catalogs that lead to others', () => {
  const wrap = (entries: string) => `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">${entries}</catalog>`;
  const catalogs: Readonly<Record<string, string>> = {
    'file:///c/first.xml': wrap(
      '<uri name="http://x.org/own.rng" uri="own.rng"/><delegateURI uriStartString="http://d.org/" catalog="d/delegate.xml"/><nextCatalog catalog="missing.xml"/><nextCatalog catalog="second.xml"/>',
    ),
    'file:///c/second.xml': wrap(
      '<uri name="http://x.org/own.rng" uri="never.rng"/><uri name="http://x.org/b.rng" uri="b.rng"/><uri name="http://d.org/b.rng" uri="never.rng"/><nextCatalog catalog="first.xml"/><group xml:base="deep/"><uri name="http://x.org/c.rng" uri="c.rng"/></group>',
    ),
    'file:///c/d/delegate.xml': wrap('<uri name="http://d.org/a.rng" uri="a.rng"/>'),
  };
  const open = (address: string) =>
    catalogs[address] === undefined ? undefined : readCatalog(catalogs[address], address);

  it.each([
    ['http://x.org/own.rng', 'file:///c/own.rng'],
    ['http://x.org/b.rng', 'file:///c/b.rng'],
    ['http://x.org/c.rng', 'file:///c/deep/c.rng'],
    ['http://d.org/a.rng', 'file:///c/d/a.rng'],
    // Delegated and not found there: the next ones are not asked
    ['http://d.org/b.rng', 'http://d.org/b.rng'],
    // The catalogs lead to one another in a circle
    ['http://nowhere.org/', 'http://nowhere.org/'],
  ])('%s is at %s', (uri, expected) => {
    const first = open('file:///c/first.xml');
    expect(first === undefined ? '' : lookUp(first, uri, open)).toBe(expected);
  });
});

describe('findPublishedSchema', () => {
  const release = 'release/xml/tei/custom/schema/relaxng';
  it.each([
    [`http://www.tei-c.org/${release}/tei_all.rng`, 'tei_all', true],
    [`https://tei-c.org/${release}/tei_lite.rnc`, 'tei_lite', true],
    ['https://vault.tei-c.de/P5/3.1.0/xml/tei/custom/schema/relaxng/tei_all.rng', 'tei_all', false],
    ['https://www.tei-c.org/Vault/P5/4.7.0/xml/tei/custom/schema/relaxng/tei_all.rng', 'tei_all', false],
    ['https://raw.githubusercontent.com/TEIC/TEI-Simple/master/teisimple/tei_all.rng', 'tei_all', false],
  ])('%s is %s', (address, name, isCurrent) => {
    expect(findPublishedSchema(address)).toEqual({ name, isCurrent });
  });

  it.each([
    'https://example.org/tei_all.rng',
    'https://tei-c.org.example.org/release/tei_all.rng',
    'https://raw.githubusercontent.com/somebody/schemas/tei_all.rng',
    `http://www.tei-c.org/${release}/tei_mine.rng`,
    'tei_all.rng',
    '',
  ])('%s is none', (address) => {
    expect(findPublishedSchema(address)).toBeUndefined();
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
