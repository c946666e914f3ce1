// What validating needs, and no more: a door of its own, because the whole library takes five times as long to load.

export { type CodeFrameOptions, drawCodeFrame } from './diagnostics/code-frame.js';
export { type Code, type CodeDeclaration, codes } from './diagnostics/codes.js';
export { createDiagnostic, type Diagnostic, type Position, type Severity } from './diagnostics/diagnostic.js';
export { TeiError } from './diagnostics/tei-error.js';
export {
  createDocumentRulesAsker,
  type DocumentRulesAsker,
  type DocumentRulesOptions,
} from './pipeline/ask-document-rules.js';
export {
  type AskRulesOptions,
  createRulesAsker,
  type RulesAsker,
  type RulesSource,
  readRulesFile,
} from './pipeline/ask-rules.js';
export {
  createSchemaFinder,
  type FoundSchema,
  type SchemaFinder,
  type SchemaFinderOptions,
} from './pipeline/find-schema.js';
export { openGivenFiles } from './pipeline/given-files.js';
export { readInput } from './pipeline/read-input.js';
export { readXml } from './pipeline/read-xml.js';
export { type InputFile, resolveInputs } from './pipeline/resolve-inputs.js';
export { type Outcome, runBatch, toDiagnostic, type WorkResult } from './pipeline/run-batch.js';
export { createSchemaStore, schemaFolder } from './pipeline/schema-store.js';
export { readToolVersion } from './pipeline/tool-version.js';
export { addSchema, publishedSchemas, type SchemaStore } from './schema/find/schema-cache.js';
export { explainFinding } from './validate/report/explain.js';
export { type FindingGroup, groupSameCause, limitErrors } from './validate/report/group-causes.js';
export { toSarif } from './validate/report/sarif.js';
export type { GivenFiles } from './validate/rules/collect-ids.js';
export { type ValidateOptions, validateTei } from './validate/validate.js';
