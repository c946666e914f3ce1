import { sections } from './guidelines-sections.js';

const BASE = 'https://www.tei-c.org/release/doc/tei-p5-doc/en/html/';

/** By element: where the Guidelines treat it. */
const places: ReadonlyMap<string, { readonly chapter: string; readonly section: string }> = new Map(
  Object.entries(sections).flatMap(([chapter, bySection]) =>
    Object.entries(bySection).flatMap(([section, names]) =>
      names.split(' ').map((name) => [name, { chapter, section }] as const),
    ),
  ),
);

/** Returns the code of the Guidelines' section on an element (`CONARS`) and its address; `undefined` for elements of others. */
export function guidelinesOn(element: string): { readonly section: string; readonly url: string } | undefined {
  const place = places.get(element);
  if (place === undefined) return undefined;
  const { chapter, section } = place;
  return { section, url: `${BASE}${chapter}.html${section === chapter ? '' : `#${section}`}` };
}
