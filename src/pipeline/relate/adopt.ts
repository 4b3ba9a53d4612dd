import type { Groups } from './groups.ts';

/** An article on its own may be so much less close to a group than two groups have to be, … */
const shareOfThreshold = 0.5;

/** … if it is so many times closer to it than to any other. */
const leadOverOthers = 1.5;

/**
 * Lets articles that are left alone join a group of several that they resemble, though less than the threshold asks, where
 * no other is nearly as close: a report of a sentence or two shares little with any other, but what it shares points one way.
 */
export function adoptSingles(groups: Groups, threshold: number): void {
  const adoptions = [...groups.roots()].flatMap((single) => {
    const home = groups.size[single] === 1 ? findHome(groups, single) : undefined;
    return home && home.closeness >= threshold * shareOfThreshold ? [{ single, home: home.group }] : [];
  });
  for (const { single, home } of adoptions) {
    const [a, b] = [groups.rootOf(home), single].sort((one, other) => one - other);
    if (a !== undefined && b !== undefined && groups.mayJoin(a, b)) groups.join(a, b);
  }
}

/** The group of several that stands out among all that a single article is close to. */
function findHome(groups: Groups, single: number): { group: number; closeness: number } | undefined {
  const [closest, next] = [...groups.neighbours(single)]
    .map((group) => ({ group, closeness: groups.closeness(single, group) }))
    .sort((one, other) => other.closeness - one.closeness || one.group - other.group);
  if (!closest || groups.size[closest.group] === 1) return undefined;
  return next && closest.closeness < next.closeness * leadOverOthers ? undefined : closest;
}
