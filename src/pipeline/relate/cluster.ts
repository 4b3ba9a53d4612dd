import type { Comparable } from './features.ts';
import { Heap } from './heap.ts';

export interface Pair {
  a: number;
  b: number;
  similarity: number;
}

export interface ClusterOptions {
  articles: readonly Comparable[];
  /** Groups that are less close are not joined; for two single articles this is their similarity. */
  threshold: number;
}

/**
 * Average linkage on a sparse graph: joins the two groups whose members are most similar in the mean (pairs that are not
 * listed count as 0), measured against how similar the members of each are to one another, again and again. Articles of one given story are joined first, and two given stories never. Gives
 * for each article the smallest index of its group.
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

/** The usual mean similarity of articles of one event. */
const usualCohesion = 0.2;

/** Groups by their smallest member, each with the sums of similarities to its neighbours. */
class Groups {
  readonly parent: Int32Array;
  readonly size: Int32Array;
  /** The sum of similarities between the members of each. */
  readonly within: Float64Array;
  readonly story: (string | null)[];
  readonly sums: (Map<number, number> | undefined)[];

  constructor(articles: readonly Comparable[]) {
    this.parent = Int32Array.from(articles, (_, index) => index);
    this.within = new Float64Array(articles.length);
    this.size = new Int32Array(articles.length).fill(1);
    this.story = articles.map(({ story }) => story);
    this.sums = articles.map(() => new Map());
  }

  link({ a, b, similarity }: Pair): void {
    this.sums[a]?.set(b, similarity);
    this.sums[b]?.set(a, similarity);
  }

  joinStories(): void {
    const firsts = new Map<string, number>();
    this.story.forEach((story, index) => {
      if (story === null) return;
      const first = firsts.get(story);
      if (first === undefined) firsts.set(story, index);
      else this.join(first, index);
    });
  }

  rootOf(index: number): number {
    let root = index;
    while (this.parent[root] !== root) root = this.parent[root] ?? root;
    return root;
  }

  *roots(): Generator<number> {
    for (let index = 0; index < this.parent.length; index++) if (this.parent[index] === index) yield index;
  }

  neighbours(group: number): Iterable<number> {
    return this.sums[group]?.keys() ?? [];
  }

  /**
   * The mean similarity of two groups, taken up or down by how similar the members of each are to one another: two tight
   * groups that resemble each other less are look-alikes. A single article has no members to compare and may be a poor
   * one: a tight group does not count against it.
   */
  closeness(a: number, b: number): number {
    const [m, n] = [this.size[a] ?? 1, this.size[b] ?? 1];
    const mean = (this.sums[a]?.get(b) ?? 0) / (m * n);
    const cohesion = Math.sqrt(this.cohesion(a) * this.cohesion(b));
    return (mean * usualCohesion) / (m === 1 || n === 1 ? Math.min(usualCohesion, cohesion) : cohesion);
  }

  /** The mean similarity within a group, with one usual pair added so that small groups can be compared. */
  cohesion(group: number): number {
    const size = this.size[group] ?? 1;
    return ((this.within[group] ?? 0) + usualCohesion) / ((size * (size - 1)) / 2 + 1);
  }

  /** Empty where one of the two is no longer a group. */
  sizes(a: number, b: number): string {
    return this.parent[a] === a && this.parent[b] === b ? `${this.size[a]} ${this.size[b]}` : '';
  }

  mayJoin(a: number, b: number): boolean {
    const [one, other] = [this.story[a], this.story[b]];
    return one == null || other == null || one === other;
  }

  /** `a` takes `b` in; `a` is the smaller index. */
  join(a: number, b: number): void {
    const sums = this.sums[a];
    this.within[a] = (this.within[a] ?? 0) + (this.within[b] ?? 0) + (sums?.get(b) ?? 0);
    for (const [other, sum] of this.sums[b] ?? []) {
      const theirs = this.sums[other];
      theirs?.delete(b);
      if (other === a) continue;
      const total = (sums?.get(other) ?? 0) + sum;
      sums?.set(other, total);
      theirs?.set(a, total);
    }
    this.sums[b] = undefined;
    this.parent[b] = a;
    this.size[a] = (this.size[a] ?? 0) + (this.size[b] ?? 0);
    this.story[a] ??= this.story[b] ?? null;
  }
}
