// The public library. Everything else is inside knowledge.

export type { Findings } from './annotate/annotator.js';
export { type EncodedDocument, type EncodeOptions, encodeDocument } from './encode/encode.js';
export { type TextDifference, type VerifyOptions, type VerifyReport, verifyTei } from './encode/verify/verify.js';
export { listSpeech, type Speeches, type Utterance } from './export/speech.js';
export { toSpeechCsv } from './export/speech-table.js';
export type { Annotation, AnnotationKind, AnnotationOf } from './model/annotation.js';
export { indexLines, positionAt } from './model/line-index.js';
export { type DocumentKind, documentKinds, type Metadata } from './model/metadata.js';
export type { Register, RegisterEntry } from './model/register.js';
export { compareSpans, type Span } from './model/span.js';
export type { FrontMatterField, TextDocument } from './model/text-document.js';
export { fromWebAnnotations, toWebAnnotations } from './model/web-annotation.js';
export { type AnnotatedDocument, type AnnotateOptions, annotateDocument } from './pipeline/annotate-document.js';
export {
  type AskRulesOptions,
  createRulesAsker,
  type RulesAsker,
  type RulesSource,
  readRulesFile,
} from './pipeline/ask-rules.js';
export { type BuildSchemaOptions, type BuiltSchema, buildSchema } from './pipeline/build-schema.js';
export { type OpenedConfig, openConfig } from './pipeline/config/find-config.js';
export type { PipelineConfig, PipelineStep } from './pipeline/config/pipeline-config.js';
export { countFindings, type FindingCounts } from './pipeline/count-findings.js';
export { type CollectionForm, type EncodedCollection, encodeCollection } from './pipeline/encode-collection.js';
export {
  type AnnotatedSource,
  annotateSource,
  type EncodedSource,
  type EncodeSourceOptions,
  encodeSource,
  type SourceOptions,
} from './pipeline/encode-source.js';
export { gatherMetadata } from './pipeline/gather-metadata.js';
export { toGoldMarks } from './pipeline/gold-marks.js';
export { type Edition, type EditionOptions, makeEdition } from './pipeline/make-edition.js';
export { type OpenedRegister, openRegister } from './pipeline/open-register.js';
export type { PlannedFile } from './pipeline/plan/plan-files.js';
export { type OutputPlan, outputPath, planOutput } from './pipeline/plan-output.js';
export { openQueuePool } from './pipeline/queue/queue-pool.js';
export { type RunningWorker, type RunWorkerOptions, runWorker } from './pipeline/queue/run-worker.js';
export { type BuildRegisterFilesOptions, buildRegisterFiles } from './pipeline/register-build.js';
export { type ReconcileFileOptions, reconcileRegisterFile } from './pipeline/register-reconcile.js';
export { toReportPage } from './pipeline/report/html-report.js';
export type { CollectionOutcome, PipelineReport } from './pipeline/report/pipeline-report.js';
export type { FilePool, OpenPool } from './pipeline/run/file-pool.js';
export {
  type PipelinePlan,
  planPipeline,
  type RunPipelineOptions,
  runPipeline,
} from './pipeline/run/run-pipeline.js';
export { type PipelineChanges, watchPipeline } from './pipeline/run/watch-pipeline.js';
export type { ModuleFunction, ModuleInput, ModuleOutput, ModuleRemark } from './pipeline/steps/module-step.js';
export { verifyCollection } from './pipeline/verify-collection.js';
export type { FileInspection } from './pipeline/work/inspect-file.js';
export type { FileOutcome, StepOutcome } from './pipeline/work/run-file.js';
export { writeOutput } from './pipeline/write-output.js';
export { decodeBytes } from './read/decode-bytes.js';
export { parseMetadata } from './read/metadata-file.js';
export { readPlainText } from './read/plain-text.js';
export type { KnownEntry } from './register/merge/known-entry.js';
export { transformTei } from './transform/saxon-js.js';
export * from './validation.js';
