/** What a pattern such as `out/{dir}/{name}.{ext}` is filled with. */
export interface PatternValues {
  readonly name: string;
  readonly ext: string;
  /** The source's folder, from the folder that all sources of its glob are in; empty when it is that one. */
  readonly dir: string;
  readonly step: string;
}

const BLANK = /\{(\w+)\}/g;

/** Returns the names in a pattern that mean nothing. */
export function unknownBlanks(pattern: string): string[] {
  const known = ['name', 'ext', 'dir', 'step'];
  return [...pattern.matchAll(BLANK)].flatMap(([, name = '']) => (known.includes(name) ? [] : [name]));
}

/**
 * Fills a pattern.
 *
 * @example
 * fillPattern('out/{dir}/{name}.{ext}', { name: 'a', ext: 'html', dir: '', step: 'html' }) // 'out/a.html'
 */
export function fillPattern(pattern: string, values: PatternValues): string {
  return pattern
    .replace(BLANK, (blank, name: string) => (name in values ? values[name as keyof PatternValues] : blank))
    .replace(/\/{2,}/g, '/');
}
