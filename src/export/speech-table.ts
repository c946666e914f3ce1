import type { Utterance } from './speech.js';

const COLUMNS = [
  'file',
  'n',
  'speaker',
  'addressees',
  'direct',
  'cue',
  'paragraph',
  'line',
  'certainty',
  'text',
] as const;

/** Returns utterances as CSV (RFC 4180, LF line ends), a heading line first; addressees are parted by spaces. */
export function toSpeechCsv(
  files: readonly { readonly file: string; readonly utterances: readonly Utterance[] }[],
): string {
  const rows = files.flatMap(({ file, utterances }) =>
    utterances.map((each) =>
      [
        file,
        each.n,
        each.speaker,
        each.addressees.join(' '),
        each.direct ? 'direct' : 'reported',
        each.cue,
        each.paragraph,
        each.line,
        each.certainty,
        each.text,
      ]
        .map(toField)
        .join(','),
    ),
  );
  return `${[COLUMNS.join(','), ...rows].join('\n')}\n`;
}

/** A field is quoted when it must be. What a spreadsheet would take for a formula gets an apostrophe in front. */
function toField(value: string | number): string {
  const text = /^[=+@\t]/.test(String(value)) ? `'${value}` : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
