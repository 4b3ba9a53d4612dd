import type { LeaderEntity } from '../compile/leaders.ts';
import type { Desk } from '../desk.ts';

/**
 * The countries and bodies that those whom the article names in full lead or led, with how many of them: who writes that
 * Helmut Kohl met the Greens means Germany’s. Asked for when all people are resolved, and kept.
 */
export function homesLed(desk: Desk): ReadonlyMap<string, number> {
  desk.led ??= countHomes(desk);
  return desk.led;
}

function countHomes({ settled }: Desk): ReadonlyMap<string, number> {
  const led = new Map<string, number>();
  for (const leader of settled.keys())
    for (const home of homesOfLeader(leader)) led.set(home, (led.get(home) ?? 0) + 1);
  return led;
}

/** The countries and bodies that somebody leads or led, each once. */
export function homesOfLeader({ roles }: LeaderEntity): ReadonlySet<string> {
  return new Set(
    roles.flatMap(({ country, organisation }) => [country, organisation].filter((home) => home !== undefined)),
  );
}
