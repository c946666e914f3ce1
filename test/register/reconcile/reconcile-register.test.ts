import { describe, expect, it } from 'vitest';
import { machineSurroundings } from '../../../src/pipeline/register-reconcile.js';
import { type LockFile, readLockFile, writeLockFile } from '../../../src/register/reconcile/lock-file.js';
import { type ReconcileOptions, reconcileRegister } from '../../../src/register/reconcile/reconcile-register.js';
import { parseRetryAfter } from '../../../src/register/reconcile/request-json.js';
import type { Surroundings } from '../../../src/register/reconcile/surroundings.js';
import {
  answerWith,
  type Fault,
  findClosedPort,
  hangUp,
  stallBody,
  startReconciliationServer,
  stayMute,
} from '../../support/reconciliation-server.js';
import { makeEntry } from '../entry.js';

const RESULTS = {
  'Kim Il Sung': [
    { id: 'Q41117', name: 'Kim Il-sung', score: 98.5, match: true, type: [{ id: 'Q5', name: 'human' }] },
    { id: 'Q2', name: 'Kim Il-sung Square', score: 40, match: false },
  ],
  Moscow: [
    { id: 'Q649', name: 'Moscow', score: 90, match: true },
    { id: 'Q1', name: 'Moscow, Idaho', score: 89, match: true },
  ],
};
const register = [
  makeEntry('person', ['Kim Il Sung']),
  makeEntry('place', ['Moscow']),
  makeEntry('person', ['the guide'], { isUnnamed: true }),
  makeEntry('person', ['Enver Hoxha'], { idnos: [{ type: 'Wikidata', value: 'Q3' }] }),
  makeEntry('event', ['Korean War']),
];
const authority = { idno: 'Wikidata', types: { person: 'Q5', place: 'Q2221906' } };

/** The real network, but waits are told and not waited; a time-out is short and real. */
function makeSurroundings() {
  const waits: number[] = [];
  const machine = machineSurroundings();
  let time = Date.parse('2026-11-24T10:00:00Z');
  const surroundings: Surroundings = {
    fetch: machine.fetch,
    now: () => time,
    sleep: async (milliseconds, signal) => {
      if (signal !== undefined) return machine.sleep(milliseconds, signal);
      waits.push(Math.round(milliseconds));
      time += milliseconds;
    },
  };
  return { waits, surroundings };
}

async function setUp(faults: readonly (Fault | undefined)[] = [], more: Partial<ReconcileOptions> = {}) {
  const server = await startReconciliationServer(RESULTS);
  server.faults.push(...faults);
  const { waits, surroundings } = makeSurroundings();
  const run = (again: Partial<ReconcileOptions> = {}) =>
    reconcileRegister(register, {
      endpoint: server.endpoint,
      ...authority,
      lock: {},
      surroundings,
      timeout: 300,
      ...more,
      ...again,
    });
  return { server, waits, run };
}

describe('reconcileRegister', () => {
  it('asks once, in the form of the protocol, and writes nothing of its own accord', async () => {
    const { server, run } = await setUp();
    const { additions, counts, lock, diagnostics } = await run();
    expect(server.requests).toEqual([
      { method: 'GET' },
      {
        method: 'POST',
        queries: {
          q0: { query: 'Kim Il Sung', type: 'Q5', limit: 5 },
          q1: { query: 'Moscow', type: 'Q2221906', limit: 5 },
        },
      },
    ]);
    expect(additions).toEqual([]);
    expect(counts).toEqual({ asked: 2, replayed: 0, written: 0, undecided: 2 });
    expect(diagnostics.map(({ code }) => code)).toEqual([
      'register/authority-undecided',
      'register/authority-undecided',
    ]);
    const replayed = await run({ lock, surroundings: undefined });
    expect(replayed.counts).toEqual({ asked: 0, replayed: 2, written: 0, undecided: 2 });
    expect(replayed.lock).toEqual(lock);
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    ['a score that is reached', 98.5, ['Q41117']],
    ['a score that is not reached', 98.6, []],
    ['two matches', 0, ['Q41117']],
  ])('takes from the threshold on: %s', async (_, acceptFrom, values) => {
    const { run } = await setUp([], { acceptFrom });
    const { additions } = await run();
    expect(additions.flatMap(({ idnos = [] }) => idnos.map(({ value }) => value))).toEqual(values);
    if (values.length > 0)
      expect(additions[0]).toEqual({
        id: 'kim-il-sung',
        idnos: [{ type: 'Wikidata', value: 'Q41117', date: '2026-11-24', score: 98.5 }],
      });
  });

  it.each<[string, string | null, readonly string[], number]>([
    ['a candidate', 'Q1', ['Q41117', 'Q1'], 0],
    ['what nobody proposed', 'Q99', ['Q41117', 'Q99'], 0],
    ['that none is right', null, ['Q41117'], 0],
  ])('lets a person decide in the lock file: %s', async (_, accepted, values, undecided) => {
    const { server, run } = await setUp([], { acceptFrom: 50 });
    const { lock } = await run();
    const service = lock[server.endpoint];
    const answers =
      service?.answers.map((answer) => (answer.entry === 'moscow' ? { ...answer, accepted } : answer)) ?? [];
    const decided = { [server.endpoint]: { ...service, answers } } as LockFile;
    const { additions, counts } = await run({ lock: decided, surroundings: undefined });
    expect(additions.flatMap(({ idnos = [] }) => idnos.map(({ value }) => value))).toEqual(values);
    expect(counts.undecided).toBe(undecided);
  });

  it('waits as long as a busy service asks', async () => {
    const { waits, run } = await setUp([undefined, answerWith(429, { 'retry-after': '7' })]);
    expect((await run()).counts.asked).toBe(2);
    expect(waits).toContain(7000);
  });

  it.each<[string, Fault]>([
    ['a fault of the server', answerWith(500)],
    ['a broken connection', hangUp],
    ['no answer', stayMute],
    ['an answer that stops', stallBody],
    ['no JSON', answerWith(200, {}, '<html>')],
  ])('tries again after %s', async (_, fault) => {
    const { waits, run } = await setUp([undefined, fault, fault]);
    const { counts, diagnostics } = await run({ requestsPerSecond: 1e6 });
    expect(counts.asked).toBe(2);
    expect(diagnostics.every(({ code }) => code === 'register/authority-undecided')).toBe(true);
    const pauses = waits.filter((wait) => wait > 1);
    expect(pauses).toHaveLength(2);
    expect(pauses[0]).toBeGreaterThanOrEqual(250);
    expect(pauses[1]).toBeLessThanOrEqual(1500);
  });

  it.each<[string, Fault, string, string, number]>([
    ['a fault of the server', answerWith(503), 'register/authority-unreachable', 'status 503 (3 attempts)', 4],
    ['no answer', stayMute, 'register/authority-unreachable', 'no whole answer came in 0.1 seconds (3 attempts)', 4],
    ['a refusal', answerWith(404), 'register/authority-answer', 'status 404', 2],
    ['no JSON', answerWith(200, {}, '<html>'), 'register/authority-answer', 'it is no JSON: "<html>" (3 attempts)', 4],
    [
      'another form',
      answerWith(200, {}, '{"q0":{"result":[{"id":1}]}}'),
      'register/authority-answer',
      'q0.result.0.id',
      2,
    ],
    [
      'half the answers',
      answerWith(200, {}, '{"q0":{"result":[]}}'),
      'register/authority-answer',
      'query "q1" is missing',
      2,
    ],
  ])('gives up on %s, and says why', async (_, fault, code, reason, requests) => {
    const { server, run } = await setUp([undefined, fault, fault, fault], { retries: 2, timeout: 100 });
    const { diagnostics, additions, lock } = await run();
    expect(diagnostics.map((one) => one.code)).toEqual([code, 'register/not-in-lock']);
    expect(diagnostics[0]?.message).toContain(reason);
    expect(diagnostics[1]?.message).toContain('2 entries, "Kim Il Sung" the first');
    expect(additions).toEqual([]);
    expect(lock[server.endpoint]?.answers).toEqual([]);
    expect(server.requests).toHaveLength(requests);
  });

  it('keeps what was answered before a fault', async () => {
    const { server, run } = await setUp([undefined, undefined, answerWith(400)], { batchSize: 1 });
    const { lock, counts } = await run();
    expect(counts.asked).toBe(1);
    expect(lock[server.endpoint]?.answers.map(({ entry }) => entry)).toEqual(['kim-il-sung']);
    expect((await run({ lock })).counts).toMatchObject({ asked: 1, replayed: 1 });
  });

  it('says plainly that nobody is there', async () => {
    const endpoint = await findClosedPort();
    const { run } = await setUp([], { endpoint, retries: 1 });
    const { diagnostics } = await run();
    expect(diagnostics[0]).toMatchObject({
      code: 'register/authority-unreachable',
      message: `Cannot reach the authority service "${endpoint}": the connection was refused (2 attempts)`,
    });
  });

  it.each([
    ['no identifier space', { name: 'x', schemaSpace: 's' }, 'identifierSpace'],
    ['another version', { name: 'x', schemaSpace: 's', identifierSpace: 'i', versions: ['9.0'] }, 'version 9.0'],
    ['no manifest', [], 'expected object'],
  ])('refuses a service of %s', async (_, manifest, problem) => {
    const { server, run } = await setUp();
    server.manifest = manifest;
    const { diagnostics, lock } = await run();
    expect(diagnostics[0]?.code).toBe('register/authority-answer');
    expect(diagnostics[0]?.message).toContain(problem);
    expect(lock).toEqual({});
  });

  it('refuses a service whose identifiers are of another kind than those in the lock file', async () => {
    const { server, run } = await setUp();
    const manifest = { name: 'x', identifierSpace: 'other', schemaSpace: 's' };
    const { diagnostics, counts } = await run({ lock: { [server.endpoint]: { manifest, answers: [] } } });
    expect(diagnostics[0]?.message).toContain('the lock file is of another service');
    expect(counts.asked).toBe(0);
  });

  it('keeps to the pace, and spreads attempts the same way for the same seed', async () => {
    const { waits, run } = await setUp([], { batchSize: 1, requestsPerSecond: 4 });
    await run();
    expect(waits).toEqual([250, 250]);
    const spread = async (seed: number) => {
      const faulty = await setUp([answerWith(500), answerWith(500)], { seed, requestsPerSecond: 1e6 });
      await faulty.run();
      return faulty.waits;
    };
    const [one, again, other] = [await spread(1), await spread(1), await spread(2)];
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });
});

describe('parseRetryAfter', () => {
  it.each<[string | null, number | undefined]>([
    [null, undefined],
    ['120', 120_000],
    ['Tue, 24 Nov 2026 10:00:05 GMT', 5000],
    ['Tue, 24 Nov 2020 10:00:05 GMT', 0],
    ['soon', undefined],
  ])('reads %j as %j', (value, wait) => {
    expect(parseRetryAfter(value, Date.parse('2026-11-24T10:00:00Z'))).toBe(wait);
  });
});

describe('the lock file', () => {
  it('is read back, and written the same whatever the order', async () => {
    const { run } = await setUp();
    const { lock } = await run();
    const text = writeLockFile(lock);
    expect(readLockFile(text, { source: 'l' })).toEqual({ lock, diagnostics: [] });
    const turned = Object.fromEntries(
      Object.entries(lock).map(([endpoint, { manifest, answers }]) => [
        endpoint,
        { answers: [...answers].reverse(), manifest },
      ]),
    );
    expect(writeLockFile(turned)).toBe(text);
  });

  it.each(['{', '{"version":2,"services":{}}', '{"version":1,"services":{"e":{}}}'])('refuses %s', (json) => {
    expect(readLockFile(json, { source: 'l' }).diagnostics).toMatchObject([{ code: 'register/lock-syntax' }]);
  });
});
