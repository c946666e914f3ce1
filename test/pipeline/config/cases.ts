/** A configuration that makes no sense, the code of its fault, where that is, and a word of the message. */
export interface FaultyConfig {
  readonly what: string;
  readonly yaml: string;
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly says: string;
}

const top = 'sources: in/*.txt\noutput: out/{name}.{ext}\n';

export const faulty: readonly FaultyConfig[] = [
  { what: 'broken YAML', yaml: 'sources: [a\nsteps: b', code: 'usage/config-syntax', line: 2, column: 1, says: '' },
  { what: 'a list', yaml: '- a', code: 'usage/config-value', line: 1, column: 1, says: 'keys and values' },
  { what: 'nothing', yaml: '', code: 'usage/config-value', line: 1, column: 1, says: 'keys and values' },
  { what: 'no sources', yaml: 'steps: [encode]', code: 'usage/config-value', line: 1, column: 1, says: 'a glob' },
  {
    what: 'no steps',
    yaml: 'sources: a\nsteps: []',
    code: 'usage/config-value',
    line: 2,
    column: 8,
    says: 'at least one',
  },
  {
    what: 'a number as source',
    yaml: 'sources: 7\nsteps: [encode]',
    code: 'usage/config-value',
    line: 1,
    column: 10,
    says: 'a glob',
  },
  {
    what: 'a misspelt key',
    yaml: `${top}step: [encode]\nsteps: [encode]`,
    code: 'usage/config-unknown-key',
    line: 3,
    column: 1,
    says: '"step"',
  },
  {
    what: 'a misspelt step',
    yaml: `${top}steps: [encode, validat]`,
    code: 'usage/config-step',
    line: 3,
    column: 17,
    says: 'one of encode, validate',
  },
  {
    what: 'two steps in one',
    yaml: `${top}steps:\n  - transform: html\n    validate:`,
    code: 'usage/config-step',
    line: 4,
    column: 5,
    says: 'one of',
  },
  {
    what: 'an option of another step',
    yaml: `${top}steps:\n  - encode:\n    params: {a: 1}`,
    code: 'usage/config-unknown-key',
    line: 5,
    column: 5,
    says: '"params"',
  },
  {
    what: 'an option in the wrong place',
    yaml: `${top}steps: [{encode: {lang: en}}]`,
    code: 'usage/config-value',
    line: 3,
    column: 18,
    says: 'options stand beside',
  },
  {
    what: 'a parameter that is a list',
    yaml: `${top}steps:\n  - transform: html\n    params: {notes: [1]}`,
    code: 'usage/config-value',
    line: 5,
    column: 21,
    says: 'a text, a number',
  },
  {
    what: 'an unknown step to take from',
    yaml: `${top}steps: [encode, {transform: html, from: tei}]`,
    code: 'usage/config-step',
    line: 3,
    column: 17,
    says: 'called "tei"',
  },
  {
    what: 'a step that makes nothing to take from',
    yaml: `${top}steps: [encode, validate, {transform: html, from: validate}]`,
    code: 'usage/config-step',
    line: 3,
    column: 27,
    says: 'makes nothing',
  },
  {
    what: 'one name twice',
    yaml: `${top}steps: [{encode: , id: a}, {validate: , id: a}]`,
    code: 'usage/config-step',
    line: 3,
    column: 28,
    says: 'called "a"',
  },
  {
    what: 'TEI encoded again',
    yaml: `${top}steps: [encode, {encode: , from: encode}]`,
    code: 'usage/config-step',
    line: 3,
    column: 17,
    says: 'gives XML',
  },
  {
    what: 'an unknown blank',
    yaml: `sources: a\noutput: out/{nam}.xml\nsteps: [encode]`,
    code: 'usage/config-step',
    line: 3,
    column: 9,
    says: '{nam}',
  },
  {
    what: 'a register of nothing',
    yaml: `sources: a\nsteps: [encode, {register: r.xml}]`,
    code: 'usage/config-step',
    line: 2,
    column: 17,
    says: 'written TEI',
  },
  {
    what: 'a register that feeds itself',
    yaml: `${top}steps: [{encode: , register: r.xml}, {register: r.xml}]`,
    code: 'usage/config-step',
    line: 3,
    column: 38,
    says: 'change under it',
  },
];
