import { type Corpus, type LeaderEntity, leadersOf, pathOf } from '../corpus.ts';
import { neededFiles, optionalFiles } from './expenses.ts';
import { leaveOut, type Optional, type Thresholds } from './rule.ts';

/** Whether an optional part of what there is about an entity is made; always on a site that no host finds too large. */
export function isMade(corpus: Corpus, optional: Optional, path: string): boolean {
  return (corpus.mentions.get(path)?.length ?? 0) >= thresholdsOf(corpus)[optional];
}

/** Whether the feeds, picture, oEmbed and card of an entity are made. */
export function hasExtras(corpus: Corpus, path: string): boolean {
  return isMade(corpus, 'extras', path);
}

/** The leaders whose picture, oEmbed and card are made. */
export function shownElsewhere(corpus: Corpus): LeaderEntity[] {
  return leadersOf(corpus).filter((leader) => hasExtras(corpus, pathOf(leader)));
}

/** What the rule leaves out of this site, worked out once. */
export function thresholdsOf(corpus: Corpus): Thresholds {
  const known = thresholds.get(corpus) ?? leaveOut(neededFiles(corpus), optionalFiles(corpus));
  thresholds.set(corpus, known);
  return known;
}

const thresholds = new WeakMap<Corpus, Thresholds>();
