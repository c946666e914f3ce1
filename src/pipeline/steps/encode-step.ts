import { resolve } from 'node:path';
import type { EncodeStep } from '../config/pipeline-config.js';
import { encodeSource } from '../encode-source.js';
import { gatherMetadata } from '../gather-metadata.js';
import { openRegister } from '../open-register.js';
import type { RunStep } from './step-input.js';

/** Makes the step that turns text into TEI. The register is read once. */
export function createEncodeStep(
  step: EncodeStep,
  { root, meta }: { readonly root: string; readonly meta: string | undefined },
): RunStep {
  const { register, type, lang, provenance, continuedSpeech } = step;
  const opening = register === undefined ? undefined : openRegister(register, { cwd: root });
  return async ({ file, bytes }) => {
    const gathered = await gatherMetadata(file, { metaFile: meta, cwd: root });
    const shared = await opening;
    const encoded = await encodeSource(bytes, {
      source: file.source,
      name: file.name,
      metadata: {
        ...gathered.metadata,
        ...(type === undefined ? {} : { kind: type }),
        ...(lang === undefined ? {} : { lang }),
      },
      sharedRegister: shared?.entries,
      ...(provenance === undefined ? {} : { provenance }),
      ...(continuedSpeech === undefined ? {} : { continuedSpeech }),
    });
    return {
      text: encoded.xml,
      diagnostics: [...gathered.diagnostics, ...(shared?.diagnostics ?? []), ...encoded.diagnostics],
    };
  };
}

/** Returns the files that the step reads besides its input. */
export function filesOfEncodeStep({ register }: EncodeStep, root: string): string[] {
  return register === undefined ? [] : [resolve(root, register)];
}
