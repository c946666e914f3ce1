import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { drawCodeFrame } from '../../src/diagnostics/code-frame.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { compileRelaxNg } from '../../src/schema/relax-ng/compile.js';
import { validateTei } from '../../src/validate/validate.js';
import { describeWithShared, SHARED } from '../support/shared.js';
import { soundDocument, studentMistakes } from './cases/student-mistakes.js';

const INTRODUCTION = `# What the validator says

Typical mistakes, each made once in a small document, with everything that \`teiwright validate --schema tei_all\` finds in it.
Written by the tests (\`test/validate/student-mistakes.test.ts\`) and read by people.
`;

function show(xml: string, { code, message, hint, url, position }: Diagnostic): string {
  const frame = position === undefined ? '' : drawCodeFrame(xml, position, { context: 0, width: 90 });
  const lines = [
    `${position?.line}:${position?.column} ${code}`,
    message,
    ...(hint === undefined ? [] : [`→ ${hint}`]),
  ];
  return [...lines, frame, ...(url === undefined ? [] : [url])].join('\n');
}

describeWithShared('typical mistakes', () => {
  const tei = resolve(SHARED, 'schema/tei_all.rng');
  let compiled: ReturnType<typeof compileRelaxNg> | undefined;
  const judge = (xml: string) => {
    compiled ??= compileRelaxNg(readFileSync(tei, 'utf8'), { uri: tei });
    return validateTei(xml, { schema: compiled });
  };

  it('are made in a valid document', () => {
    expect(judge(soundDocument)).toEqual([]);
    expect(studentMistakes.length).toBeGreaterThanOrEqual(60);
  });

  it.each(studentMistakes)('%s: one message', (_, xml) => {
    expect(judge(xml)).toHaveLength(1);
  });

  it('have the messages that people have read', async () => {
    const chapters = studentMistakes.map(([mistake, xml], index) => {
      const found = judge(xml).map((each) => show(xml, each));
      return `## ${index + 1}. ${mistake}\n\n\`\`\`\n${found.join('\n\n')}\n\`\`\`\n`;
    });
    await expect([INTRODUCTION, ...chapters].join('\n')).toMatchFileSnapshot('../../schemas/mistakes.md');
  });
});
