import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reconcileRegisterFile } from '../../src/pipeline/register-reconcile.js';
import { SAMPLE_REGISTER } from '../register/file/sample-register.js';
import { makeFolder } from '../support/make-folder.js';
import { startReconciliationServer } from '../support/reconciliation-server.js';

describe('reconcileRegisterFile', () => {
  it('asks, keeps the answers, and adds what is accepted to the register', async () => {
    const { endpoint, requests } = await startReconciliationServer({
      'Kim Il Sung': [{ id: 'Q41117', name: 'Kim Il-sung', score: 98, match: true }],
    });
    const cwd = makeFolder({ 'r.xml': SAMPLE_REGISTER });
    const options = { endpoint, idno: 'Wikidata', types: { person: 'Q5' }, acceptFrom: 90, cwd };
    const first = await reconcileRegisterFile('r.xml', options);
    expect(first.counts).toEqual({ asked: 2, replayed: 0, written: 1, undecided: 0 });
    const text = readFileSync(join(cwd, 'r.xml'), 'utf8');
    const added = /\n *<idno type="Wikidata" when="\d{4}-\d\d-\d\d" n="98">Q41117<\/idno>/;
    expect(text).toMatch(added);
    expect(text.replace(added, '')).toBe(SAMPLE_REGISTER);
    const count = requests.length;
    writeFileSync(join(cwd, 'r.xml'), SAMPLE_REGISTER);
    expect((await reconcileRegisterFile('r.xml', { ...options, offline: true })).counts).toMatchObject({
      asked: 0,
      written: 1,
    });
    expect(readFileSync(join(cwd, 'r.xml'), 'utf8')).toBe(text);
    expect(requests).toHaveLength(count);
  });

  it('changes nothing when a file is at fault', async () => {
    const cwd = makeFolder({ 'r.xml': '<TEI>', 'b.xml': SAMPLE_REGISTER, 'b.lock.json': '{' });
    const options = { endpoint: 'http://127.0.0.1:1/', idno: 'GND', types: { person: 'x' }, cwd };
    expect((await reconcileRegisterFile('r.xml', options)).diagnostics).toMatchObject([
      { code: 'validate/not-well-formed' },
    ]);
    expect((await reconcileRegisterFile('b.xml', options)).diagnostics).toMatchObject([
      { code: 'register/lock-syntax' },
    ]);
    expect(existsSync(join(cwd, 'r.lock.json'))).toBe(false);
    await expect(reconcileRegisterFile('none.xml', options)).rejects.toMatchObject({ code: 'read/no-file' });
  });
});
