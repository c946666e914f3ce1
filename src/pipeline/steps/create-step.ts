import { createJavaEngine } from '../../transform/saxon-java.js';
import { createSaxonJsEngine } from '../../transform/saxon-js.js';
import type { XsltEngine } from '../../transform/xslt-engine.js';
import type { PlannedStep, WorkPlan } from '../work/work-plan.js';
import { createEncodeStep } from './encode-step.js';
import { createModuleStep } from './module-step.js';
import { createSpeechStep } from './speech-step.js';
import type { RunStep } from './step-input.js';
import { createTransformStep } from './transform-step.js';
import { createValidateStep } from './validate-step.js';

/** Makes the functions that do the steps of a plan; what they need is opened once, when it is first needed. */
export function createSteps(plan: WorkPlan): (planned: PlannedStep) => RunStep {
  const made = new Map<string, RunStep>();
  const engines = new Map<string, XsltEngine>();
  const openEngine = async (name: 'saxon-js' | 'java'): Promise<XsltEngine> => {
    const engine = engines.get(name) ?? (name === 'java' ? createJavaEngine() : createSaxonJsEngine());
    engines.set(name, engine);
    return engine;
  };
  const create = ({ step, compiled }: PlannedStep): RunStep => {
    const { root, meta } = plan;
    switch (step.kind) {
      case 'encode':
        return createEncodeStep(step, { root, meta });
      case 'validate':
        return createValidateStep(step, { root });
      case 'transform':
        return createTransformStep(step, { root, compiled, openEngine: () => openEngine(step.engine) });
      case 'speech':
        return createSpeechStep(step);
      case 'module':
        return createModuleStep(step, { root });
    }
  };
  return (planned) => {
    const { id } = planned.step;
    const run = made.get(id) ?? create(planned);
    made.set(id, run);
    return run;
  };
}
