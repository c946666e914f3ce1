/** Returns a 32-bit number for a word (FNV-1a over its code units). */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash;
}

/** Returns a 32-bit number for a value seen at a place: template, then what was seen. Every bit of both counts. */
export function mix(template: number, value: number): number {
  let hash = Math.imul(template + 0x9e3779b9, 0x85ebca6b) ^ value;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return hash ^ (hash >>> 15);
}
