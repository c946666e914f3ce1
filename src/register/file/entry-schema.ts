import * as z from 'zod';

/** An entry as it stands in a file, before it is judged. */
export interface RawEntry {
  readonly id: string | undefined;
  readonly cert: string | undefined;
  readonly sameAs: string | undefined;
  readonly names: readonly { readonly type: string | undefined; readonly text: string }[];
  readonly idnos: readonly { readonly type: string | undefined; readonly value: string }[];
}

const text = z.string().min(1);

/** What an entry must be for others to point to it. Built when first asked for: that costs more than most runs need. */
export function createEntrySchema() {
  return z.object({
    id: z.string('it has no xml:id').regex(/^[\p{L}_][\p{L}\p{N}\p{M}._-]*$/u, 'its xml:id is no XML name'),
    cert: z.enum(['high', 'medium', 'low', 'unknown'], '@cert must be high, medium, low or unknown').default('high'),
    sameAs: z
      .string()
      .regex(/^#\S+$/, '@sameAs must point to one entry of this file, such as "#kim-il-sung"')
      .optional(),
    names: z.array(z.object({ type: z.string().optional(), text })),
    idnos: z.array(z.object({ type: z.string('an idno needs @type, such as "GND"').min(1), value: text })),
  });
}
