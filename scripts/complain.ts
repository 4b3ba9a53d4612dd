import { Fault } from '../src/model/fault.ts';

/** Prints what is wrong with the installation and what to do about it. Gives the exit code; any other error is thrown again. */
export function complain(error: unknown): number {
  if (!(error instanceof Fault)) throw error;
  console.error(`${error.message}\n    ${error.hint}`);
  return 1;
}
