import { explainAnnotations, formatExplanation } from './explain-annotations.js';
import type { AnnotatedSource, AnnotateOptions, Diagnostic, InputFile, Library, SourceOptions } from './library.js';
import type { ReadingFlags } from './reading-options.js';
import { colorsFor, type Terminal } from './terminal.js';

/** A source document with everything that the options and files say of it. */
export interface ReadSource {
  readonly bytes: Uint8Array;
  readonly options: SourceOptions & AnnotateOptions;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads a source document, its metadata files, and the options that say how to take it. */
export async function readSource(
  input: InputFile,
  flags: ReadingFlags,
  { library, terminal }: { readonly library: Library; readonly terminal: Terminal },
): Promise<ReadSource> {
  const { cwd, stdin } = terminal;
  const gathered = await library.gatherMetadata(input, { metaFile: flags.meta, cwd });
  const bytes = await library.readInput(input, { stdin });
  return {
    ...gathered,
    bytes,
    options: {
      source: input.source,
      name: input.name,
      metadata: {
        ...gathered.metadata,
        ...(flags.kind === undefined ? {} : { kind: flags.kind }),
        ...(flags.lang === undefined ? {} : { lang: flags.lang }),
      },
      continuedSpeech: flags.continuedSpeech === 'on',
      edtf: flags.edtf ?? false,
    },
  };
}

/** Prints why each mark was made, when that was asked for; one JSON object a line with `--json`. */
export function explainWhenAsked(
  { document, annotations }: AnnotatedSource,
  flags: ReadingFlags,
  { library, terminal }: { readonly library: Library; readonly terminal: Terminal },
): void {
  if (!flags.explain) return;
  const colors = colorsFor(terminal, 'stderr');
  for (const explanation of explainAnnotations(document, annotations, library)) {
    const line = flags.json ? JSON.stringify(explanation) : formatExplanation(explanation, colors);
    terminal.stderr.write(`${line}\n`);
  }
}
