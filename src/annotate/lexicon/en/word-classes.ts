/** Small closed classes of English words, as far as finding clauses needs them. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const SUBJECT_PRONOUNS = words('i he she it we they you who there');
export const OBJECT_PRONOUNS = words('me him her it us them you himself herself themselves myself');
export const DETERMINERS = words(
  'the a an this that these those his her its their our my your some any no all both each every such another',
);
export const AUXILIARIES = words(
  "am is are was were be been being has have had having do does did will would shall should can could may might must ought cannot isn't wasn't aren't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't",
);
export const PREPOSITIONS = words(
  'of in on at by for from with to about after before during under over between among against within without into through upon regarding concerning toward towards since until till via per re despite because',
);
export const ADVERBS = words(
  'also then again further furthermore moreover however therefore thus accordingly only just now still already always never often once merely simply later finally first next too even not quickly immediately subsequently nevertheless nonetheless privately briefly frankly specifically categorically clearly firmly strongly emphatically jokingly smilingly repeatedly personally explicitly likewise similarly meanwhile apparently evidently obviously presumably reportedly rather quite very much twice flatly bluntly promptly certainly definitely particularly especially initially originally previously recently publicly candidly quietly candidly hastily heatedly calmly parenthetically orally officially informally confidentially generally openly instead yesterday today here there tonight afterwards',
);
export const CONJUNCTIONS = words(
  'and but or nor while whereas although though because since as if when where whether that than unless until so yet for',
);
export const WH_WORDS = words('what why how when where who whom whose which');

/** Frequent finite verbs without a regular ending: past forms and bases that are rarely nouns. */
export const FINITE_VERBS = words(
  'said told thought felt went came took gave got made knew saw found left kept held stood began became brought bought sent spoke met led put set let meant paid ran wrote heard lost won understood hoped seems seem appears appear remains remain wants want wishes needs need knows know goes go gives takes makes comes sees gets feels thinks believes considers contains includes means depends exists requires represents constitutes intends plans hopes hope feel believe think understand consider regard regards agree agrees intend favors favor supports opposes continues believed wanted asked needed',
);

/** Adjectives that make a sentence by themselves where a telegram leaves "is" out: "US willing consider". */
export const PREDICATES = words(
  'not unable able willing ready prepared necessary possible impossible essential important likely unlikely desirable advisable clear sure certain confident anxious eager aware due glad happy pleased opposed inclined free responsible unacceptable acceptable impossible premature useful useless undesirable difficult hopeful',
);

/** Does the word look like an adverb? */
export function isAdverb(lower: string): boolean {
  return (
    ADVERBS.has(lower) ||
    (/ly$/.test(lower) &&
      lower.length > 4 &&
      !/^(?:reply|family|apply|supply|italy|ally|july|assembly|early|imply|rely|only)$/.test(lower))
  );
}
