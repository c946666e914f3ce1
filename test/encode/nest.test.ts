import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mark, nest } from '../../src/encode/nest.js';
import { element, textOf, type XmlContent } from '../../src/xml/xml-element.js';

/** `<a>` … `</a>` for elements, text as it is: enough to read a tree in a test. */
function show(contents: readonly XmlContent[]): string {
  return contents
    .map((content) =>
      typeof content === 'string' ? content : `<${content.name}>${show(content.children)}</${content.name}>`,
    )
    .join('');
}

function mark(name: string, start: number, end: number, cohesion = 1): Mark {
  return { span: { start, end }, cohesion, draw: (children) => [element(name, {}, ...children)] };
}

/** Draws marks given as `[name, words, cohesion?]` around the first place where the words stand. */
function draw(text: string, ...marks: readonly [string, string, number?][]): string {
  const made = marks.map(([name, words, cohesion]) => {
    const start = text.indexOf(words);
    return mark(name, start, start + words.length, cohesion);
  });
  return show(nest(text, { start: 0, end: text.length }, made));
}

describe('nest', () => {
  it('puts marks side by side and in one another', () => {
    expect(draw('CC of the ALP in Tirana', ['org', 'CC of the ALP'], ['org', 'ALP'], ['place', 'Tirana'])).toBe(
      '<org>CC of the <org>ALP</org></org> in <place>Tirana</place>',
    );
  });

  it('cuts the less cohesive of two marks that cross, wherever it stands', () => {
    const text = 'he met President Kennedy there';
    expect(draw(text, ['said', 'he met President', 0], ['name', 'President Kennedy', 2])).toBe(
      '<said>he met</said> <name><said>President</said> Kennedy</name> there',
    );
    expect(draw(text, ['name', 'President Kennedy', 2], ['said', 'Kennedy there', 0])).toBe(
      'he met <name>President <said>Kennedy</said></name> <said>there</said>',
    );
  });

  it('cuts the later of two marks of one cohesion', () => {
    expect(draw('a b c', ['x', 'a b'], ['y', 'b c'])).toBe('<x>a <y>b</y></x> <y>c</y>');
  });

  it('nests marks of one span in the order given', () => {
    expect(draw('Rome', ['outer', 'Rome'], ['inner', 'Rome'])).toBe('<outer><inner>Rome</inner></outer>');
  });

  it('keeps white space at the ends of a mark outside it, and draws no empty part', () => {
    expect(draw('so  it is', ['x', ' it '])).toBe('so  <x>it</x> is');
    expect(draw('so  it', ['x', '  '])).toBe('so  it');
  });

  it('draws a point where it stands, before what starts there and after what ends there', () => {
    const point = mark('pb', 3, 3);
    expect(show(nest('no matter', { start: 0, end: 9 }, [mark('a', 0, 2), mark('b', 3, 9), point]))).toBe(
      '<a>no</a> <pb></pb><b>matter</b>',
    );
    expect(show(nest('no matter', { start: 0, end: 9 }, [mark('said', 0, 9), point]))).toBe(
      '<said>no <pb></pb>matter</said>',
    );
  });

  it('cuts marks that reach beyond the span', () => {
    expect(show(nest('one two three', { start: 4, end: 7 }, [mark('x', 0, 13)]))).toBe('<x>two</x>');
  });

  it('leaves out, and says so, what lies inside a hundred others', () => {
    const left: string[] = [];
    const marks = Array.from({ length: 102 }, (_, at) => ({
      ...mark(`m${at}`, 0, 4),
      leaveOut: () => left.push(`m${at}`),
    }));
    expect(show(nest('word', { start: 0, end: 4 }, marks))).toMatch(/^(?:<m\d+>){100}word(?:<\/m\d+>){100}$/);
    expect(left).toEqual(['m100', 'm101']);
  });

  it('keeps the text for any marks, and each mark holds its words', () => {
    const spans = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(2));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 30 }),
        fc.array(spans),
        (text, given) => {
          const words: string[][] = [];
          const marks = given.map(([a, b, cohesion], index): Mark => {
            words[index] = [];
            return {
              span: { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) },
              cohesion,
              draw: (children) => {
                words[index]?.push(children.map(textOf).join(''));
                return [element(`m${index}`, {}, ...children)];
              },
            };
          });
          const tree = nest(text, { start: 0, end: text.length }, marks);
          expect(tree.map(textOf).join('')).toBe(text);
          marks.forEach(({ span }, index) => {
            const held = (words[index] ?? []).join('').replace(/\s/g, '');
            expect(held).toBe(text.slice(span.start, span.end).replace(/\s/g, ''));
          });
        },
      ),
    );
  });
});
