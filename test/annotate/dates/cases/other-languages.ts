import type { DateCase } from '../marked.js';

/** German dates, and what is none. */
export const german: readonly DateCase[] = [
  'Bonn, den {when=1903-03-03|3. März 1903}',
  'Wien, am {when=1814-09-18|18ten September 1814}',
  'Wien, {when=1809-01-05|5. Jänner 1809}',
  'am {when=1918-11-11|Montag, dem 11. November 1918}',
  'vom {from=1848-03-03 to=1848-03-05|3. bis 5. März 1848}',
  'vom {from=1848-03-03 to=1848-03-05|3.–5. März 1848} tagte man',
  'im {when=1848-05|Mai 1848} brach es aus',
  'seit {when=1903|1903} wohnte er',
  'im Jahre {when=1903|1903} wohnte er',
  'Berlin, {when=1903-04-03|3.4.1903}',
  'Berlin, {when=1961-11-05|5. XI. 1961}',
  'Berlin, {when=1961-11-05|1961-11-05}',
  'der Antrag Nr. 1903 vom Ausschuß',
  'es waren 1800 Mann',
  'die 3. Sitzung, das 5. Kapitel',
  'er mag es, Seite 1848',
  'am 32. März kam er',
];

/** French dates, and what is none. */
export const french: readonly DateCase[] = [
  'Paris, le {when=1789-07-14|14 juillet 1789}',
  'Paris, {when=1848-05-01|1er mai 1848}',
  'le {when=1848-05-01|lundi 1er mai 1848}, à midi',
  'du {from=1848-05-03 to=1848-05-05|3 au 5 mai 1848}',
  'en {when=1848-02|février 1848}',
  'en {when=1848-08|août 1848}',
  'le {when=1716-10-05|5 8bre 1716}',
  'depuis {when=1848|1848}, il',
  'Paris, le {when=1799-11-09 calendar=french-republican|18 brumaire an VIII}',
  'Paris, {when=1800-12-22 calendar=french-republican|1er nivôse, an IX}',
  'Paris, le {when=1903-04-03|3/4/1903}',
  'il y avait 1800 hommes',
  'la page 1848 du livre',
  'la 3 compagnie, 5 rue de mai',
];
