import type { CodeDeclaration } from '../codes.js';

/** Findings about a pipeline: its configuration (wrong usage), and its runs. */
export const pipelineCodes = {
  'usage/no-config': {
    severity: 'error',
    message: 'Cannot find a configuration: {reason}',
    hint: 'Write teiwright.config.yaml, or name a file; README.md shows the smallest one',
  },
  'usage/config-syntax': {
    severity: 'error',
    message: 'Cannot read the configuration: {problem}',
  },
  'usage/config-value': {
    severity: 'error',
    message: 'Cannot use "{key}" of the configuration: {problem}',
  },
  'usage/config-unknown-key': {
    severity: 'error',
    message: 'Nothing in the configuration is called "{key}" here; known are {known}',
  },
  'usage/config-step': {
    severity: 'error',
    message: 'Cannot use this step: {problem}',
  },
  'usage/same-output': {
    severity: 'error',
    message: 'Cannot write "{file}" twice: {first} and {second} would make it',
    hint: 'Put {name}, {ext}, {dir} or {step} into the pattern, or say "output: false" at a step whose result need not be kept',
  },
  'pipeline/running': {
    severity: 'error',
    message: 'Another run works on this folder: process {process} on {host}, says {lock}',
    hint: 'Wait for its end, or stop it; if there is no such process, remove that file',
  },
  'pipeline/too-large': {
    severity: 'error',
    message:
      'Cannot work on {size} MB: that needs about {needed} MB of memory, and {available} MB are there for each worker',
    hint: 'Divide the file into documents; or use fewer workers (--jobs 1) or more memory (--memory MB)',
  },
  'pipeline/out-of-memory': {
    severity: 'error',
    message: 'Ran out of memory on this file, with {available} MB',
    hint: 'Divide the file into documents; or use fewer workers (--jobs 1) or more memory (--memory MB)',
  },
  'pipeline/worker-died': {
    severity: 'error',
    message: 'A worker ended while it had this file: {reason}',
  },
  'pipeline/changed-by-hand': {
    severity: 'error',
    message: 'Left "{file}" alone: somebody has changed it since it was made',
    hint: 'Move your changes elsewhere, or give --force to write over them',
  },
  'pipeline/module': {
    severity: 'error',
    message: 'The function "{name}" of {module} failed: {problem}',
  },
  'usage/queue': {
    severity: 'error',
    message: 'Cannot use the queue "{queue}": {reason}',
    hint: 'Give the address of a Redis or Valkey server, such as redis://localhost:6379',
  },
  'pipeline/other-version': {
    severity: 'error',
    message: 'The worker has {problem}',
    hint: 'Run the same version of teiwright everywhere, over the same files at the same path',
  },
  'pipeline/remark': {
    severity: 'info',
    message: '{text}',
  },
} as const satisfies Readonly<Record<`pipeline/${string}` | `usage/${string}`, CodeDeclaration>>;
