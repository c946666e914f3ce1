const FUTURE =
  /\b(?:will|shall|would|should|plan(?:s|ned|ning)?|propos(?:e|es|ed|al)|scheduled?|forthcoming|next|until|till|expect(?:s|ed)?|hop(?:e|es|ed|ing)|intend(?:s|ed)?|beginning|upcoming|going\sto|to\sbe|due|prepared|before|won['’]t|may|might|could|can|later|perhaps|depart(?:s|ing)|arriv(?:es|ing)|leav(?:es|ing)|proceeding|let['’]?s?|meet(?:ing)?\sin)\b|['’]ll\b/gi;
const PAST =
  /\b(?:was|were|had|has|have|did|said|told|sent|gave|made|took|wrote|came|went|met|saw|held|received|dated|ago|since|last|reported|announced|stated|approved|signed|letter\sof|note\sof|memorandum\sof|telegram\sof|statement|agreed|took|following|(?!expected|scheduled|planned|intended|proposed|hoped|prepared)[a-z]{3,}ed)\b/gi;

/** Words that set a term, with or without an hour: "by COB Wednesday", "NLT 0900 Friday". */
const DEADLINE =
  /\b(?:by|before|until|till|NLT|not?\slater\sthan)\s(?:the\s|COB\s|close\sof\sbusiness\s|noon\s|\d{3,4}\s?(?:hours\s|Z\s)?)?$/i;

/** Returns whether the words around an expression speak of the past or the future, when they lean one way. */
export function tenseOf(before: string, after: string): 'past' | 'future' | undefined {
  const clause = `${before.replace(/^[\s\S]*(?:[.!?]["”’)]?\s+(?=[A-Z])|\n\s*\n)/, '')} ${after.replace(/(?:[.!?]["”’)]?\s|\n\s*\n)[\s\S]*$/, '')}`;
  const future = clause.match(FUTURE)?.length ?? 0;
  const past = clause.match(PAST)?.length ?? 0;
  if (/\b(?:before|by|until|till)\s(?:the\s)?$/i.test(before) && future > 0) return 'future';
  if (DEADLINE.test(before) && past === 0) return 'future';
  if (future === past) return undefined;
  return future > past ? 'future' : 'past';
}
