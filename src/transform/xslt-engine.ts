import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** A value for a stylesheet parameter; it is brought to the type that the stylesheet declares. */
export type ParameterValue = string | number | boolean;

/** A stylesheet that no file holds. */
export interface GeneratedStylesheet {
  /** XSLT 3.0 that loads no other files. */
  readonly text: string;
  /** What it is called in the cache and in diagnostics: letters, digits, hyphens. */
  readonly name: string;
}

/** What to do with one document. */
export interface TransformOptions {
  /** The stylesheet: one of ours by the name of its output, the path of one of the user's own, or one made by this program. */
  readonly to: OutputFormat | { readonly stylesheet: string } | GeneratedStylesheet;
  /** Stylesheet parameters by name, `Q{uri}local` when the name has a namespace. @default none */
  readonly parameters?: Readonly<Record<string, ParameterValue>>;
  /** The document's file as the user named it, for diagnostics. @default '-' */
  readonly source?: string;
  /** The folder that keeps compiled stylesheets. @default `teiwright/xslt` in the user's cache folder */
  readonly cacheFolder?: string;
}

/** The outputs that come with the package; `speech` is a page that lists all that is said. */
export const outputFormats = ['html', 'text', 'markdown', 'speech'] as const;

/** The name of an output that comes with the package. */
export type OutputFormat = (typeof outputFormats)[number];

/** What came of it. `output` is empty when a diagnostic is an error. */
export interface TransformResult {
  readonly output: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Something that runs XSLT 3.0. It takes XML as a string, because no engine reads another library's tree. */
export interface XsltEngine {
  readonly name: string;
  transform(xml: string, options: TransformOptions): Promise<TransformResult>;
}
