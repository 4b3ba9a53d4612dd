import { paragraphAnchors } from '../../model/anchor.ts';
import type { Article } from '../../model/article.ts';
import { type Entity, pathOfId } from '../../model/entity.ts';
import { parseEntityPath } from '../../model/kind.ts';
import { whereabouts } from '../../model/permanence/anchors.ts';
import { type LedgerRecord, pathOfAddress } from '../../model/permanence/ledger.ts';
import { movedAnchors, targetsOf } from '../../model/permanence/moved.ts';
import { nearest } from '../nearest.ts';
import { addProblem } from '../problem.ts';
import type { Permanence } from './read.ts';

/** What will be published. */
export interface Published {
  articles: readonly { article: Article; parsed: { paragraphs: string[] } }[];
  entities: ReadonlyMap<string, Entity>;
}

/**
 * Finds what was published and would no longer resolve: articles, paragraphs and entities that are gone without a word in
 * `content/moved.yaml`, and words there that lead nowhere. Each is an error that says how to mend it.
 */
export function checkPermanence(permanence: Permanence, published: Published): void {
  const site = indexSite(permanence, published);
  for (const [address, record] of Object.entries(permanence.ledger)) {
    const path = pathOfAddress(address);
    const problem = site.exists(path) || site.moved.has(path) ? undefined : missing(path, record, site);
    if (problem) addGone(permanence, { at: `"${address}"`, ...problem });
    else if (record.paragraphs) checkAnchors(permanence, { path, address, record }, site);
  }
  for (const { from, to } of permanence.moved) if (to !== undefined) checkMove(permanence, from, site);
}

interface SiteIndex {
  paragraphs: ReadonlyMap<string, readonly string[]>;
  paths: readonly string[];
  moved: ReadonlySet<string>;
  exists: (path: string) => boolean;
}

function indexSite({ moved }: Permanence, { articles, entities }: Published): SiteIndex {
  const paragraphs = new Map(articles.map(({ article, parsed }) => [`articles/${article.id}`, parsed.paragraphs]));
  const paths = [...paragraphs.keys(), ...[...entities.keys()].flatMap((id) => pathOfId(entities, id) ?? [])];
  const known = new Set(paths);
  return { paragraphs, paths, moved: new Set(moved.map(({ from }) => from)), exists: (path) => known.has(path) };
}

/** What to say of a recorded page that is gone; nothing of pages that only the built site can tell of. */
function missing(path: string, { seed, name, to }: LedgerRecord, { paths }: SiteIndex) {
  if (seed !== undefined) {
    return {
      reason: `/${path}/ was published from the seed ${seed}, which no longer gives that article`,
      mend: `Put the seed back, or say in content/moved.yaml what became of it: { from: ${path}, to: articles/… } or { from: ${path}, withdrawn: YYYY-MM-DD, why: "…" }.`,
    };
  }
  if (name !== undefined || to !== undefined || !parseEntityPath(path)) return undefined;
  return {
    reason: `/${path}/ was published, and no file of content describes it any more`,
    mend: `Put the file back, or say in content/moved.yaml what became of it: { from: ${path}, to: ${nearest(path, paths) ?? '…'} }, with a list of paths where it was split.`,
  };
}

interface RecordedArticle {
  path: string;
  address: string;
  record: LedgerRecord;
}

function checkAnchors(permanence: Permanence, { path, address, record }: RecordedArticle, site: SiteIndex): void {
  const texts = site.paragraphs.get(path);
  if (!texts) return;
  const moved = movedAnchors(permanence.moved, path);
  const current = paragraphAnchors(texts);
  for (const [anchor, now] of whereabouts({ record, current, moved })) {
    if (now === null || (now !== undefined && current.includes(now))) continue;
    const added = current.filter((each) => !record.paragraphs?.includes(each));
    addGone(permanence, {
      at: `"${address}"`,
      reason: `The paragraph #${anchor} of /${path}/ was published and is gone`,
      mend: `Say in content/moved.yaml where it is now or that it was withdrawn: { from: "${path}#${anchor}", to: "${path}#${added[0] ?? 'p-…'}" } or { from: "${path}#${anchor}", withdrawn: YYYY-MM-DD, why: "…" }.${added.length > 0 ? ` New paragraphs: ${added.join(', ')}.` : ''}`,
    });
  }
}

/** One that leads to an article or entity that does not exist, or speaks of a page that still does. */
function checkMove(permanence: Permanence, from: string, site: SiteIndex): void {
  const entry = permanence.moved.find((each) => each.from === from);
  const wrong = targetsOf(entry ?? { from }).map((target) => target.split('#')[0] ?? target);
  for (const target of wrong) {
    const mustExist = target.startsWith('articles/20') || parseEntityPath(target) !== undefined;
    if (!mustExist || site.exists(target) || site.moved.has(target)) continue;
    const meant = nearest(target, site.paths);
    const reason = `${from} is said to be at ${target} now, which does not exist`;
    addMistake(permanence, { from, reason, mend: meant ? `Did you mean ${meant}?` : 'Name a page that exists.' });
  }
  if (site.exists(from)) {
    const reason = `${from} is said to have moved, and still exists`;
    addMistake(permanence, { from, reason, mend: 'Remove its file, or this entry.' });
  }
}

function addGone({ files }: Permanence, { at, reason, mend }: { at: string; reason: string; mend: string }): void {
  const offset = Math.max(0, String(files.ledger.value).indexOf(at));
  addProblem(files.ledger, { level: 'error', rule: 'permalink', reason, mend, offset });
}

function addMistake(
  { files }: Permanence,
  { from, reason, mend }: { from: string; reason: string; mend: string },
): void {
  const offset = Math.max(0, String(files.moved.value).indexOf(from));
  addProblem(files.moved, { level: 'error', rule: 'moved', reason, mend, offset });
}
