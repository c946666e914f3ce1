// What runs stylesheets that are not trusted: a process of its own, which takes every power from itself before it sees the first.
// Its one argument are the folders that may be read, as JSON.
import saxon from 'saxon-js';
import { type ExecutionRequest, executeCompiled } from '../execute-compiled.js';
import { guardProcess } from './guard-process.js';

/** A request. A compiled stylesheet comes along the first time only; then its name is enough. */
export interface ConfinedRequest extends Omit<ExecutionRequest, 'sef'> {
  readonly id: number;
  readonly name: string;
  readonly compiled?: string;
}

const compiled = new Map<string, object>();
// The engine loads some of itself at its first use; that must be over before the guard stands.
saxon.atom('', 'string');
guardProcess({ read: JSON.parse(process.argv[2] ?? '[]') as string[], write: [] });

process.on('message', ({ id, name, compiled: text, ...request }: ConfinedRequest) => {
  if (text !== undefined) compiled.set(name, JSON.parse(text) as object);
  process.send?.({ id, result: executeCompiled(saxon, { ...request, sef: compiled.get(name) ?? {} }) });
});
process.on('disconnect', () => process.exit());
