// Enforces the import table, and proves that it looked at every module.
import { readdirSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import rules from '../../.dependency-cruiser.mjs';

const files = readdirSync('src', { recursive: true }).filter((name) => name.endsWith('.ts'));
const { output } = await cruise(['src'], {
  ruleSet: { forbidden: rules.forbidden },
  validate: true,
  includeOnly: '^src/|^node:',
  ...rules.options,
});
const seen = output.modules.filter((module) => /^src\/.*\.ts$/.test(module.source));
const edges = seen.reduce((count, module) => count + module.dependencies.length, 0);
for (const { rule, from, to } of output.summary.violations) console.error(`${rule.name}: ${from} → ${to}`);
console.log(
  `architecture: ${seen.length} of ${files.length} modules, ${edges} imports, ${output.summary.violations.length} violations`,
);
if (seen.length < files.length || edges === 0 || output.summary.violations.length > 0) process.exit(1);
