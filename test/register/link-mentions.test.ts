import { describe, expect, it } from 'vitest';
import { TOOL } from '../../src/model/annotation/annotation-base.js';
import type { NameAnnotation } from '../../src/model/annotation/entity-annotation.js';
import type { Annotation } from '../../src/model/annotation.js';
import type { TextDocument } from '../../src/model/text-document.js';
import { buildRegister } from '../../src/register/build-register.js';
import { linkMentions } from '../../src/register/link-mentions.js';

function documentOf(text: string): TextDocument {
  return {
    name: 'sample',
    source: 'sample.txt',
    text,
    bodyStart: 0,
    frontMatter: [],
    metadata: {},
    annotations: [],
  };
}

/** Marks every stretch in braces: `{p:Mr. =Kohler}` a person with a title, `{o:…}`, `{l:…}` place, `{e:…}`. */
function readMarked(marked: string): {
  document: TextDocument;
  annotations: NameAnnotation[];
} {
  const kinds = {
    p: 'person',
    o: 'organization',
    l: 'place',
    e: 'event',
  } as const;
  let text = '';
  let last = 0;
  const annotations: NameAnnotation[] = [];
  for (const match of marked.matchAll(/\{([pole]):([^=}]*=)?([^}]*)\}/g)) {
    text += marked.slice(last, match.index);
    const title = (match[2] ?? '').replace('=', '');
    const start = text.length;
    text += title + (match[3] ?? '');
    annotations.push({
      kind: kinds[match[1] as keyof typeof kinds],
      span: { start, end: text.length },
      ...(title === '' ? {} : { core: { start: start + title.length, end: text.length } }),
      resp: TOOL,
      certainty: 'high',
      rule: 'test/mark',
      evidence: 'marked by hand',
    });
    last = match.index + match[0].length;
  }
  return { document: documentOf(text + marked.slice(last)), annotations };
}

const refsOf = (annotations: readonly Annotation[]) =>
  annotations.map((each) => ('ref' in each ? each.ref : undefined));

const cases: readonly (readonly [marked: string, ...refs: string[]])[] = [
  // a part is not the whole, an abbreviation is its word
  ['{o:United Nations}, {o:United Nations General Assembly}', 'united-nations', 'united-nations-general-assembly'],
  [
    '{o:Baghdad Pact Council} of the {o:Baghdad Pact}; the {o:Council}',
    'baghdad-pact-council',
    'baghdad-pact',
    'baghdad-pact-council',
  ],
  ['{o:Dept of Commerce}, {o:Department}, {o:Dept}', 'dept-of-commerce', 'dept-of-commerce', 'dept-of-commerce'],
  ['{p:Dillon Anderson}; {p:A.} said', 'dillon-anderson', 'dillon-anderson'],
  ['{p:Henry Kissinger}, {p:HK}, {p:HB}', 'henry-kissinger', 'henry-kissinger', 'hb'],
  // of two with one surname, the title tells
  [
    '{p:Under Secretary =U. Alexis Johnson}, {p:Vice Admiral =Nels Johnson}; {p:Admiral =Johnson}, {p:Under Secretary =Johnson}',
    'u-alexis-johnson',
    'nels-johnson',
    'nels-johnson',
    'u-alexis-johnson',
  ],
  ['{p:Comrade =Manush} is {p:Manush Myftiu}', 'manush', 'manush'],
  ["{p:Nikita Khrushchev}, {p:Khrushchev}'s", 'nikita-khrushchev', 'nikita-khrushchev'],
  ['{p:J. F. Dulles} and {p:John Foster Dulles}', 'j-f-dulles', 'j-f-dulles'],
  ['{p:Allen Dulles} and {p:John Foster Dulles}', 'allen-dulles', 'john-foster-dulles'],
  ['{o:Ten Power Committee} of the {o:Ten Power Disarmament Committee}', 'ten-power-committee', 'ten-power-committee'],
  ['{o:Planning Coordination Group}; {o:PCG}', 'planning-coordination-group', 'planning-coordination-group'],
  ['{p:Prime Minister =Nehru}, {p:Ambassador =Nehru}', 'nehru', 'nehru-2'],
  ['{p:Mr. =Dulles}, {p:Secretary =Dulles}', 'dulles', 'dulles'],
  // a man, his wife and their daughter are three
  ['{p:Mr. =Bennet}, {p:Mrs. =Bennet}, {p:Mr. =Bennet}, {p:Mrs. =Bennet}', 'bennet', 'bennet-2', 'bennet', 'bennet-2'],
  ['{p:Mrs. =Bennet} and {p:Miss =Bennet}', 'bennet', 'bennet-2'],
  ['{p:Mr. =Peter Kronborg}, {p:Mrs. =Kronborg}, {p:Kronborg}', 'peter-kronborg', 'kronborg', 'peter-kronborg'],
  ['{p:Emma McChesney}, {p:Jock McChesney}; {p:Mrs. =McChesney}', 'emma-mcchesney', 'jock-mcchesney', 'emma-mcchesney'],
  ['{p:Mr. =John Shaw} and {p:Mrs. =John Shaw}', 'john-shaw', 'john-shaw-2'],
  ["{o:Korean Worker's Party}; {o:Korean Workers' Party}", 'korean-workers-party', 'korean-workers-party'],
  ['{l:West Berlin} and {l:Berlin}', 'west-berlin', 'berlin'],
  ['{p:Washington} in {l:Washington}', 'washington', 'washington-2'],
  ['{o:303 Committee}', 'n-303-committee'],
];

describe('linkMentions', () => {
  it.each(cases)('links %s', (marked, ...refs) => {
    const { document, annotations } = readMarked(marked);
    expect(refsOf(linkMentions(document, annotations))).toEqual(refs);
  });

  it('shows doubt between two of one surname', () => {
    const { document, annotations } = readMarked('{p:Allen Dulles}, {p:John Foster Dulles}; {p:Dulles} said');
    const linked = linkMentions(document, annotations);
    expect(linked[2]).toMatchObject({
      ref: 'john-foster-dulles',
      certainty: 'low',
    });
  });

  it('keeps ids when the text grows', () => {
    const short = readMarked('{p:Eden} in {l:London}');
    const long = readMarked('{p:Eden} in {l:London}, {p:Anthony Eden}');
    expect(refsOf(linkMentions(long.document, long.annotations)).slice(0, 2)).toEqual(
      refsOf(linkMentions(short.document, short.annotations)),
    );
  });

  it("gives the author's words to the signer", () => {
    const { document, annotations } = readMarked('I agreed.\n\n{p:Piro Bit}');
    const base = {
      resp: TOOL,
      certainty: 'high',
      rule: 't/t',
      evidence: '',
    } as const;
    const linked = linkMentions(document, [
      ...annotations,
      { ...base, kind: 'signature', span: { start: 11, end: 19 } },
      {
        ...base,
        kind: 'speech',
        direct: false,
        speaker: 'author',
        span: { start: 2, end: 8 },
      },
    ]);
    expect(linked.at(-1)).toMatchObject({ speaker: 'piro-bit' });
  });
});

describe('buildRegister', () => {
  it('gives every id an entry, the longest form its name', () => {
    const { document, annotations } = readMarked('{p:Eden} is {p:Sir =Anthony Eden}');
    const base = {
      resp: TOOL,
      certainty: 'high',
      rule: 't/t',
      evidence: '',
    } as const;
    const linked = [
      ...linkMentions(document, annotations),
      {
        ...base,
        kind: 'speech',
        direct: false,
        speaker: 'author',
        span: { start: 0, end: 4 },
      } as const,
    ];
    expect(buildRegister(document, linked)).toMatchObject([
      {
        id: 'eden',
        name: 'Anthony Eden',
        variants: ['Eden'],
        isUnnamed: false,
      },
      { id: 'author', name: 'the author of the document', isUnnamed: true },
    ]);
  });

  it('has no name for a body that is only called by its kind', () => {
    const { document, annotations } = readMarked('{o:Embassy}, {o:Congress}, {o:Embassy Cairo}, {l:Ministry}');
    expect(
      buildRegister(document, linkMentions(document, annotations)).map(({ name, isUnnamed }) => [name, isUnnamed]),
    ).toEqual([
      ['Embassy', true],
      ['Congress', false],
      ['Embassy Cairo', false],
      ['Ministry', false],
    ]);
  });
});

describe('many who may be meant', () => {
  const names = Array.from({ length: 20 }, (_, at) => `${'abcdefghij'[at % 10]}${at < 10 ? 'nn' : 'bb'}a`).map(
    (name) => name.charAt(0).toUpperCase() + name.slice(1),
  );

  it('of many namesakes, those named last before are listed', () => {
    const { document, annotations } = readMarked(
      `${names.map((name) => `{p:${name} Smith}`).join(', ')}. {p:Smith} left.`,
    );
    const last = linkMentions(document, annotations).at(-1);
    expect(last).toMatchObject({
      ref: 'jbba-smith',
      certainty: 'low',
      alternatives: ['ibba-smith', 'hbba-smith', 'gbba-smith', 'fbba-smith', 'ebba-smith', 'dbba-smith', 'cbba-smith'],
    });
  });

  it('of many who bear a title, those named last before are listed', () => {
    const { document, annotations } = readMarked(names.map((name) => `{p:Ambassador =${name}}`).join(', '));
    const text = `The Ambassador. ${document.text}. The Ambassador left.`;
    const roleAt = (start: number): Annotation => ({
      kind: 'role',
      of: 'person',
      span: { start, end: start + 'Ambassador'.length },
      resp: TOOL,
      certainty: 'high',
      rule: 'test/mark',
      evidence: 'marked by hand',
    });
    const moved = annotations.map((each) => ({
      ...each,
      span: { start: each.span.start + 16, end: each.span.end + 16 },
      core: each.core && { start: each.core.start + 16, end: each.core.end + 16 },
    })) as Annotation[];
    const linked = linkMentions({ ...document, text }, [roleAt(4), ...moved, roleAt(text.lastIndexOf('Ambassador'))]);
    expect(linked.at(-1)).toMatchObject({
      ref: 'the-ambassador',
      alternatives: ['jbba', 'ibba', 'hbba', 'gbba', 'fbba', 'ebba', 'dbba', 'cbba'],
    });
    // Before the first of them there are none; it is in doubt all the same.
    expect(linked[0]).toMatchObject({ ref: 'the-ambassador', alternatives: ['anna', 'bnna'] });
  });
});
