// A second door, beside index.ts: what the schema says, without the rest of the library, which takes longer to load.

export { explain } from './pipeline/explain.js';
