/** A million bytes, as people count them. */
const MEGABYTE = 1e6;

/** What the tool itself takes, before it has read anything. */
const BASE = 120 * MEGABYTE;

/**
 * Bytes of memory for each byte of a source, encoded and transformed. Measured: 10 MB of text take 1.28 GB to encode with memory to
 * spare, and 0.73 GB with little; SaxonJS takes 763 MB for 10 MB of TEI.
 */
const FOR_EACH_BYTE = 80;

/** Returns why a file of so many bytes is too large for a worker with so much memory, in megabytes; `undefined` when it is not. */
export function judgeSize(
  size: number,
  memory: number,
): { readonly size: string; readonly needed: number; readonly available: number } | undefined {
  const needed = BASE + size * FOR_EACH_BYTE;
  if (needed <= memory) return undefined;
  const inMegabytes = (bytes: number) => Math.round(bytes / MEGABYTE);
  return { size: (size / MEGABYTE).toFixed(1), needed: inMegabytes(needed), available: inMegabytes(memory) };
}
