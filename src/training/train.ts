import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compareSettings } from './ablation.js';
import { learnFrom } from './learn-from.js';
import { packModel } from './pack-model.js';
import { byHash, learnWords, readTrainingData } from './training-data.js';

const MODEL = 'src/annotate/names/tagger/names-model.generated.ts';

/**
 * Trains the published model. `--ablation` prints instead what each part of the data is worth; `--without-tests` trains without
 * the sets on which the model card measures other kinds of text; `--model FILE` writes elsewhere.
 */
function main(): void {
  const shared = resolve(process.env.TEIWRIGHT_SHARED ?? '../shared');
  if (!existsSync(join(shared, 'gold/train'))) throw new Error(`No training data in ${shared}`);
  const data = readTrainingData(shared, { withoutTests: process.argv.includes('--without-tests') });
  const words = learnWords(data);
  if (process.argv.includes('--ablation')) {
    console.log(compareSettings(data, words));
    return;
  }
  const packed = packModel(learnFrom(data, byHash(words)), words);
  const comment = 'Made by `npm run train`; how, from what and how good it is: `src/training/MODEL-CARD.md`.';
  const at = process.argv.indexOf('--model');
  const file = at < 0 ? MODEL : (process.argv[at + 1] ?? MODEL);
  writeFileSync(file, `/** ${comment} */\nexport const namesModel: string =\n  '${packed}';\n`);
  console.log(`${file}: ${(packed.length / 1e6).toFixed(2)} MB of text`);
}

main();
