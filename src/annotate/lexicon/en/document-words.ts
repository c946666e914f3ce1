/** Words that say what sort of document a heading heads, as a pattern over a whole heading. */
export const documentWord =
  /\b(telegram|airgram|memorandum|memoranda|memo|letter|note|aide-m[eé]moire|report|minutes|testimony|deposition|affidavit|message|despatch|dispatch|transcript|statement|resolution|estimate|paper|summary|editorial note|circular|instruction|conversation|declaration|communiqu[eé]|agreement|record|notes|interview|speech|address|draft|protocol|cable|diary|meeting|conference|hearing|session)\b/i;

/** Headings of sections that stand alone on their line, in lower case. */
export const sectionTitles: ReadonlySet<string> = new Set([
  'abstract',
  'agenda',
  'analysis',
  'appendix',
  'assessment',
  'background',
  'comment',
  'comments',
  'conclusion',
  'conclusions',
  'decisions',
  'discussion',
  'findings',
  'introduction',
  'issues for decision',
  'notes',
  'objectives',
  'options',
  'problem',
  'the problem',
  'purpose',
  'recommendation',
  'recommendations',
  'recommended action',
  'references',
  'results',
  'scope note',
  'summary',
  'summary and conclusions',
  'facts bearing on the problem',
  'talking points',
  'preface',
  'foreword',
  'epilogue',
  'prologue',
]);

/** Headings of notes that belong to the places where their marks stand, in lower case. */
export const noteTitles: ReadonlySet<string> = new Set([
  'notes',
  'footnotes',
  'endnotes',
  'end notes',
  'footnote',
  'anmerkungen',
  'fußnoten',
]);

/** First words of what is attached to a document, as a pattern from the start of a line. */
export const enclosureMark =
  /^\[?(?:(?:\p{L}+ )?(?:enclosure|encl\.?|attachment|annex|appendix|tab|exhibit|subenclosure|schedule)(?: (?:no\. ?)?(?:\d{1,3}|[A-Z]{1,2}|[IVX]{1,5}|one|two|three|four|five))?)\]?(?:\s*[:—–-]?\s*.{0,100})?$/iu;
