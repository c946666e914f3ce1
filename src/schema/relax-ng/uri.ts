/** Returns `reference` as an absolute URI, resolved against `base`; a base that is no URI counts as a path. */
export function resolveUri(base: string, reference: string): string {
  if (/^[a-zA-Z][a-zA-Z0-9+.-]+:/.test(base) || /^[a-zA-Z][a-zA-Z0-9+.-]+:/.test(reference)) {
    return URL.canParse(reference, base) ? new URL(reference, base).href : reference;
  }
  const resolved = new URL(reference, new URL(base, 'path:///./')).pathname;
  return base.startsWith('/') ? resolved : resolved.replace(/^\//, '');
}
