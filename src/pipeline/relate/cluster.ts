import { adoptSingles } from './adopt.ts';
import type { Comparable } from './features.ts';
import { Groups, type Pair } from './groups.ts';
import { Heap } from './heap.ts';

export interface ClusterOptions {
  articles: readonly Comparable[];
  /** Groups that are less close are not joined; for two single articles this is their similarity. */
  threshold: number;
}

/**
 * Average linkage on a sparse graph: joins the two groups whose members are most similar in the mean (pairs that are not
 * listed count as 0), measured against how similar the members of each are to one another, again and again. Articles that
 * are left alone may then join a group that none other rivals. Articles of one given story are joined first, and two given
 * stories never. Gives for each article the smallest index of its group.
 */
export function clusterPairs(pairs: readonly Pair[], { articles, threshold }: ClusterOptions): number[] {
  const groups = new Groups(articles);
  for (const pair of pairs) groups.link(pair);
  groups.joinStories();
  const heap = new Heap<Join>(
    (one, other) => one.closeness > other.closeness || (one.closeness === other.closeness && isBefore(one, other)),
  );
  const offer = (group: number) => {
    for (const other of groups.neighbours(group)) {
      const [a, b] = group < other ? [group, other] : [other, group];
      const closeness = groups.closeness(a, b);
      if (closeness >= threshold) heap.push({ a, b, closeness, sizes: groups.sizes(a, b) });
    }
  };
  for (const group of groups.roots()) offer(group);
  for (let join = heap.pop(); join; join = heap.pop()) {
    if (groups.sizes(join.a, join.b) !== join.sizes || !groups.mayJoin(join.a, join.b)) continue;
    groups.join(join.a, join.b);
    offer(join.a);
  }
  adoptSingles(groups, threshold);
  return articles.map((_, index) => groups.rootOf(index));
}

interface Join {
  a: number;
  b: number;
  closeness: number;
  /** Sizes of both when this was offered; a join with other sizes is out of date. */
  sizes: string;
}

function isBefore(one: Join, other: Join): boolean {
  return one.a < other.a || (one.a === other.a && one.b < other.b);
}
