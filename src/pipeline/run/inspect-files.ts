import type { PlannedFile } from '../plan/plan-files.js';
import { type FileInspection, inspectFile } from '../work/inspect-file.js';
import type { WorkPlan } from '../work/work-plan.js';

/** Files looked at together: more only wait for the disk. */
const AT_A_TIME = 32;

/** Returns what is to be done for each file, in their order. */
export async function inspectFiles(files: readonly PlannedFile[], plan: WorkPlan): Promise<FileInspection[]> {
  const inspected: FileInspection[] = [];
  for (let start = 0; start < files.length; start += AT_A_TIME)
    inspected.push(
      ...(await Promise.all(files.slice(start, start + AT_A_TIME).map((file) => inspectFile(file, plan)))),
    );
  return inspected;
}
