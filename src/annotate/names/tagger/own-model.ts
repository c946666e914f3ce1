import { namesModel } from './names-model.generated.js';
import { type NamesModel, unpackModel } from './names-model.js';

/** Returns the model of the package. Where it is bundled as a command, the bundle puts a reader of the laid out model in this module's place. */
export function loadOwnModel(): NamesModel {
  return unpackModel(namesModel);
}
