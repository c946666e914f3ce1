import { languageNames } from '../../model/language-codes.js';

/** Returns the English name of a BCP 47 tag, or the tag itself when it has none. */
export function languageName(tag: string): string {
  const listed = languageNames.get(tag);
  if (listed !== undefined) return listed;
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
