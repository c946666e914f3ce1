import * as z from 'zod';
import { documentKinds } from '../../model/metadata.js';

/** What a step of each kind may say, by the key that names the kind. Made on demand: building it costs time. */
export function createStepSchemas() {
  const text = z.string('a text was expected').min(1, 'a text was expected');
  const yesOrNo = z.boolean('true or false was expected');
  const id = text.regex(/^[A-Za-z_][\w-]*$/, 'a name of letters, digits, "_" and "-" was expected');
  const output = z.union([text, z.literal(false)], 'a path such as "out/{name}.{ext}", or false, was expected');
  const common = { id: id.optional(), from: id.optional(), output: output.optional() };
  const extension = text.regex(/^\w+$/, 'an extension such as html, without a point, was expected').optional();
  const nothing = z.union([z.null(), z.literal(true)], 'nothing was expected here; options stand beside it');
  const reads = z
    .union([text.transform((one) => [one]), z.array(text)], 'a glob, or a list of them, was expected')
    .default([]);
  const parameter = z.union([z.string(), z.number(), z.boolean()], 'a text, a number, true or false was expected');
  return {
    encode: z.strictObject({
      ...common,
      encode: nothing,
      register: text.optional(),
      provenance: z.enum(['full', 'summary', 'none'], 'full, summary or none was expected').optional(),
      continuedSpeech: yesOrNo.optional(),
      kind: z.enum(documentKinds, 'a kind of document such as report or letter was expected').optional(),
      lang: text.optional(),
    }),
    validate: z.strictObject({
      id: common.id,
      from: common.from,
      validate: nothing,
      schema: text.optional(),
      catalog: text.optional(),
      schematron: text.optional(),
      phase: text.optional(),
      rules: yesOrNo.optional(),
      off: z.array(text, 'a list of codes was expected').default([]),
    }),
    transform: z.strictObject({
      ...common,
      transform: text,
      params: z.record(z.string(), parameter, 'parameters by name were expected').default({}),
      mode: text.optional(),
      template: text.optional(),
      ext: extension,
      engine: z.enum(['saxon-js', 'java'], 'saxon-js or java was expected').default('saxon-js'),
      trusted: yesOrNo.default(false),
      reads,
    }),
    speech: z.strictObject({
      ...common,
      speech: z.enum(['csv', 'json'], 'csv or json was expected').nullable(),
    }),
    module: z.strictObject({
      ...common,
      module: text,
      function: text.default('default'),
      ext: extension,
      options: z.record(z.string(), z.unknown(), 'options by name were expected').default({}),
      reads,
    }),
    register: z.strictObject({ id: common.id, from: common.from, register: text }),
  };
}

/** What the file may say besides its steps. */
export function createConfigSchema() {
  const text = z.string('a text was expected').min(1, 'a text was expected');
  return z.strictObject({
    name: text.regex(/^[\w.-]+$/, 'a name of letters, digits, ".", "_" and "-" was expected').optional(),
    sources: z.union(
      [text.transform((one) => [one]), z.array(text).min(1)],
      'a glob such as "in/*.txt", or a list of them, was expected',
    ),
    meta: text.optional(),
    output: text.optional(),
    steps: z.array(z.unknown(), 'a list of steps was expected').min(1, 'at least one step was expected'),
  });
}

/** The schemas of the steps. */
export type StepSchemas = ReturnType<typeof createStepSchemas>;
