import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../../src/model/annotation/entity-annotation.js';
import type { RegisterEntry } from '../../../src/model/register.js';
import { readRegister } from '../../../src/register/file/read-register.js';
import { createRegisterFile } from '../../../src/register/file/write-register.js';
import { makeUnique } from '../../../src/register/identifier.js';
import { type BuildRegisterOptions, buildSharedRegister } from '../../../src/register/merge/build-shared-register.js';
import { makeEntry } from '../entry.js';

const document = (source: string, ...entries: RegisterEntry[]) => ({ source, text: createRegisterFile(entries) });
const documents = [
  document('a.xml', makeEntry('person', ['John Foster Dulles', 'Secretary Dulles']), makeEntry('place', ['Moscow'])),
  document('b.xml', makeEntry('person', ['Dulles']), makeEntry('place', ['MOSCOW', 'Moskva'])),
  document('c.xml', makeEntry('person', ['the ambassador'], { isUnnamed: true })),
];
const named = (text: string) => ({ source: 'register.xml', text });
const decide = (json: string, decision: string) => ({
  source: 'p.json',
  text: json.replace('"open"', `"${decision}"`),
});
const entriesOf = (text: string) => readRegister(text, named(text)).file.entries;

describe('buildSharedRegister', () => {
  it('merges what is certain and proposes what is not', () => {
    const built = buildSharedRegister(documents);
    expect(entriesOf(built.text).map(({ id, variants }) => [id, variants])).toEqual([
      ['john-foster-dulles', ['Secretary Dulles']],
      ['dulles', []],
      ['moscow', ['Moskva']],
    ]);
    expect(JSON.parse(built.proposals)).toEqual({
      proposals: [
        {
          decision: 'open',
          kind: 'person',
          keep: 'john-foster-dulles',
          other: 'dulles',
          rule: 'bare-name',
          evidence: 'one word of the full name: "Dulles", "John Foster Dulles"',
        },
      ],
    });
    expect(built.counts).toEqual({ entries: 3, added: 3, merged: 1, open: 1 });
    const again = buildSharedRegister(documents, { register: named(built.text), proposals: named(built.proposals) });
    expect(again.counts).toEqual({ entries: 3, added: 0, merged: 4, open: 1 });
    expect(built.diagnostics).toEqual([]);
  });

  it('does what a person decided, and does not ask again', () => {
    const first = buildSharedRegister(documents);
    const same = buildSharedRegister(documents, {
      register: named(first.text),
      proposals: decide(first.proposals, 'same'),
    });
    expect(entriesOf(same.text)).toMatchObject([
      { id: 'john-foster-dulles', variants: ['Secretary Dulles', 'Dulles'] },
      { id: 'dulles', sameAs: 'john-foster-dulles' },
      { id: 'moscow' },
    ]);
    expect(same.counts.open).toBe(0);
    const again = buildSharedRegister(documents, { register: named(same.text), proposals: named(same.proposals) });
    expect([again.text, again.proposals]).toEqual([same.text, same.proposals]);
    const different = buildSharedRegister(documents, {
      register: named(first.text),
      proposals: decide(first.proposals, 'different'),
    });
    expect(different.text).toBe(first.text);
    expect(different.counts.open).toBe(0);
  });

  it('lets hand edits win', () => {
    const { text } = buildSharedRegister(documents);
    const edited = text
      .replace(
        '<persName type="main">John Foster Dulles',
        '<!-- mine --><persName type="main">Dulles, John Foster (1888–1959)</persName><persName>John Foster Dulles',
      )
      .replace('</teiHeader>', '</teiHeader><!-- by hand -->');
    const again = buildSharedRegister(documents, { register: named(edited) });
    expect(again.text).toBe(edited);
  });

  it.each([
    ['a register that is not well-formed', { register: named('<TEI>') }],
    ['proposals that are no JSON', { proposals: named('{') }],
    ['a decision that is none', { proposals: named('{"proposals":[{"decision":"maybe"}]}') }],
    ['a register without a place for entries', { register: named('<TEI xmlns="http://www.tei-c.org/ns/1.0"/>') }],
  ] satisfies [string, BuildRegisterOptions][])('changes nothing for %s', (_, options: BuildRegisterOptions) => {
    const built = buildSharedRegister(documents, options);
    expect(built.text).toBe(options.register?.text ?? createRegisterFile([]));
    expect(built.diagnostics.map(({ severity }) => severity)).toEqual(['error']);
  });

  const kind = fc.constantFrom<EntityKind>('person', 'organization', 'place', 'event');
  const name = fc
    .array(fc.constantFrom('Kim', 'John', 'J.', 'Il', 'Dulles', 'KWP', 'Berlin', 'West', '–', 'Jr.', '20th'), {
      minLength: 1,
      maxLength: 3,
    })
    .map((words) => words.join(' '));
  const register = fc
    .array(fc.tuple(kind, fc.uniqueArray(name, { minLength: 1, maxLength: 3 }), fc.option(fc.constantFrom('1', '2'))), {
      maxLength: 5,
    })
    .map((drafts) => {
      const taken = new Set<string>();
      return drafts.map(([one, names, value]) => {
        const entry = makeEntry(one, names as [string, ...string[]], {
          idnos: value === null ? [] : [{ type: 'GND', value }],
        });
        const id = makeUnique(entry.id, taken);
        taken.add(id);
        return { ...entry, id };
      });
    });

  it('does not depend on the order of documents, and a second run changes nothing', () => {
    fc.assert(
      fc.property(fc.array(register, { maxLength: 4 }), (registers) => {
        const files = registers.map((entries, at) => document(`${at}.xml`, ...entries));
        const first = buildSharedRegister(files);
        expect(buildSharedRegister([...files].reverse())).toEqual(first);
        const second = buildSharedRegister(files, { register: named(first.text), proposals: named(first.proposals) });
        expect(second.text).toBe(first.text);
        expect(second.proposals).toBe(first.proposals);
        expect(second.counts.added).toBe(0);
      }),
      { numRuns: 200 },
    );
  });
});
