import { spawnSync } from 'node:child_process';

/**
 * Runs a command of `node_modules/.bin` (or of the machine) with this terminal's input and output, and ends this process
 * with its exit code where it fails. Astro's telemetry stays off: nothing here speaks to another host.
 */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    shell: process.platform === 'win32',
  });
  if (error) throw new Error(`Cannot run ${command}. Run it through npm, after npm ci.`, { cause: error });
  if (status !== 0) process.exit(status ?? 1);
}
