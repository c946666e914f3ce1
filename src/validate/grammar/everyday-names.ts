/** Elements that people know from HTML or from everyday words, and what TEI calls them. Our convention. */
export const everydayElements: Readonly<Record<string, string>> = {
  a: 'ref', link: 'ref', b: 'hi', bold: 'hi', strong: 'hi', i: 'hi', italic: 'hi', italics: 'hi', u: 'hi', sup: 'hi', sub: 'hi',
  em: 'emph', br: 'lb', linebreak: 'lb', pagebreak: 'pb', h1: 'head', h2: 'head', h3: 'head', h4: 'head', heading: 'head',
  ul: 'list', ol: 'list', li: 'item', dl: 'list', tr: 'row', td: 'cell', th: 'cell', img: 'graphic', image: 'graphic',
  blockquote: 'quote', para: 'p', paras: 'p', paragraph: 'p', section: 'div', chapter: 'div', footnote: 'note', header: 'head',
  sentence: 's', speech: 'said', people: 'listPerson', location: 'placeName', city: 'placeName', html: 'TEI', strike: 'del',
}; // biome-ignore format: a table

/** The same for attributes. */
export const everydayAttributes: Readonly<Record<string, string>> = {
  class: 'rend', style: 'rend', href: 'target', src: 'url', date: 'when', value: 'when', speaker: 'who', lang: 'xml:lang',
  id: 'xml:id', key: 'ref', certainty: 'cert', certain: 'cert', number: 'n', num: 'n', iso: 'when', link: 'ref', url: 'target',
}; // biome-ignore format: a table
