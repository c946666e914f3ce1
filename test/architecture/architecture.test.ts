import { readFileSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';
import rules, { mayImport } from '../../.dependency-cruiser.mjs';

describe('the import table', () => {
  it('stands in src/README.md as it is enforced', () => {
    const table = readFileSync('src/README.md', 'utf8');
    const rows = [...table.matchAll(/^\| `([^|]+)` \| ([^|]+) \|$/gm)].flatMap(([, folders = '', allowed = '']) =>
      folders.split('`, `').map((folder) => [folder, allowed.trim()] as const),
    );
    const written = Object.fromEntries(rows);
    const enforced = Object.fromEntries(
      Object.entries(mayImport).map(([folder, allowed]) => [
        folder,
        allowed.length === 0 ? 'nothing' : allowed[0] === '*' ? 'all above' : allowed.join(', '),
      ]),
    );
    expect(written).toEqual(enforced);
  });

  it('is enforced: a module that crosses a border is found', async () => {
    const { output } = await cruise(['test/architecture/trespasser/src'], {
      ruleSet: { forbidden: rules.forbidden.map(rebase) },
      validate: true,
      ...rules.options,
    });
    const { violations } = (typeof output === 'string' ? JSON.parse(output) : output).summary;
    expect(violations.map(({ rule }: { rule: { name: string } }) => rule.name).sort()).toEqual([
      'model keeps its borders',
      'no machine in the core',
    ]);
  });
});

/** The rules speak of `src`; here they speak of the trespasser's. */
function rebase(rule: unknown): never {
  return JSON.parse(JSON.stringify(rule).replaceAll('^src/', '^test/architecture/trespasser/src/')) as never;
}
