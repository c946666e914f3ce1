const ASCII = /^[A-Za-z_][\w.-]*$/;
/** Made when first needed: large sets of characters take milliseconds to prepare. */
let unicode: RegExp | undefined;

/** Is the text a name without a colon? Source: Namespaces in XML 1.0, production 4, with the letters of Unicode. */
export function isNcName(text: string): boolean {
  if (ASCII.test(text)) return true;
  unicode ??= /^[_\p{L}\p{Nl}][_.\-\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}·]*$/u;
  return unicode.test(text);
}

/** Returns the prefix and the local name of `text`, `undefined` when it is no qualified name. Without a prefix the first is absent. */
export function splitQName(text: string): readonly [prefix: string | undefined, local: string] | undefined {
  const colon = text.indexOf(':');
  if (colon === -1) return isNcName(text) ? [undefined, text] : undefined;
  const [prefix, local] = [text.slice(0, colon), text.slice(colon + 1)];
  return isNcName(prefix) && isNcName(local) ? [prefix, local] : undefined;
}
