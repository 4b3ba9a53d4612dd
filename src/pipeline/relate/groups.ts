import type { Comparable } from './features.ts';

/** Two articles, the smaller index first, and how similar they are. */
export interface Pair {
  a: number;
  b: number;
  similarity: number;
}

/** Groups by their smallest member, each with the sums of similarities to its neighbours. */
export class Groups {
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

/** The usual mean similarity of articles of one event. */
const usualCohesion = 0.11;
