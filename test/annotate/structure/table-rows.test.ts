import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/annotate/structure/layout/line.js';
import { readRows } from '../../../src/annotate/structure/layout/table-rows.js';

/** The table as rows of the text of its cells, `-` for an empty one. */
function cellsOf(text: string): string[] {
  const { rows } = readRows(readLines(text, { start: 0, end: text.length }), text);
  return rows.map((row) => row.map((cell) => (cell === undefined ? '-' : text.slice(cell.start, cell.end))).join('|'));
}

describe('readRows', () => {
  it.each([
    ['a tab that follows another', 'a\tb\tc\n1\t\t3\n4\t5\t6\n', ['a|b|c', '1|-|3', '4|5|6']],
    [
      'a label that is missing',
      '\t1959\t1960\nTirana\t32\t41\nBerat\t7\t8\n',
      ['-|1959|1960', 'Tirana|32|41', 'Berat|7|8'],
    ],
    ['the last of a row', 'a\tb\tc\n1\t2\t\n4\t\t\n5\t6\t7\n', ['a|b|c', '1|2|-', '4|-|-', '5|6|7']],
    ['a hole in every row', 'a\t\tc\n\tb\tc\na\tb\t\n', ['a|-|c', '-|b|c', 'a|b|-']],
    ['between bars', '| a | b | c |\n| 1 |   | 3 |\n| 4 | 5 | 6 |\n', ['a|b|c', '1|-|3', '4|5|6']],
    [
      'in columns of spaces',
      'Place      1959    1960\nTirana       32      40\nBerat                41\nVlora         7\n',
      ['Place|1959|1960', 'Tirana|32|40', 'Berat|-|41', 'Vlora|7|-'],
    ],
    [
      'where most rows have a hole',
      '              1869  1870  1871\nCoal            18          21\nLamp oil         4     5     6\nCandles                3\n',
      ['-|1869|1870|1871', 'Coal|18|-|21', 'Lamp oil|4|5|6', 'Candles|-|3|-'],
    ],
    [
      'a line of one figure',
      'Tea      2   3\nCoffee   4   5\nSugar        6\n             7\n',
      ['Tea|2|3', 'Coffee|4|5', 'Sugar|-|6', '-|-|7'],
    ],
  ])('keeps the column of what is empty: %s', (_, text, rows) => {
    expect(cellsOf(text)).toEqual(rows);
  });

  it.each([
    [
      'tabs that only fill a line',
      'Article\t\tPrice\nSalt pork\t£7\nFlour\t\t£9\n',
      ['Article|Price', 'Salt pork|£7', 'Flour|£9'],
    ],
    ['tabs struck twice in every line', 'a\t\tb\n1\t\t2\n3\t\t4\n', ['a|b', '1|2', '3|4']],
    ['a line over the whole table', 'Stores\na\tb\n1\t2\n3\t4\n', ['Stores', 'a|b', '1|2', '3|4']],
    [
      'a cell that stands below two columns',
      'Place      1959    1960\nTirana       32      40\nall years together 41\n',
      ['Place|1959|1960', 'Tirana|32|40', 'all years together 41'],
    ],
    [
      'columns that no row fills throughout',
      'Tea      2\nCoffee       5\nSugar    3   4   9\nSalt       8   1\n',
      ['Tea|2', 'Coffee|5', 'Sugar|3|4|9', 'Salt|8|1'],
    ],
  ])('makes no empty cell of %s', (_, text, rows) => {
    expect(cellsOf(text)).toEqual(rows);
  });
});
