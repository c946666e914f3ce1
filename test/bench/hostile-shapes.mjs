/**
 * Texts made to hurt, each of any size: `shapes[NAME](size)` is a text of `size` UTF-16 code units. Each repeats what some rule must
 * look at, so that a rule that looks further than it must takes quadratic time.
 *
 * @type {Readonly<Record<string, (size: number) => string>>}
 */
export const shapes = {
  'one line of words': repeat('He said that the Minister would come to Paris on May 5 and that all was well. '),
  'one word': repeat('a'),
  'opening brackets': (size) => `${'['.repeat(size / 10)}${repeat('word ')(size)}`.slice(0, size),
  'only opening brackets': repeat('[('),
  'opening quotation marks': (size) => `${'“'.repeat(size / 10)}${repeat('word ')(size)}`.slice(0, size),
  'straight quotation marks': repeat('"a '),
  'only quotation marks': repeat('"'),
  'capitalized words': repeat('Alpha Beta Gamma '),
  'short lines': repeat('A b\n'),
  'numbered lines': count((at) => `${at % 999}. Item ${at}\n`),
  speakers: repeat('The President: He said that.\n\nMr. Smith: "No," he said.\n\n'),
  'hyphens at line ends': repeat('agricul-\ntural pro-\n'),
  'spaces and line ends': repeat('x        \r\n\t \r \f'),
  figures: repeat('1 2/3 45,000.5 1961-62 '),
  mischief: repeat(']]> & <a> \u0000\u0007\ufeff\ud800 &amp; '),
  'reports in reports': repeat('he said that '),
  commas: repeat('I told him, that he, in turn, had told me, that '),
  'quotations in one sentence': repeat('“a,” he said, “b” and “c,” '),
  asides: repeat('“He is (The ambassador laughed.) here,” he said. '),
  titles: repeat('General Secretary Comrade '),
  offices: repeat('The Minister of Learning and Culture came. '),
  congresses: repeat('The 22nd Congress of the Party met; the Congress of the Party said so. '),
  namesakes: count((at) => `${nameOf(at)} Smith came. Smith left. `),
  'many ambassadors': count((at) => `Ambassador ${nameOf(at)} came. The Ambassador left. `),
  'two brothers': repeat('Abel Smith met Bruno Smith. Smith left. '),
  bodies: count((at) => `The Ministry of ${nameOf(at)} and the ${nameOf(at)} Committee met. `),
  'short for bodies': count((at) => `The ${nameOf(at)} ${nameOf(at + 1)} Committee met the Committee. `),
  acronyms: count((at) => `The ${nameOf(at)} Workers Party (${nameOf(at)[0]}WP) met. `),
  'empty signatures': repeat('Text is here and so on.\n\n[Signed]\n\n'),
  letters: count((at) => `Paris, May ${(at % 28) + 1}, 1950\n\nDear Mr. ${nameOf(at)}:\n\nText is so.\n\n`),
  notes: count((at) => `Text is here[${at + 1}] and so.\n\n[${at + 1}] Note.\n\n`),
  'notes at the end': (size) => {
    const numbers = Array.from({ length: size / 42 }, (_, at) => at + 1);
    return [...numbers.map((n) => `Text is here[${n}] and so.`), ...numbers.map((n) => `[${n}] Note.`)].join('\n\n');
  },
  'deeper and deeper': count((at) => `${' '.repeat(at % 400)}1. item is ${at}\n\n`),
  rows: repeat('a\tb\tc\n'),
  'page ends': count((at) => `some text that goes\n\n- ${at + 1} -\n\fRUNNING HEAD\n\non and on\n\n`),
  dates: repeat('from May 5 to May 6, 1961 and from 1961 to 1962, since last year, '),
  enclosures: repeat('[Tab A]\n\nABC is so.\n\n'),
};

function repeat(unit) {
  return (size) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}

/** A text of pieces that are all different. */
function count(pieceAt) {
  return (size) => {
    const pieces = [];
    for (let at = 0, length = 0; length < size; at += 1) {
      pieces.push(pieceAt(at));
      length += pieces[at].length;
    }
    return pieces.join('').slice(0, size);
  };
}

/** A word with a capital letter, another one for each number. */
function nameOf(number) {
  let word = '';
  for (let rest = number + 27; rest > 0; rest = Math.floor(rest / 26)) word += String.fromCharCode(97 + (rest % 26));
  return `${word[0].toUpperCase()}${word.slice(1)}or`;
}
