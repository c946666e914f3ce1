/**
 * Returns the BCP 47 tag that `text` means, by code (`sq`, `zh-hant`) or by English name (`Albanian`), or `undefined`.
 *
 * Names are those of the Unicode CLDR, as the platform has them; some that archives use are added.
 *
 * @example
 * parseLanguage('Albanian') // 'sq'
 */
export function parseLanguage(text: string): string | undefined {
  const name = text.trim().toLowerCase();
  return OTHER_NAMES[name] ?? codeOfName(name) ?? canonicalCode(name);
}

const OTHER_NAMES: Readonly<Record<string, string>> = {
  'serbo-croatian': 'sh',
  'classical chinese': 'lzh',
  'chinese (traditional)': 'zh-Hant',
  'chinese (simplified)': 'zh-Hans',
  farsi: 'fa',
  slovene: 'sl',
};

/** The platform names codes but lists none, so all codes of two letters are asked for. */
function codeOfName(name: string): string | undefined {
  const names = new Intl.DisplayNames('en', {
    type: 'language',
    fallback: 'none',
  });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .find((code) => names.of(code)?.toLowerCase() === name);
}

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
