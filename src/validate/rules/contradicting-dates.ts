import { createDiagnostic } from '../../diagnostics/diagnostic.js';
import { EXAMPLES_NAMESPACE } from '../../xml/names.js';
import type { StartElementEvent } from '../../xml/xml-event.js';
import type { CheckContext, CreateCheck } from '../check.js';

interface Moment {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const ISO = /^-?\d{4,}(?:-\d\d){0,2}/;
/** The earlier attribute, and the one that must not come before it. */
const ordered = [
  ['notBefore', 'notAfter'],
  ['from', 'to'],
  ['from', 'notAfter'],
  ['notBefore', 'to'],
] as const;

/** Reports elements whose dates run backwards, and people who die before they are born. */
export const createDatesCheck: CreateCheck = (context) => {
  const births: (Moment | undefined)[] = [];
  return {
    startElement(event) {
      if (event.namespace === EXAMPLES_NAMESPACE) return;
      const dates = datesOf(event);
      for (const [first, second] of ordered) compare(context, dates.get(first), dates.get(second));
      if (event.local === 'person') births.push(undefined);
      if (births.length === 0) return;
      const moment = dates.get('when') ?? dates.get('notBefore') ?? dates.get('from');
      if (event.local === 'birth') births[births.length - 1] = moment;
      if (event.local === 'death') {
        compare(context, births.at(-1), dates.get('when') ?? dates.get('notAfter') ?? dates.get('to'));
      }
    },
    endElement({ local }) {
      if (local === 'person') births.pop();
    },
  };
};

function datesOf({ attributes }: StartElementEvent): Map<string, Moment> {
  const found = new Map<string, Moment>();
  for (const { name, value, valueStart: start, valueEnd: end } of attributes) {
    const iso = ISO.exec(value)?.[0];
    if (iso !== undefined) found.set(name.replace(/-iso$/, ''), { value: iso, start, end });
  }
  return found;
}

function compare(
  { source, position, report }: CheckContext,
  first: Moment | undefined,
  second: Moment | undefined,
): void {
  if (first === undefined || second === undefined || !isLater(first.value, second.value)) return;
  report(
    createDiagnostic('validate/hygiene-dates', {
      source,
      values: { first: first.value, second: second.value },
      position: position(second),
    }),
  );
}

/** Is the one later than the other, as far as both are precise? `1961` is not later than `1961-05`. */
function isLater(a: string, b: string): boolean {
  const [yearA, restA] = split(a);
  const [yearB, restB] = split(b);
  if (yearA !== yearB) return yearA > yearB;
  const length = Math.min(restA.length, restB.length);
  return restA.slice(0, length) > restB.slice(0, length);
}

function split(date: string): [year: number, rest: string] {
  const [, year = '', rest = ''] = /^(-?\d+)(.*)$/.exec(date) ?? [];
  return [Number(year), rest];
}
