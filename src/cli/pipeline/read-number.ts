import { InvalidArgumentError } from 'commander';

/** Reads a whole number from 1 that an option was given. */
export function readNumber(given: string): number {
  if (/^[1-9]\d{0,8}$/.test(given)) return Number(given);
  throw new InvalidArgumentError('It must be a whole number from 1.');
}
