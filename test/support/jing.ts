import { execFileSync, spawnSync } from 'node:child_process';

/** Is the referee installed? In CI it must be. */
export const hasJing = process.env.CI !== undefined || spawnSync('jing', [], { stdio: 'ignore' }).error === undefined;

/** Validates files against a RELAX NG schema with jing, in one call; returns its complaints, none when all are valid. */
export function runJing(schema: string, files: readonly string[], flags: readonly string[] = []): string[] {
  try {
    execFileSync('jing', [...flags, schema, ...files], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return [];
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    if (stdout === undefined) throw error;
    return `${stdout}${stderr ?? ''}`.split('\n').filter((line) => line !== '' && !line.startsWith('[warning]'));
  }
}
