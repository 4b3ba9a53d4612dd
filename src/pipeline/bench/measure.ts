import { spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import { Fault } from '../../model/fault.ts';

/** What one run took. */
export interface Run {
  /** Wall-clock seconds. */
  wall: number;
  /** Processor seconds, of all threads. */
  cpu: number;
  /** Peak resident memory in MB. */
  peak: number;
}

/** Runs `node` with a file as standard input, its output thrown away, and measures it. */
export async function measure(args: readonly string[], input: string): Promise<Run> {
  const file = await open(input);
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', `${import.meta.dirname}/usage.ts`, ...args], {
    stdio: [file.fd, 'ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stdio[3]?.on('data', (chunk) => {
    said += chunk;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  const wall = (performance.now() - start) / 1000;
  await file.close();
  if (code !== 0)
    throw new Fault(`node ${args.join(' ')} ended with code ${code}`, { hint: 'Run it by hand to see why.' });
  return { wall, ...(JSON.parse(said) as { cpu: number; peak: number }) }; // written by usage.ts
}
