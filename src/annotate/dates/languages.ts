import { german } from './de/german.js';
import { english } from './en/english.js';
import { french } from './fr/french.js';
import type { DateLanguage } from './recognizer.js';

const languages: readonly DateLanguage[] = [english, german, french];

/** Returns the dates of a language by its BCP 47 tag; English, which knows most, when there are none. */
export function dateLanguageOf(tag: string): DateLanguage {
  const [primary = ''] = tag.toLowerCase().split('-');
  return languages.find(({ tag }) => tag === primary) ?? english;
}
