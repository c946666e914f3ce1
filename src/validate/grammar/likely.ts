/** Elements by how many of some thirty editions use them, most first: what people most likely mean. Counted on TEI files. */
const common =
  `p div title head name persName placeName date hi pb lb ref note item list l lg sp speaker stage said q quote figure graphic
   titleStmt publicationStmt sourceDesc fileDesc teiHeader text body front back TEI publisher idno availability licence
   profileDesc encodingDesc revisionDesc change author editor desc bibl term orgName rs respStmt resp signed dateline closer
   opener salute surname forename person listPerson place listPlace org listOrg event listEvent relation abstract langUsage
   language keywords textClass correspDesc msDesc msIdentifier table row cell label foreign emph gap choice sic corr
   abbr expan orig reg del add supplied unclear num measure time lem rdg standOff`.split(/\s+/);
const rank: ReadonlyMap<string, number> = new Map(common.map((name, index) => [name, index]));

/** Returns the names with the common ones first, the others by the alphabet. */
export function mostLikelyFirst(names: Iterable<string>): string[] {
  const rankOf = (name: string) => rank.get(name) ?? common.length;
  return [...names].sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
}

/** Is it one of the elements that most editions use? */
export function isCommon(name: string): boolean {
  return rank.has(name);
}

/**
 * Returns names as a phrase, and how many it leaves out.
 *
 * @example
 * phrase(['p', 'div', 'ab'], { most: 2 }) // '"p", "div" or one of 1 more'
 */
export function phrase(
  names: readonly string[],
  { most = 5, quote = '"' }: { most?: number; quote?: string } = {},
): string {
  const shown = names.slice(0, most).map((name) => (quote === '@' ? `@${name}` : `${quote}${name}${quote}`));
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(', ')} or one of ${more} more`;
  const last = shown.pop();
  return shown.length === 0 ? (last ?? '') : `${shown.join(', ')} or ${last}`;
}

/**
 * Returns a few of the names as a phrase that claims no completeness.
 *
 * @example
 * examples(['p', 'ab', 'head', 'note']) // '"p", "ab" or "head", for example'
 */
export function examples(names: readonly string[]): string {
  return names.length <= 3 ? phrase(names) : `${phrase(names.slice(0, 3))}, for example`;
}
