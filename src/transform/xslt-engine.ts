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

/**
 * The stylesheet: one of ours by the name of its output, the path of one of the user's own or of a compiled one, or one made by this
 * program.
 */
export type StylesheetChoice =
  | OutputFormat
  | { readonly stylesheet: string }
  | { readonly compiled: string }
  | GeneratedStylesheet;

/** What to do with one document. */
export interface TransformOptions {
  readonly to: StylesheetChoice;
  /** Stylesheet parameters by name, `Q{uri}local` when the name has a namespace. @default none */
  readonly parameters?: Readonly<Record<string, ParameterValue>>;
  /** The mode to begin in, `Q{uri}local` when the name has a namespace. @default the stylesheet's own */
  readonly mode?: string | undefined;
  /** A named template to begin with, instead of the document. @default none */
  readonly template?: string | undefined;
  /** The file that the output is meant for, absolute: secondary results are named from there. @default `output` in the working folder */
  readonly outputFile?: string | undefined;
  /** The document's file as the user named it, for diagnostics. @default '-' */
  readonly source?: string;
  /** The folder that keeps compiled stylesheets. @default `teiwright/xslt` in the user's cache folder */
  readonly cacheFolder?: string;
  /**
   * May a stylesheet of the user's do what a program may: run JavaScript, read every file? Otherwise it runs in a process of its
   * own that can do neither. Ours are always trusted. @default false
   */
  readonly trusted?: boolean;
  /** Which processor: SaxonJS in this process, or Saxon-HE in Java, when it is installed. @default 'saxon-js' */
  readonly engine?: 'saxon-js' | 'java';
  /** The folders that a stylesheet which is not trusted may read besides its own, absolute. @default none */
  readonly readable?: readonly string[];
}

/** The outputs that come with the package; `speech` is a page that lists all that is said. */
export const outputFormats = ['html', 'text', 'markdown', 'speech'] as const;

/** The name of an output that comes with the package. */
export type OutputFormat = (typeof outputFormats)[number];

/** A file that the stylesheet wants written besides its output (`xsl:result-document`). It lies in the folder of the output. */
export interface SecondaryResult {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

/** What came of it. `output` is empty when a diagnostic is an error. */
export interface TransformResult {
  readonly output: string;
  /** @default none */
  readonly more?: readonly SecondaryResult[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Something that runs XSLT 3.0. It takes XML as a string, because no engine reads another library's tree. */
export interface XsltEngine {
  readonly name: string;
  transform(xml: string, options: TransformOptions): Promise<TransformResult>;
  /** Ends the processes that the engine has started, if any. */
  close?(): Promise<void>;
}
