import { getHeapStatistics } from 'node:v8';

/** What SaxonJS needs for each UTF-16 code unit of a document: its tree, the result's tree, and the result; measured on long reports. */
const BYTES_PER_UNIT = 150;

/** What a transformation of a document would need, and what is there, in megabytes; `undefined` when it is enough. */
export interface MemoryShortage {
  readonly needed: number;
  readonly free: number;
}

/**
 * Returns how much memory is missing to transform a document of `length` UTF-16 code units. Where the heap is full, Node ends without a word
 * that would help anybody.
 */
export function findShortage(
  length: number,
  { heap_size_limit, used_heap_size } = getHeapStatistics(),
): MemoryShortage | undefined {
  const needed = length * BYTES_PER_UNIT;
  const free = heap_size_limit - used_heap_size;
  const toMegabytes = (bytes: number) => Math.ceil(bytes / 1e6);
  return needed > free ? { needed: toMegabytes(needed), free: toMegabytes(free) } : undefined;
}
