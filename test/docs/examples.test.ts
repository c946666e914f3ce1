import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** An `@example` of a docstring: lines of code, of which those that end in `// value` say what they give. */
interface Example {
  readonly line: number;
  readonly code: readonly string[];
}

const root = join(import.meta.dirname, '../../src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.startsWith('training') && !name.startsWith('cli'),
);

/** Reads the lines between ` * @example` and the next tag or the end of the comment. */
function examplesOf(text: string): Example[] {
  const examples: { line: number; code: string[] }[] = [];
  let open: { line: number; code: string[] } | undefined;
  text.split('\n').forEach((content, index) => {
    const comment = /^\s*\* ?(.*)$/.exec(content)?.[1];
    if (comment === undefined || comment === '/' || (open && comment.startsWith('@'))) open = undefined;
    if (comment?.trim() === '@example') {
      open = { line: index + 1, code: [] };
      examples.push(open);
    } else if (open && comment !== undefined && comment.trim() !== '' && !comment.startsWith('```'))
      open.code.push(comment);
  });
  return examples;
}

const withExamples = files
  .map((file) => ({ file, examples: examplesOf(readFileSync(join(root, file), 'utf8')) }))
  .filter(({ examples }) => examples.length > 0);

describe('examples in docstrings', () => {
  it('are there', () => {
    expect(withExamples.length).toBeGreaterThan(5);
  });

  it.each(
    withExamples.flatMap(({ file, examples }) =>
      examples.map((example) => [`${file}:${example.line}`, file, example] as const),
    ),
  )('hold in %s', async (_, file, { code }) => {
    const library = (await import(join(root, 'index.ts'))) as Record<string, unknown>;
    const module = { ...library, ...((await import(join(root, file))) as Record<string, unknown>) };
    const names = Object.keys(module).filter((name) => name !== 'default');
    const statements: string[] = [];
    for (const line of code) {
      const [, expression = line, value] = /^(.*?)\s+\/\/\s+(.+)$/.exec(line) ?? [];
      if (value === undefined) {
        statements.push(line);
        continue;
      }
      const body = `${statements.join('\n')}\nreturn [(${expression.replace(/;$/, '')}), (${value})];`;
      const [given, wanted] = (await new Function(...names, `return (async () => { ${body} })();`)(
        ...names.map((name) => module[name]),
      )) as [unknown, unknown];
      expect(given).toEqual(wanted);
    }
  });
});
