import type { LedgerRecord } from './ledger.ts';
import { type Moved, targetsOf } from './moved.ts';

/** Where a recorded anchor leads: to a paragraph of now, to none because it was withdrawn (null), or nobody knows. */
export type Whereabouts = string | null | undefined;

/** An article's anchors: as recorded, as they are now, and what an editor says of some. */
export interface AnchorHistory {
  record: LedgerRecord;
  current: readonly string[];
  /** By anchor, those of `content/moved.yaml` that are about this article. */
  moved: ReadonlyMap<string, Moved>;
}

/**
 * Where each anchor that was ever recorded of an article leads now. One that still exists leads to itself. Where the text
 * of a paragraph was corrected, its place tells: between two paragraphs that stayed, as many new ones stand as recorded
 * ones are missing. Where the numbers differ, only an editor knows.
 */
export function whereabouts({ record, current, moved }: AnchorHistory): Map<string, Whereabouts> {
  const { paragraphs = [], earlier = {} } = record;
  const now = new Set(current);
  const placed = byPlace(paragraphs, current);
  const said = (anchor: string): Whereabouts => {
    const entry = moved.get(anchor);
    if (!entry) return undefined;
    return targetsOf(entry)[0]?.split('#')[1] ?? null;
  };
  const find = (anchor: string): Whereabouts => {
    if (now.has(anchor)) return anchor;
    if (moved.has(anchor)) return said(anchor);
    return placed.get(anchor);
  };
  const found = new Map<string, Whereabouts>(paragraphs.map((anchor) => [anchor, find(anchor)]));
  for (const [anchor, target] of Object.entries(earlier)) {
    const next = target === null ? null : find(target);
    found.set(anchor, now.has(anchor) || moved.has(anchor) ? find(anchor) : next);
  }
  return found;
}

/** The missing anchors paired with the new ones of the same gap, where they are as many. */
function byPlace(recorded: readonly string[], current: readonly string[]): Map<string, string> {
  const before = gaps(recorded, new Set(current));
  const after = gaps(current, new Set(recorded));
  const pairs = new Map<string, string>();
  for (const [place, missing] of before) {
    const added = after.get(place) ?? [];
    if (added.length !== missing.length) continue;
    for (const [index, anchor] of missing.entries()) pairs.set(anchor, added[index] ?? anchor);
  }
  return pairs;
}

/** The anchors that are not in `others`, grouped by their neighbours on both sides that are. */
function gaps(anchors: readonly string[], others: ReadonlySet<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let last = '';
  let gap: string[] = [];
  for (const anchor of [...anchors, '']) {
    if (anchor !== '' && !others.has(anchor)) gap.push(anchor);
    else {
      if (gap.length > 0) found.set(`${last} ${anchor}`, gap);
      [last, gap] = [anchor, []];
    }
  }
  return found;
}
