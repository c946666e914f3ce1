import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { TeiError } from '../diagnostics/tei-error.js';
import type { InputFile } from './resolve-inputs.js';
import { describeSystemError } from './system-error.js';

/**
 * Returns the bytes of an input.
 *
 * @throws {TeiError} `read/no-file` when the file cannot be read.
 */
export async function readInput(
  input: InputFile,
  { stdin = process.stdin }: { readonly stdin?: Readable } = {},
): Promise<Uint8Array> {
  try {
    const stream = input.path === undefined ? stdin : createReadStream(input.path);
    const chunks: Uint8Array[] = [];
    for await (const chunk of stream) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  } catch (cause) {
    throw new TeiError('read/no-file', {
      source: input.source,
      values: { file: input.source, reason: describeSystemError(cause) },
      cause,
    });
  }
}
