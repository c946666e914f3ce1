/** How letters in other languages address their reader: German, French, Spanish, Italian, Russian; from the start of a line. */
export const foreignSalutation =
  /^(?:(?:sehr )?(?:ge|ver)ehrte[rns]?|liebe[rs]?|hochverehrte[rs]?|monsieur|madame|messieurs|cher|chère|mon cher|ma chère|estimad[oa]|muy señor|querid[oa]|egregio|gentile|car[oa]|illustre|уважаем(?:ый|ая|ые)|дорог(?:ой|ая|ие)|товарищ)(?![\p{L}])[^.:;\n]{0,60}?[,!:]/iu;

/** How letters in other languages end, as the start of a line. */
export const foreignValediction =
  /^(?:mit (?:freundlichen?|besten|herzlichen|vorzüglicher|ausgezeichneter|kommunistische[nm]|sozialistische[nm])\b|hochachtungsvoll|ergebenst|ihr (?:sehr )?ergebener|veuillez (?:agréer|croire|recevoir)|agréez|croyez|cordialement|bien à vous|atentamente|saluda a|cordiali saluti|distinti saluti|con osservanza|с уважением|с приветом|с коммунистическим приветом)/iu;

/** How letters in other languages name who they go to, on a line of its own. */
export const foreignAddressee =
  /^(?:An (?:das|den|die|Herrn|Frau|Seine|Ihre)|À (?:M\.|Monsieur|Madame|Son Excellence)|Al (?:Señor|Signor|Ministro|Ministerio)|A Su Excelencia|Alla )(?=\s?\p{Lu}|\s)/u;
