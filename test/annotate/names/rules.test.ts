import { describe, expect, it } from 'vitest';
import { findAcronymDefinitions, findDefinedAcronyms } from '../../../src/annotate/names/find-acronyms.js';
import { findBuiltPlaces } from '../../../src/annotate/names/find-built-places.js';
import { findEvents } from '../../../src/annotate/names/find-events.js';
import { findInitials } from '../../../src/annotate/names/find-initials.js';
import { findKnownNames } from '../../../src/annotate/names/find-known-names.js';
import { findOfficeSymbols } from '../../../src/annotate/names/find-office-symbols.js';
import { findOrganizations } from '../../../src/annotate/names/find-organizations.js';
import { findPartsOfBodies } from '../../../src/annotate/names/find-parts-of-bodies.js';
import { findRegions } from '../../../src/annotate/names/find-regions.js';
import { findRoles } from '../../../src/annotate/names/find-roles.js';
import { findTitledPersons } from '../../../src/annotate/names/find-titled-persons.js';
import { settleMentions } from '../../../src/annotate/names/settle-mentions.js';
import { tokenize } from '../../../src/annotate/names/tokens.js';
import type { Span } from '../../../src/model/span.js';

type Row = readonly [text: string, ...found: string[]];

const words = (text: string, found: readonly { readonly span: Span }[]) =>
  found.map(({ span }) => text.slice(span.start, span.end));

const events: readonly Row[] = [
  ['the 22nd Congress of the CP of the Soviet Union', '22nd Congress of the CP of the Soviet Union'],
  ['after the 20th Congress. Furthermore, he', '20th Congress'],
  ['the 407th meeting of the National Security Council', '407th meeting of the National Security Council'],
  ['the 34th Meeting of the Committee on Disarmament opened', '34th Meeting of the Committee on Disarmament'],
  ['the 3rd Meeting of the Committee on Monday', '3rd Meeting of the Committee'],
  ['the 3rd Meeting of the Council for August', '3rd Meeting of the Council'],
  ['in the Moscow Conference there were', 'Moscow Conference'],
  ['during the Korean War', 'Korean War'],
  ['the Berlin airlift', 'Berlin airlift'],
  ['the Foreign Ministers’ Meeting in May', 'Foreign Ministers’ Meeting'],
  ['our role in the Trieste negotiations.', 'Trieste negotiations'],
  ['since war in Viet-Nam was sure', 'war in Viet-Nam'],
  ['the Meeting of Heads of Government', 'Meeting of Heads of Government'],
  ['at its First Session', 'First Session'],
  ['for the Ten-Power Conference and the Summit.', 'Ten-Power Conference', 'Summit'],
  ['the XX Congress of the CPSU', 'XX Congress of the CPSU'],
  ['after the September 1953 Plenum', 'September 1953 Plenum'],
  ['the Panmunjom armistice negotiations', 'Panmunjom armistice negotiations'],
  ['before the 1967 war and the 1962 elections', '1967 war', '1962 elections'],
  ['the Battle of Britain', 'Battle of Britain'],
  ['Four-Power Working Group; a summit; the Summit House'],
  ['a ten-power group; 1962 electronics; the year 1967'],
  // no numbers, no places, or something else that only sounds like it
  ['a congress of writers and their meeting'],
  ['The U.S. Congress voted'],
  ['the Nepali Congress Party'],
  ['The Accidental War Agreement'],
  ['This Conference was a Meeting'],
  ['If elections come'],
  ['First meeting today went well'],
  ['a time limit for Berlin negotiations'],
  ['the French negotiations with Spain'],
  ['a war in earnest'],
  ['at dinner a meeting of the Foreign Ministers'],
];

const bodies: readonly Row[] = [
  ['the Ministry of Foreign Affairs replied', 'Ministry of Foreign Affairs'],
  ["the Korean Workers' Party supports", "Korean Workers' Party"],
  ['the 303 Committee met', '303 Committee'],
  ['the I Corps proposal', 'I Corps'],
  ['He wrote to the Department.', 'Department'],
  ['the Politburo of the PZPR CC', 'Politburo', 'PZPR CC'],
  ['the Departments of State, Commerce and the Air Force', 'State', 'Commerce', 'Air Force'],
  ["Her Britannic Majesty's Embassy presents", "Her Britannic Majesty's Embassy"],
  ['at the PRC Mission to the UN, New York', 'PRC Mission to the UN'],
  ['the departments of state and church'],
  ['a mission to the moon'],
  ['His Government had learned', 'Government'],
  ['Her Government and the Department', 'Government', 'Department'],
  ['the party and its committee'],
  ['a department of the government'],
  ['On May 16 Committee members left'],
  ['pages 12, 303 Committee'],
];

const persons: readonly Row[] = [
  ['told Comrade Kim Il Sung that', 'Comrade Kim Il Sung'],
  ['Major General Vernon A. Walters wrote', 'Major General Vernon A. Walters'],
  ['Foreign Minister Gromyko’s reply', 'Foreign Minister Gromyko'],
  ['Mr. Couve de Murville', 'Mr. Couve de Murville'],
  ['M. Pinay opened by saying', 'M. Pinay'],
  ['President Park Nov 6', 'President Park'],
  ['the Ambassador said'],
  ['the General Assembly'],
  ['Minister Foreign Affairs reiterates'],
  ['Chief Executive and legislature'],
  ['the Secretary In Washington'],
  ['AMBASSADOR OF THE REPUBLIC'],
];

const places: readonly Row[] = [
  ['the PDR of Korea and the DPR of Korea', 'PDR of Korea', 'DPR of Korea'],
  ['in the U.S.S.R.', 'U.S.S.R.'],
  ['US Government', 'US'],
  ['WE ARE READY'],
  ['the Soviet press'],
];

const parts: readonly Row[] = [
  ['the National Security Council Staff met', 'National Security Council Staff'],
  ['the NSC Planning Board agreed', 'NSC Planning Board'],
  ['the United Nations Commission for India'],
  ['NATO staff and the Board'],
  ['the NSC.\n\nStaff'],
];

const symbols: readonly Row[] = [
  ['Mr. George V. Allen–NEA\nMr. Henderson, FE/P\n', 'NEA', 'FE/P'],
  ['J. Jefferson Jones, III–SOA', 'SOA'],
  ['Mr. Robert Murphy–G'],
  ['Vernon Walters, USA\nJohn Doe, III\nGeneva, UK'],
  ['TAGS: PINT, econ, PL\n'],
  ['he met Allen, NEA chief'],
];

const builtPlaces: readonly Row[] = [
  ['from Wenceslas Square past the Golestan Palace', 'Wenceslas Square', 'Golestan Palace'],
  ['He walked from Downing Street and over the Glienicke Bridge.', 'Downing Street', 'Glienicke Bridge'],
  ['They met at Tempelhof Airport.', 'Tempelhof Airport'],
  ['He lived at 12 Rue de Varenne, Paris', 'Rue de Varenne'],
  ['the Quai d’Orsay and the Palais des Nations', 'Quai d’Orsay', 'Palais des Nations'],
  ['first at the Hotel Adlon', 'Hotel Adlon'],
  ['On Wall Street prices fell', 'Wall Street'],
  ['The Square was empty; a palace; the Street'],
  ['Outside the Palace Guard stood'],
  ['Place the order. Square the account. Street cars ran.'],
  ['the Wall Street Journal; the Street Commissioner'],
];

const regions: readonly Row[] = [
  ['raids on Central Sumatra by', 'Central Sumatra'],
  ['unlike southeast Asia, India', 'southeast Asia'],
  ['in West Berlin and North Korea'],
  ['the West German press'],
  ['western Europe; the West, Moscow'],
];

const initials: readonly Row[] = [
  ['A. mentioned it. A. said so. The Sec. agreed. A. would go.', 'A.', 'A.', 'A.'],
  ['A. said so. B. said no.'],
  ['A. Purpose. A. Ways. A. Ends.'],
];

describe('rules', () => {
  it.each(initials)('initials in %j', (text, ...found) => {
    expect(words(text, findInitials(text))).toEqual(found);
  });

  it.each(parts)('parts of bodies in %j', (text, ...found) => {
    expect(words(text, findPartsOfBodies(tokenize(text)))).toEqual(found);
  });

  it.each(symbols)('symbols of offices in %j', (text, ...found) => {
    expect(words(text, findOfficeSymbols(text, tokenize(text)))).toEqual(found);
  });

  it.each(builtPlaces)('built places in %j', (text, ...found) => {
    expect(words(text, settleMentions(findBuiltPlaces(text)))).toEqual(found);
  });

  it.each(regions)('parts of places in %j', (text, ...found) => {
    expect(words(text, findRegions(tokenize(text)))).toEqual(found);
  });

  it.each(events)('events in %j', (text, ...found) => {
    expect(words(text, findEvents(text))).toEqual(found);
  });

  it.each(bodies)('bodies in %j', (text, ...found) => {
    expect(words(text, settleMentions(findOrganizations(text)))).toEqual(found);
  });

  it.each(persons)('persons after titles in %j', (text, ...found) => {
    expect(words(text, findTitledPersons(text, tokenize(text)))).toEqual(found);
  });

  it.each(places)('listed places in %j', (text, ...found) => {
    const listed = findKnownNames(tokenize(text)).filter(({ kind }) => kind === 'place');
    expect(words(text, listed)).toEqual(found);
  });
});

describe('acronyms that the text explains', () => {
  it('are found where they are explained and wherever they stand alone', () => {
    const text = 'The Planning Coordination Group (PCG) met. The PCG agreed; PCGs did not.';
    const found = findDefinedAcronyms(text, findAcronymDefinitions(text));
    expect(words(text, found)).toEqual(['Planning Coordination Group', 'PCG', 'PCG']);
    expect(found[2]).toMatchObject({ canonical: 'Planning Coordination Group', kind: 'organization' });
  });

  it.each(['he left (USSR)', 'as agreed (see NATO)', 'The Army (AF) said'])('not in %j', (text) => {
    expect(findAcronymDefinitions(text)).toEqual([]);
  });
});

describe('descriptions', () => {
  const rows: readonly Row[] = [
    ['The Korean ambassador said to the ambassador', 'Korean ambassador', 'ambassador'],
    ['the visits of our delegation', 'our delegation'],
    ['Comrade Ambassador, at the congress', 'Comrade Ambassador'],
    ['the soviets', 'soviets'],
    ['other delegations and an ambassador'],
    ['ambassadorial talks'],
  ];
  it.each(rows)('in %j', (text, ...found) => {
    expect(words(text, findRoles(text, []))).toEqual(found);
  });

  it('leave names alone', () => {
    const text = 'the Ambassador Lodge';
    expect(findRoles(text, [{ start: 4, end: text.length }])).toEqual([]);
  });
});

describe('a page of capitals', () => {
  it('costs time in proportion to its length', () => {
    const time = (text: string) => {
      const start = performance.now();
      findEvents(text);
      findOrganizations(text);
      findTitledPersons(text, tokenize(text));
      return performance.now() - start;
    };
    const page = 'HE MET Kim Il Sung AND The Big Old Grey Men '.repeat(400);
    time(page);
    expect(time(page.repeat(8))).toBeLessThan(Math.max(60, 40 * time(page)));
  });
});
