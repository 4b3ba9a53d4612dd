/** As many files as Cloudflare Pages takes; no other host of those in content/pages/hosting.mdx takes fewer. */
const FILES = 20_000;

/** What a site can do without, in the order in which a large one does. */
const order = ['narrowed', 'extras', 'ways'] as const;

/**
 * `narrowed`: the parts of a leader’s list of mentions, as pages of their own. `extras`: feeds, picture, oEmbed and card.
 * `ways`: the small pages at other names and at Wikidata items; servers’ rules and 404.html lead on from there as well.
 */
export type Optional = (typeof order)[number];

/** Number of articles that must name an entity for it to have these; 0 where everything has them. */
export type Thresholds = Readonly<Record<Optional, number>>;

/** What one entity would have. */
export interface Expense {
  optional: Optional;
  /** Number of articles that name the entity. */
  named: number;
  files: number;
}

/** Extras and ways stay for what this many articles name, whatever it costs: people link to those. */
const ceilings: Thresholds = { narrowed: Number.POSITIVE_INFINITY, extras: 10, ways: 10 };

/**
 * How much is left out so that `needed` files and those of the expenses are fewer than 20,000 together: of each optional
 * part as little as will do, first of what the fewest articles name, and of the next part only where the one before it
 * was not enough. Even with all of it left out there may be too many.
 */
export function leaveOut(needed: number, expenses: readonly Expense[]): Thresholds {
  const thresholds = { narrowed: 0, extras: 0, ways: 0 };
  let files = needed + expenses.reduce((sum, expense) => sum + expense.files, 0);
  for (const optional of order) {
    const mine = expenses.filter((expense) => expense.optional === optional).sort((a, b) => a.named - b.named);
    for (const { named, files: saved } of mine) {
      const isEnough = files < FILES && named >= thresholds[optional];
      if (isEnough || named >= ceilings[optional]) break;
      thresholds[optional] = named + 1;
      files -= saved;
    }
  }
  return thresholds;
}
