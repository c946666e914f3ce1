import { describe, expect, it } from 'vitest';
import { agreeOnPersons } from '../../../src/annotate/names/agree-on-persons.js';
import type { Mention } from '../../../src/annotate/names/mention.js';
import { tokenize } from '../../../src/annotate/names/tokens.js';
import type { EntityKind } from '../../../src/model/annotation/entity-annotation.js';

/** Names by marks: `{l:Amy}` is what the model takes for a place, `{o:…}` a body, `{p:…}` a person. Returns the kinds. */
function kindsOf(marked: string): EntityKind[] {
  const kinds: Readonly<Record<string, EntityKind>> = { l: 'place', o: 'organization', p: 'person' };
  let text = '';
  const mentions: Mention[] = [];
  for (const part of marked.split(/(\{[lop]:[^}]*\})/)) {
    const [, kind = '', name] = /^\{([lop]):(.*)\}$/.exec(part) ?? [];
    if (name !== undefined)
      mentions.push({
        kind: kinds[kind] ?? 'person',
        span: { start: text.length, end: text.length + name.length },
        rule: 'names/model',
        evidence: 'made up',
        certainty: 'high',
        weight: 50,
      });
    text += name ?? part;
  }
  return agreeOnPersons(tokenize(text), mentions).map(({ kind }) => kind);
}

describe('agreeOnPersons', () => {
  it.each([
    ['who speaks in quotation marks', '{l:Tuppence} came. “Yes,” said {l:Tuppence}.', ['person', 'person']],
    ['who is called Miss', '{o:Miss Honeychurch} came', ['person']],
    ['who is a person more often', '{p:Weary}, {p:Weary} and {l:Weary}', ['person', 'person', 'person']],
    ["whose longer name is a person's", '{p:Jock McChesney} and {l:Jock}', ['person', 'person']],
    ['who bears a given name', '{l:Jane} came', ['person']],
    ['who bears a given name of women', '{l:Harriet} came', ['person']],
  ])('makes a person of one %s', (_, text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
  });

  it.each([
    ['a listed place that speaks', '“No,” replied {l:Moscow}.', ['place']],
    ['a place called like somebody', 'went to {l:Jackson}, where {p:Jackson} was', ['place', 'person']],
    ['a given name where a place is spoken of', 'in {l:Jane}', ['place']],
    ['a body that reports without quotation marks', '{o:Transworld} said that all was well', ['organization']],
  ])('leaves %s', (_, text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
  });
});
