/**
 * Elements that people know from HTML or from everyday words, and what TEI calls them; where it has several names, the first that may
 * stand at the place is meant. Our convention.
 */
const everydayElements: Readonly<Record<string, string>> = {
  a: 'ref', link: 'ref', b: 'hi', bold: 'hi', strong: 'hi', i: 'hi', italic: 'hi', italics: 'hi', u: 'hi', sup: 'hi', sub: 'hi',
  em: 'emph', br: 'lb', linebreak: 'lb', pagebreak: 'pb', h1: 'head', h2: 'head', h3: 'head', h4: 'head', heading: 'head',
  ul: 'list', ol: 'list', li: 'item', dl: 'list', tr: 'row', td: 'cell', th: 'cell', img: 'graphic', image: 'graphic',
  blockquote: 'quote', para: 'p', paras: 'p', paragraph: 'p', section: 'div', chapter: 'div', footnote: 'note', header: 'head',
  sentence: 's', speech: 'said', people: 'listPerson', location: 'placeName', city: 'settlement placeName', town: 'settlement placeName',
  shelfmark: 'idno', signature: 'idno signed', callnumber: 'idno', library: 'repository', archive: 'repository', isbn: 'idno',
  verse: 'l', stanza: 'lg', poem: 'lg', character: 'speaker', footnotes: 'note', bibliography: 'listBibl', license: 'licence', html: 'TEI', strike: 'del',
}; // biome-ignore format: a table

/** How what HTML says with an element of its own is written with one of TEI that says more. Our convention for `rend`. */
export const everydayMarkup: Readonly<Record<string, string>> = {
  b: '<hi rend="bold">', bold: '<hi rend="bold">', strong: '<hi rend="bold">', i: '<hi rend="italic">', italic: '<hi rend="italic">',
  italics: '<hi rend="italic">', u: '<hi rend="underline">', sup: '<hi rend="superscript">', sub: '<hi rend="subscript">',
  a: '<ref target="…">', link: '<ref target="…">', img: '<graphic url="…"/>', image: '<graphic url="…"/>', br: '<lb/>',
  th: '<cell role="label">', ol: '<list rend="numbered">', footnote: '<note place="bottom">',
}; // biome-ignore format: a table

/** Elements that are taken for others, and what makes the difference, said where the other one could stand. Our convention. */
export const mistakenElements: Readonly<Record<string, { readonly for: string; readonly because: string }>> = {
  title: { for: 'head', because: 'The heading of a part of the text is "head"; "title" is the name of a work' },
  author: { for: 'byline', because: 'The line that names the author on the page is "byline"; "author" belongs to bibliographies' },
  date: { for: 'dateline', because: 'The line that gives place and date of a letter is "dateline"; "date" stands inside it' },
  line: { for: 'l', because: 'A line of verse is "l"; "line" is a line on the page of a facsimile' },
}; // biome-ignore format: a table

/** The same for attributes. */
const everydayAttributes: Readonly<Record<string, string>> = {
  class: 'rend', style: 'rend', href: 'target url', src: 'url target', date: 'when', value: 'when', speaker: 'who', lang: 'xml:lang',
  id: 'xml:id', key: 'ref', certainty: 'cert', certain: 'cert', number: 'n', num: 'n', iso: 'when', link: 'ref target', url: 'target', no: 'n', nr: 'n', page: 'n', color: 'rend', font: 'rend', language: 'xml:lang', notafter: 'notAfter',
}; // biome-ignore format: a table

/** Returns the element that TEI has for an everyday word: one of `candidates` if there is one, else the most usual. */
export function everydayElement(written: string, candidates: readonly string[]): string | undefined {
  return choose(everydayElements, written, candidates) ?? everydayElements[written.toLowerCase()]?.split(' ')[0];
}

/** Returns the attribute among `candidates` that TEI has for an everyday word. */
export function everydayAttribute(written: string, candidates: readonly string[]): string | undefined {
  return choose(everydayAttributes, written, candidates);
}

function choose(
  table: Readonly<Record<string, string>>,
  written: string,
  candidates: readonly string[],
): string | undefined {
  const names = Object.hasOwn(table, written.toLowerCase()) ? table[written.toLowerCase()] : undefined;
  return names?.split(' ').find((name) => candidates.includes(name));
}
