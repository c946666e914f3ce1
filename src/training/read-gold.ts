import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownSpan, TrainingText } from './example.js';

interface Mark {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly core?: string;
  readonly opt?: number | string;
}

const kinds = ['person', 'org', 'place', 'event'];

/** Returns the hand-annotated documents of a folder (`NAME.txt`, `NAME.json`), in the order of their names. */
export function readGold(folder: string): readonly TrainingText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.json'.length);
      const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
      const { marks } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { marks: Mark[] };
      return { name, text, spans: outermost(marks.flatMap((mark) => readMark(text, mark))), isComplete: true };
    });
}

/** A person's span is the name without titles: titles are found by rule. */
function readMark(text: string, mark: Mark): KnownSpan[] {
  const kind = kinds.indexOf(mark.type);
  if (kind < 0) return [];
  const at = mark.core === undefined ? -1 : text.indexOf(mark.core, mark.start);
  const span = at < 0 ? mark : { start: at, end: at + (mark.core ?? '').length };
  return [{ kind, start: span.start, end: span.end, isOptional: mark.opt !== undefined }];
}

/** Names inside names are left to the rules. */
export function outermost(spans: readonly KnownSpan[]): readonly KnownSpan[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = -1;
  return sorted.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}
