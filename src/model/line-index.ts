/** Offsets to lines and columns and back: the same for text documents as for files, so it lives with the diagnostics. */
export { indexLines, type LineIndex, positionAt, positionOf } from '../diagnostics/line-index.js';
