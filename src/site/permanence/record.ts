import type { Article } from '../../model/article.ts';
import { whereabouts } from '../../model/permanence/anchors.ts';
import { type Ledger, type LedgerRecord, pathOfAddress } from '../../model/permanence/ledger.ts';
import { type Moved, movedAnchors } from '../../model/permanence/moved.ts';

/** What a built site serves. */
export interface Served {
  /** Addresses without the base path, each with a slash at its start. */
  addresses: readonly string[];
  /** The paths that an address leads to, of those that lead elsewhere; none where it was withdrawn. */
  ways: ReadonlyMap<string, readonly string[]>;
  /** By path, with the anchors of its paragraphs. */
  articles: ReadonlyMap<string, { article: Article; anchors: readonly string[] }>;
  /** Printed names of outlets that no file describes, by path. */
  madeUp: ReadonlyMap<string, string>;
  moved: readonly Moved[];
}

/** The ledger after publishing: what was recorded stays, what is served is added or brought up to date. */
export function recordSite(before: Ledger, served: Served): Ledger {
  const now = served.addresses.map((address) => [address, recordOf(address, before[address] ?? {}, served)] as const);
  return { ...before, ...Object.fromEntries(now) };
}

function recordOf(address: string, last: LedgerRecord, served: Served): LedgerRecord {
  const path = pathOfAddress(address);
  const to = served.ways.get(address);
  if (to !== undefined) return to.length > 0 ? { to: [...to] } : last;
  const article = served.articles.get(path);
  if (article) return recordArticle(path, { last, ...article, moved: served.moved });
  const name = served.madeUp.get(path);
  return name === undefined ? {} : { name };
}

interface ToRecord {
  last: LedgerRecord;
  article: Article;
  anchors: readonly string[];
  moved: readonly Moved[];
}

function recordArticle(path: string, { last, article, anchors, moved }: ToRecord): LedgerRecord {
  const history = { record: last, current: anchors, moved: movedAnchors(moved, path) };
  const changed = [...whereabouts(history)].flatMap(([anchor, now]) =>
    now === undefined || now === anchor ? [] : [[anchor, now] as const],
  );
  const record = { seed: article.seed.file, paragraphs: [...anchors] };
  return changed.length > 0 ? { ...record, earlier: Object.fromEntries(changed.sort()) } : record;
}
