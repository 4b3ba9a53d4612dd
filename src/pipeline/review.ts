import type { VFile } from 'vfile';
import type { Mention, Unresolved } from '../model/annotation.ts';
import { compareText } from '../model/order.ts';
import type { Rule } from '../model/rule.ts';
import type { ParsedSeed } from '../model/seed.ts';
import type { NameIndex } from './annotate/compile.ts';
import { annotate } from './annotate.ts';
import type { SeedText } from './parse.ts';
import { pointAt } from './problem.ts';
import { type Stranger, strangersIn } from './review/strangers.ts';

/** Something in a seed that an editor may want to look at. */
export interface Finding {
  /** `path:line:column` of the seed. */
  place: string;
  surface: string;
  /** Ids that it could mean, or the one that it was linked to. */
  entities: string[];
  reason: Unresolved['reason'] | Rule;
}

/** What an editor should look at, over all seeds. */
export interface Review {
  /** Names and offices that were not linked, in the order of the seeds. */
  open: Finding[];
  /** People with a title whom the knowledge does not have, most named first. */
  strangers: Stranger[];
  /** Links that rest on the weakest rules, in the order of the seeds. */
  weak: Finding[];
}

const weakRules = new Set<Rule>(['surname-at-date', 'surname-alone', 'surname-beside', 'given-name', 'office-at-date']);

/** Annotates all seeds and gathers what stayed open or rests on little. */
export function review(seeds: readonly SeedText[], index: NameIndex): Review {
  const read = seeds.map(({ file, parsed }) => ({ file, parsed, ...annotate(parsed, index) }));
  return {
    open: read.flatMap(({ file, parsed, unresolved }) =>
      unresolved
        .filter(({ reason }) => reason !== 'unknown-person')
        .map((item) => finding({ file, parsed }, item, { entities: item.candidates, reason: item.reason })),
    ),
    strangers: gather(read.flatMap(({ parsed, unresolved }) => strangersIn(parsed, unresolved, index))),
    weak: read.flatMap(({ file, parsed, mentions }) =>
      mentions
        .filter(({ rule }) => weakRules.has(rule))
        .map((item) => finding({ file, parsed }, item, { entities: [item.entity], reason: item.rule })),
    ),
  };
}

interface Source {
  file: VFile;
  parsed: ParsedSeed;
}

function finding(
  { file, parsed }: Source,
  { start, end }: Mention | Unresolved,
  rest: Pick<Finding, 'entities' | 'reason'>,
): Finding {
  const { line, column } = pointAt(String(file.value), parsed.toRaw(start));
  return { place: `${file.path}:${line}:${column}`, surface: parsed.body.slice(start, end), ...rest };
}

/** One stranger for each name, with how often it stands; the first seed that says so gives office and date. */
function gather(found: readonly Stranger[]): Stranger[] {
  const byName = new Map<string, Stranger>();
  for (const stranger of found) {
    const known = byName.get(stranger.name);
    if (known) known.count += stranger.count;
    else byName.set(stranger.name, { ...stranger });
  }
  return [...byName.values()].sort((a, b) => b.count - a.count || compareText(a.name, b.name));
}
