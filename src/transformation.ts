// What running stylesheets needs, and no more: a door of its own, because the whole library takes longer to load than a page to make.

export { drawCodeFrame } from './diagnostics/code-frame.js';
export { TeiError } from './diagnostics/tei-error.js';
export { outputPath, planOutput } from './pipeline/plan-output.js';
export { readInput } from './pipeline/read-input.js';
export { readXml } from './pipeline/read-xml.js';
export { resolveInputs } from './pipeline/resolve-inputs.js';
export { runBatch } from './pipeline/run-batch.js';
export { writeOutput } from './pipeline/write-output.js';
export { transformTei } from './transform/saxon-js.js';
