import type { LeaderEntity } from '../compile/leaders.ts';

/** Narrows a list by each test in turn, as long as somebody passes and several are left to choose from. */
export function prefer(
  leaders: readonly LeaderEntity[],
  tests: ((leader: LeaderEntity) => boolean)[],
): readonly LeaderEntity[] {
  let left = leaders;
  for (const test of tests) {
    if (left.length < 2) return left;
    const passing = left.filter(test);
    if (passing.length > 0) left = passing;
  }
  return left;
}
