import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseXmlEvents } from '../../src/xml/events.js';
import type { StartElementEvent } from '../../src/xml/xml-event.js';
import { SHARED } from './shared.js';

/** One case of the RELAX NG conformance suite. */
export interface SpecCase {
  /** `section 4.7, case 113`. */
  readonly name: string;
  readonly correct: string | undefined;
  readonly incorrect: string | undefined;
  readonly valid: readonly string[];
  readonly invalid: readonly string[];
  /** Other files, by path from the schema's folder. */
  readonly files: ReadonlyMap<string, string>;
}

type Mutable = { -readonly [Key in keyof SpecCase]: SpecCase[Key] };

/** Returns the cases of the suite; its one entity, which holds markup, is replaced beforehand. */
export function readSpecCases(): SpecCase[] {
  const raw = readFileSync(resolve(SHARED, 'schema/relaxng-spectest.xml'), 'utf8');
  const text = raw.replaceAll('&dii;', '<\u0e14\u0e35/>');
  const cases: Mutable[] = [];
  const path: string[] = [];
  const bodies: { local: string; start: number; name: string }[] = [];
  let section = '';
  let sectionStart = -1;
  let isInBody = false;
  const found = parseXmlEvents(text, {
    startElement(event: StartElementEvent) {
      const { local, namespace } = event;
      if (isInBody) {
        bodies.push({ local: '', start: 0, name: '' });
        return;
      }
      const name = event.attributes.find((each) => each.local === 'name')?.value ?? '';
      const last = bodies.at(-1)?.local;
      bodies.push({ local: namespace === '' ? local : '', start: event.end, name });
      if (local === 'testCase') {
        cases.push({
          name: '',
          correct: undefined,
          incorrect: undefined,
          valid: [],
          invalid: [],
          files: new Map(),
        });
      }
      if (local === 'section' && last === 'testCase') sectionStart = event.end;
      if (local === 'dir') path.push(name);
      isInBody = ['correct', 'incorrect', 'valid', 'invalid', 'resource'].includes(local);
    },
    endElement(event) {
      const { local, start, name } = bodies.pop() ?? { local: '', start: 0, name: '' };
      const current = cases.at(-1);
      if (local === '' || current === undefined) return;
      const body = text.slice(start, event.start).trim();
      if (local === 'section' && sectionStart === start) section = body;
      if (local === 'testCase') current.name = `section ${section}, case ${cases.length}`;
      if (local === 'dir') path.pop();
      if (local === 'correct') current.correct = body;
      if (local === 'incorrect') current.incorrect = body;
      if (local === 'valid') current.valid = [...current.valid, body];
      if (local === 'invalid') current.invalid = [...current.invalid, body];
      if (local === 'resource') (current.files as Map<string, string>).set([...path, name].join('/'), body);
      if (['correct', 'incorrect', 'valid', 'invalid', 'resource'].includes(local)) isInBody = false;
    },
  });
  if (found.length > 0) throw new Error(found[0]?.message);
  return cases;
}
