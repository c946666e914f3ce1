import { type Command, Option } from 'commander';
import { EXPLAIN } from './explain-annotations.js';

/** The kinds of document, for `--kind`, listed again: to ask the library would load it before anything is read. A test compares the two. */
const KINDS = [
  'report',
  'memorandum-of-conversation',
  'telegram',
  'letter',
  'minutes',
  'transcript',
  'article',
  'editorial-note',
  'generic',
] as const;

/** What the options say of how to read and annotate a document. */
export interface ReadingFlags {
  readonly meta?: string;
  readonly kind?: (typeof KINDS)[number];
  readonly lang?: string;
  readonly continuedSpeech: 'on' | 'off';
  readonly edtf?: boolean;
  readonly explain?: boolean;
  readonly json?: boolean;
}

/** Adds the options that every command has that reads source documents. */
export function addReadingOptions(command: Command): Command {
  return command
    .option(
      '--meta <file>',
      'what is known of the documents, as YAML or JSON; NAME.meta.yaml beside an input is always read',
    )
    .addOption(new Option('--kind <kind>', 'the kind of document, when it is not to be guessed').choices(KINDS))
    .option('--lang <tag>', 'the language of the text, such as en, when it is not to be detected')
    .addOption(
      new Option('--continued-speech <on|off>', 'mark sentences that go on with a report without saying so again')
        .choices(['on', 'off'])
        .default('on'),
    )
    .option('--edtf', 'write dates in EDTF (ISO 8601-2) too, which can say season, decade, open end and doubt')
    .option('--explain', EXPLAIN)
    .addOption(jsonOption());
}

/** The option `--json`. */
export function jsonOption(): Option {
  return new Option('--json', 'findings as one JSON object a line');
}

/** The option `-o`. */
export function outputOption(): Option {
  return new Option(
    '-o, --output <path>',
    'file, or folder when it is one, ends in / or there are several inputs; - for standard output',
  );
}
