import type { Code } from '../../diagnostics/codes.js';
import { createDiagnostic } from '../../diagnostics/diagnostic.js';
import { sourceOffset } from '../../xml/source-offset.js';
import type { CreateCheck } from '../check.js';

/** Signs of text that went through a wrong encoding: U+FFFD, and UTF-8 read as Windows-1252 (`Ã©` for é, `â€™` for ’). */
const DAMAGED =
  /\uFFFD|Ã[\u0080-\u00BF\u0152\u0153\u0160\u0161\u2013-\u2022]|â€[\u0080-\u00FF\u0152\u0153\u2013-\u2122]/g;
/** A letter and an accent that Unicode has as one character. */
const DECOMPOSED = /[A-Za-z][\u0300-\u0308\u030A-\u030C\u0327\u0328]/g;

/** Reports text damaged by a wrong encoding, and accents apart from their letters: each once, with a count. */
export const createDamageCheck: CreateCheck = ({ xml, source, position, report }) => {
  const questions = [
    { code: 'validate/hygiene-damaged-text', expression: DAMAGED, isMatch: () => true },
    {
      code: 'validate/hygiene-composition',
      expression: DECOMPOSED,
      isMatch: (found: string) => found.normalize('NFC').length < found.length,
    },
  ] as const satisfies readonly { code: Code; expression: RegExp; isMatch: (found: string) => boolean }[];
  const found = new Map<Code, { start: number; end: number; text: string; count: number }>();
  return {
    text(event) {
      for (const { code, expression, isMatch } of questions) {
        for (const match of event.text.matchAll(expression)) {
          if (!isMatch(match[0])) continue;
          const known = found.get(code);
          if (known !== undefined) known.count += 1;
          else {
            const start = sourceOffset(xml, event, match.index);
            found.set(code, { start, end: start + match[0].length, text: match[0], count: 1 });
          }
        }
      }
    },
    finish() {
      for (const { code } of questions) {
        const first = found.get(code);
        if (first === undefined) continue;
        const { text, count } = first;
        report(createDiagnostic(code, { source, values: { text, count }, position: position(first) }));
      }
    },
  };
};
