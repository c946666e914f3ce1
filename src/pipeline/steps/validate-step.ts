import type { Code } from '../../diagnostics/codes.js';
import { createDiagnostic } from '../../diagnostics/diagnostic.js';
import { validateTei } from '../../validate/validate.js';
import { createDocumentRulesAsker } from '../ask-document-rules.js';
import type { ValidateStep } from '../config/pipeline-config.js';
import { createSchemaFinder } from '../find-schema.js';
import { readXml } from '../read-xml.js';
import type { RunStep } from './step-input.js';

/** Makes the step that validates TEI by its schema and its Schematron rules. Each is opened once. */
export function createValidateStep(step: ValidateStep, { root }: { readonly root: string }): RunStep {
  const { schema, catalog, rules } = step;
  const off = step.off as readonly Code[];
  const findSchema = createSchemaFinder({ schema, catalog, carriedRules: rules, cwd: root });
  const askRules = createDocumentRulesAsker({ ...step, off, cwd: root });
  return async ({ file, bytes, label }) => {
    const read = readXml(bytes, { source: label });
    const found = await findSchema(read.text, file.path);
    const options = { source: label, off, ...(found.schema === undefined ? {} : { schema: found.schema }) };
    const unjudged =
      found.schema === undefined && !off.includes('validate/no-schema')
        ? [createDiagnostic('validate/no-schema', { source: label, values: { reason: found.reason } })]
        : [];
    const broken = await askRules(read.text, label, found);
    return { diagnostics: [...read.diagnostics, ...unjudged, ...validateTei(read.text, options), ...broken] };
  };
}
