import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/read/detect-language.js';
import { readPlainText } from '../../src/read/plain-text.js';

const read = (text: string, lang?: string) =>
  readPlainText(text, { name: 'a', source: 'a.txt', metadata: lang ? { lang } : {} }).document;

describe('detectLanguage', () => {
  it.each([
    ['en', 'He said that the disagreements must be solved with patience, and that is why it would be prudent to meet.'],
    [
      'en',
      'MAJOR PORTION HIS SUBSEQUENT REMARKS DEVOTED TO THEMES THAT THE ERA LONG PASSED AND CHINA COULD BE BROUGHT INTO SUBMISSION.',
    ],
    ['en', 'A long text about Albania. '.repeat(20)],
    ['en', 'A letter on coal, a ship in port. '.repeat(12)],
    ['da', 'Statsministeren sagde, at det var for sent, og at der ikke ville være tid til flere forhandlinger for nu.'],
    ['en', 'Rain fell. Grain prices rose. '.repeat(10)],
    ['nl', 'De minister verklaarde in de Kamer dat de onderhandelingen in het najaar worden voortgezet. '.repeat(3)],
    ['it', 'Il ministro ha dichiarato che i negoziati continueranno in autunno e che la situazione è difficile.'],
    ['es', 'El embajador declaró que las negociaciones continuarían en otoño y expresó su esperanza de un acuerdo.'],
    ['de', 'Ein langer Text über Albanien. '.repeat(20)],
    ['fr', 'Un long texte sur la question de l’Albanie et de ses voisins. '.repeat(10)],
    [
      'de',
      'Die Regierung hat beschlossen, dass die Verhandlungen im Herbst fortgesetzt werden sollen. Der Botschafter erklärte dies.',
    ],
    [
      'sq',
      'Ambasadori i Koresë tha se mosmarrëveshjet duhen zgjidhur me durim, sepse ato nuk i shërbejnë unitetit të kampit.',
    ],
    ['ru', 'Посол сообщил, что переговоры будут продолжены осенью, и выразил надежду на лучшее.'],
    ['ar', 'السفير قال إن المفاوضات سوف تستمر في الخريف وأعرب عن أمله في التوصل إلى اتفاق بين الحكومتين'],
    ['fr', 'L’ambassadeur a déclaré que les négociations continueraient en automne et a exprimé son espoir.'],
    ['und', 'Abc.'],
    ['und', ''],
    ['und', '1234 5678 90 \uD800 — 12 %'],
  ])('%s', (lang, text) => {
    const found = detectLanguage(read(text));
    expect(found.lang, found.evidence).toBe(lang);
  });

  it('believes what was given', () => {
    const text = 'He said that the disagreements must be solved with patience.';
    expect(detectLanguage(read(text, 'cy'))).toMatchObject({ lang: 'cy', certainty: 'high' });
  });
});
