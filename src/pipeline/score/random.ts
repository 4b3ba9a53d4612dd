/** Random numbers that are the same in every run, for making up material to measure on. */
export interface Random {
  /** From 0 to below 1. */
  next: () => number;
  /** From `least` to `most`, both included; whole. */
  between: (least: number, most: number) => number;
  /** One of the items; undefined where there are none. */
  one: <Item>(items: readonly Item[]) => Item | undefined;
  /** The items in another order. */
  shuffled: <Item>(items: readonly Item[]) => Item[];
}

/** A linear congruential generator (Numerical Recipes) and what is drawn with it. */
export function startRandom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    one: (items) => items[Math.floor(next() * items.length)],
    shuffled: (items) => {
      const drawn = items.map((item) => ({ item, at: next() }));
      return drawn.sort((a, b) => a.at - b.at).map(({ item }) => item);
    },
  };
}
