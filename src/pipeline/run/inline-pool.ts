import { createSteps } from '../steps/create-step.js';
import { runFile } from '../work/run-file.js';
import type { OpenPool } from './file-pool.js';

/** Opens a pool that works in this very thread, one file after the other: for programs that bring their own threads. */
export const openInlinePool: OpenPool = async (plan) => {
  const stepFor = createSteps(plan);
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(file) {
      const outcome = last.then(() => runFile(file, { plan, stepFor }));
      last = outcome;
      return outcome;
    },
    close: async () => {},
  };
};
