const PARTICLE = '(?:de|da|di|du|del|della|van|von|der|den|la|le|el|al|bin|ibn|ben|abu)';
const WORD = "(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)*|\\p{Lu}[\\p{L}\\p{M}]*(?:['’](?!s(?!\\p{L}))\\p{L}[\\p{L}\\p{M}]*)*)";
const NAME = new RegExp(
  `(?:${PARTICLE}[ -])*${WORD}(?:(?:[ -]| (?:${PARTICLE}[ -])+)${WORD}|-\\p{Ll}+)*(?:, (?:Jr|Sr)\\b\\.?|,? I{2,3}\\b)?`,
  'uy',
);

/** Capitalized words with which a name never goes on. */
const NOT_IN_NAMES =
  /[ -](?:The|An?|In|On|At|He|She|It|They|We|I|You|And|But|Or|For|From|To|Of|With|Messrs?|Mrs?|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?![\p{L}])/u;

const NOT_A_NAME =
  /^(?:The|An?|In|On|At|He|She|It|They|We|I|You|And|But|Or|For|From|To|Of|With|Mr|Mrs|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/**
 * Returns where the personal name that starts at offset `at` ends; `at` itself when no name stands there. Six words at most
 * on one line; initials, particles, hyphens and "Jr." belong to it.
 */
export function endOfPersonName(text: string, at: number): number {
  NAME.lastIndex = at;
  const found = NAME.exec(text)?.[0];
  if (found === undefined) return at;
  const stop = NOT_IN_NAMES.exec(found)?.index ?? found.length;
  const name = found.slice(0, stop).split(' ').slice(0, 6).join(' ');
  return NOT_A_NAME.test(name) ? at : at + name.length;
}
