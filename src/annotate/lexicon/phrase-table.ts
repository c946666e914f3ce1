/**
 * Reads a table of names, one thing a line, into pairs of a form and the name its entry bears:
 *
 * ```
 * Soviet Union | USSR, Union of Soviet Socialist Republics
 * ^^^^^^^^^^^^   the name, itself a form
 *                ^^^^  ^^^^^^^^…   further forms, comma and space between
 * ```
 *
 * A comma inside a form ("Washington, D.C.") is kept when what follows it is one or two single letters with full stops.
 */
export function readPhraseTable(table: string): readonly (readonly [form: string, name: string])[] {
  const pairs: [string, string][] = [];
  for (const line of table.split('\n')) {
    const [name = '', forms = ''] = line.split(' | ');
    if (name === '') continue;
    pairs.push([name, name]);
    for (const form of forms.split(/, (?!D\. ?C\.)/)) if (form !== '') pairs.push([form, name]);
  }
  return pairs;
}
