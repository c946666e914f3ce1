import type { FileInspection, PipelineConfig, PipelinePlan, PipelineStep } from '../library.js';

/**
 * Returns the graph of a pipeline, then what would be done for each file, and why:
 *
 * ```
 * source ─▶ encode ─▶ out/{name}.{ext}
 *           encode ─▶ validate
 *
 * in/a.txt
 *   encode: something changed ─▶ out/a.xml
 *   validate: waits for what is before it
 * ```
 */
export function describePlan({ steps }: PipelineConfig, { files }: PipelinePlan): string {
  const stale = files.filter(({ isFresh }) => !isFresh);
  const blocks = [
    steps.map(drawStep).join('\n'),
    ...stale.map((inspection) => describeFile(inspection)),
    `${files.length} files: ${stale.length} to be worked on, ${files.length - stale.length} up to date`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function drawStep(step: PipelineStep): string {
  const { id, from = 'source', output } = step;
  if (step.kind === 'register') return `all ${from} ─▶ ${id} ─▶ ${step.file}`;
  return `${from} ─▶ ${id}${output === undefined ? '' : ` ─▶ ${output}`}`;
}

function describeFile({ file, needs }: FileInspection): string {
  const lines = [...needs].map(([id, need]) => {
    const output = file.outputs[id];
    return `  ${id}: ${need ?? 'up to date'}${output === undefined ? '' : ` ─▶ ${output}`}`;
  });
  return [file.source, ...lines].join('\n');
}
