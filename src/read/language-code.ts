import { languageCodes } from '../model/language-codes.js';

/**
 * Returns the BCP 47 tag that `text` means, by code (`sq`, `zh-hant`) or by English name (`Albanian`), or `undefined`.
 *
 * Names are those of the Unicode CLDR; some that archives use are added.
 *
 * @example
 * parseLanguage('Albanian') // 'sq'
 */
export function parseLanguage(text: string): string | undefined {
  const name = text.trim().toLowerCase();
  return OTHER_NAMES[name] ?? languageCodes.get(name) ?? canonicalCode(name);
}

const OTHER_NAMES: Readonly<Record<string, string>> = {
  filipino: 'fil',
  'serbo-croatian': 'sh',
  'classical chinese': 'lzh',
  'chinese (traditional)': 'zh-Hant',
  'chinese (simplified)': 'zh-Hans',
  farsi: 'fa',
  slovene: 'sl',
};

function canonicalCode(code: string): string | undefined {
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(code)) return undefined;
  try {
    const [tag] = Intl.getCanonicalLocales(code);
    const isKnown = new Intl.DisplayNames('en', {
      type: 'language',
      fallback: 'none',
    }).of(code.split('-')[0] ?? '');
    return isKnown ? tag : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
