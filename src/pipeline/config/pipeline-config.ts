import type { EncodeOptions } from '../../encode/encode.js';
import type { Metadata } from '../../model/metadata.js';
import type { ParameterValue } from '../../transform/xslt-engine.js';

/** What every step may say. */
interface StepBase {
  /** What the step is called in reports, and by `from` of later steps. Unique. */
  readonly id: string;
  /** The step whose result this one takes; absent: the source file. */
  readonly from?: string;
  /** The kind of file that the step makes, the `{ext}` of its output; absent for a step that only looks. */
  readonly extension?: string;
  /** Where the result is written, with `{name}`, `{ext}`, `{dir}` and `{step}` in it; absent: nowhere. */
  readonly output?: string;
}

/** Text to TEI. */
export interface EncodeStep extends StepBase {
  readonly kind: 'encode';
  /** A shared register, from the folder of the configuration. */
  readonly register?: string;
  readonly provenance?: NonNullable<EncodeOptions['provenance']>;
  readonly continuedSpeech?: boolean;
  readonly type?: NonNullable<Metadata['kind']>;
  readonly lang?: string;
}

/** Is the TEI well-formed, valid and sound? */
export interface ValidateStep extends StepBase {
  readonly kind: 'validate';
  readonly schema?: string;
  readonly catalog?: string;
  /** A file of Schematron rules that every document is asked. */
  readonly schematron?: string;
  /** The phase of those rules. */
  readonly phase?: string;
  /** Are the rules within the schema asked: always, never, or where a document names them? @default where it names them */
  readonly rules?: boolean;
  readonly off: readonly string[];
}

/** XML through a stylesheet. */
export interface TransformStep extends StepBase {
  readonly kind: 'transform';
  /** `html`, `text`, `markdown`, or the path of a stylesheet. */
  readonly to: string;
  readonly params: Readonly<Record<string, ParameterValue>>;
  readonly mode?: string;
  readonly template?: string;
  readonly engine: 'saxon-js' | 'java';
  /** May the stylesheet do what a program may? */
  readonly trusted: boolean;
  /** Globs of the files that it reads: when one changes, all is made anew. */
  readonly reads: readonly string[];
}

/** Who says what. */
export interface SpeechStep extends StepBase {
  readonly kind: 'speech';
  readonly format: 'csv' | 'json';
}

/** A function of the project's own. */
export interface ModuleStep extends StepBase {
  readonly kind: 'module';
  readonly module: string;
  /** The name of the exported function. */
  readonly function: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** Globs of the files that it reads. */
  readonly reads: readonly string[];
}

/** One register of all files, made when they are done. */
export interface RegisterStep extends StepBase {
  readonly kind: 'register';
  readonly file: string;
}

/** One step, with everything that was left unsaid filled in. */
export type PipelineStep = EncodeStep | ValidateStep | TransformStep | SpeechStep | ModuleStep | RegisterStep;

/** A configuration that makes sense. All paths are from its folder. */
export interface PipelineConfig {
  /** What the collection is called: in reports, and as the name of its queue. */
  readonly name?: string;
  /** Globs of the files to work on. */
  readonly sources: readonly string[];
  /** Metadata that holds for all files. */
  readonly meta?: string;
  readonly steps: readonly PipelineStep[];
}
