import type { LeaderEntity } from '../compile/leaders.ts';
import { type Desk, surfaceOf } from '../desk.ts';

/** Remembers where a leader was named, for later short mentions. */
export function settle(desk: Desk, leader: LeaderEntity, { first, last }: { first: number; last: number }): void {
  const known = desk.settled.get(leader);
  if (known) known.times++;
  else desk.settled.set(leader, { surface: surfaceOf(desk, first, last), token: first, times: 1 });
}

/** Remembers that an unknown person of a surname is named at a token. */
export function noteRival({ rivals }: Desk, surname: string, token: number): void {
  const known = rivals.get(surname);
  if (known) known.push(token);
  else rivals.set(surname, [token]);
}
