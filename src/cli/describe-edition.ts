import type { Edition, FindingCounts } from './library.js';

/** The nouns of what is counted, one and many. */
const nouns = {
  person: ['person', 'persons'],
  organization: ['organization', 'organizations'],
  place: ['place', 'places'],
  event: ['event', 'events'],
} as const;

/** What is said of a finished edition. */
export interface EditionSummary {
  readonly edition: Edition;
  readonly counts: FindingCounts;
  /** The folder it was written to. */
  readonly folder: string;
  /** How many findings a person should look at. */
  readonly findings: number;
}

/** Returns what was made, found and proved, and how much there is to look at, in plain sentences, one a line. */
export function describeEdition({ edition, counts, folder, findings }: EditionSummary): string {
  const { html, plainText, document } = edition;
  const files = ['encoded.xml', ...(html === undefined ? [] : ['encoded.html'])];
  if (plainText !== undefined) files.push('encoded.txt');
  return [
    `${document.source} is now an edition in ${folder}: ${enumerate(files)}.`,
    `Found ${enumerate([count(counts.paragraphs, 'paragraph'), ...tellEntities(counts), count(counts.dates, 'date'), tellSpeeches(counts)])}.`,
    tellChecks(edition),
    findings === 0 ? 'Nothing needs a second look.' : `A person should look at ${count(findings, 'place')}:`,
  ].join('\n');
}

function tellEntities({ entities }: FindingCounts): string[] {
  return (Object.keys(nouns) as (keyof typeof nouns)[]).map((kind) => {
    const { entries, mentions } = entities[kind];
    const [one, many] = nouns[kind];
    return `${count(entries, one, many)}${entries > 0 ? ` (${count(mentions, 'mention')})` : ''}`;
  });
}

function tellSpeeches({ directSpeeches, reportedSpeeches, speechesWithSpeaker }: FindingCounts): string {
  const all = directSpeeches + reportedSpeeches;
  if (all === 0) return 'no speech';
  return `${count(all, 'speech', 'speeches')} (${directSpeeches} quoted, ${reportedSpeeches} reported; ${speechesWithSpeaker} with a speaker)`;
}

function tellChecks({ verification, isSound, diagnostics }: Edition): string {
  const { differences } = verification;
  const kept =
    differences.length === 0
      ? 'Every character of the source stands in the TEI, in order.'
      : `The TEI differs from the source in ${count(differences.length, 'place')}.`;
  if (isSound) return `${kept} The TEI is well-formed, and its ids and pointers are sound.`;
  const hasErrors = diagnostics.some(({ code, severity }) => severity === 'error' && code.startsWith('validate/'));
  return `${kept} ${hasErrors ? 'The TEI has errors, see below.' : 'The TEI has no errors; what the validator remarks is below.'}`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number === 0 ? 'no' : number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

function enumerate(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
