import * as z from 'zod';

/** What of a service's manifest matters here (Reconciliation Service API 0.2, section 3). */
export interface Manifest {
  readonly name: string;
  readonly identifierSpace: string;
  readonly schemaSpace: string;
}

/** One thing that a service thinks may be meant (section 4.4). */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** On the service's own scale. */
  readonly score: number;
  /** Does the service itself hold it for a sure match? */
  readonly match: boolean;
}

/** Returns the manifest in a service's answer, or what is wrong with it. */
export function readManifest(content: unknown): Manifest | { readonly problem: string } {
  const schema = z.object({
    name: z.string(),
    identifierSpace: z.string().min(1),
    schemaSpace: z.string().min(1),
    versions: z.array(z.string()).optional(),
  });
  const result = schema.safeParse(content);
  if (!result.success) return { problem: describeIssue(result.error) };
  const { name, identifierSpace, schemaSpace, versions } = result.data;
  // A manifest without versions is of 0.1, whose queries and answers are the same as far as they are used here.
  if (versions !== undefined && !versions.some((version) => version === '0.2' || version === '0.1'))
    return { problem: `it speaks version ${versions.join(', ')} of the protocol, not 0.2` };
  return { name, identifierSpace, schemaSpace };
}

/** Returns the candidates for each query of a batch, or what is wrong with the answer. */
export function readAnswers(
  content: unknown,
  keys: readonly string[],
): ReadonlyMap<string, readonly Candidate[]> | { readonly problem: string } {
  const candidate = z.object({
    id: z.string().min(1),
    name: z.string(),
    score: z.number(),
    match: z.boolean().default(false),
  });
  const result = z.record(z.string(), z.object({ result: z.array(candidate) })).safeParse(content);
  if (!result.success) return { problem: describeIssue(result.error) };
  const missing = keys.find((key) => !Object.hasOwn(result.data, key));
  if (missing !== undefined) return { problem: `the answer to query "${missing}" is missing` };
  return new Map(keys.map((key) => [key, result.data[key]?.result ?? []]));
}

function describeIssue(error: z.ZodError): string {
  const [issue] = error.issues;
  return `${issue?.path.join('.') || 'the answer'}: ${issue?.message ?? 'it has the wrong form'}`;
}
