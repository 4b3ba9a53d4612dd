import type { Mention } from '../../model/annotation.ts';
import { officesAt } from '../../model/office.ts';
import { flag, has, tokenAt } from '../annotate/tokens.ts';
import { firstFrom } from './first-from.ts';
import { mentionsIn } from './mentions.ts';
import { isCoordinated, type NamedSource } from './named.ts';
import { type Passage, type Range, wordAt, wordTest } from './passage.ts';

/** Units before the source in which a group may have been named. */
const reach = 3;

/** The group of leaders that "the leaders", "both presidents" or "they" takes up: the last list of leaders before it. */
export function groupBefore(passage: Passage, source: NamedSource): string[] | null {
  if (!takesUpGroup(passage, source)) return null;
  const last = unitOf(passage, source.from);
  const named =
    wordAt(passage, source.head) === 'they'
      ? groupNoun(passage, passage.units[last - 1]?.from ?? 0, source.from)
      : null;
  if (named) return groupBefore(passage, named);
  for (let n = last; n >= Math.max(0, last - reach); n--) {
    const unit = passage.units[n];
    if (!unit) continue;
    const before = { from: unit.from, to: Math.min(unit.to, source.from) };
    const group = lastGroup(passage, before) ?? (saysTwo(passage, source) ? onlyTwo(passage, before) : null);
    if (group && (!isPresidents(passage, source.head) || group.every((id) => isHead(passage, id)))) return group;
  }
  return null;
}

const isPresidents = wordTest(/^(presidents|premiers)$/);

/** Whether somebody heads a state or government at the article's date, so far as that is known. */
function isHead({ doc: { entities, parsed } }: Passage, id: string): boolean {
  const entity = entities.get(id);
  if (entity?.entity !== 'leader' || parsed.date === null) return entity?.entity === 'leader';
  return officesAt(entity.roles, parsed.date).some((role) => role.class.startsWith('head-of-'));
}

/** "*The two presidents* spoke … before they announced": the group noun that "they" takes up. */
function groupNoun(passage: Passage, from: number, to: number): NamedSource | null {
  for (let i = to - 1; i > from; i--) {
    if (passage.quoted[i] !== -1 || !groupNouns.has(wordAt(passage, i)) || wordAt(passage, i) === 'they') continue;
    const start = /^(two|three|four)$/.test(wordAt(passage, i - 1)) ? i - 2 : i - 1;
    const source = { from: start, to: i + 1, head: i };
    if (takesUpGroup(passage, source)) return source;
  }
  return null;
}

const groupNouns = new Set('leaders presidents ministers premiers heads men women two four three both they'.split(' '));

function takesUpGroup(passage: Passage, source: NamedSource): boolean {
  if (!groupNouns.has(wordAt(passage, source.head))) return false;
  return /^(the|these|those|both|all|they|two)$/.test(wordAt(passage, source.from));
}

/** "the two leaders", "both presidents", "the leaders": two who were named apart are meant as well. */
function saysTwo(passage: Passage, source: NamedSource): boolean {
  return !/^(they|three|four|all)$/.test(wordAt(passage, source.head));
}

function onlyTwo(passage: Passage, range: Range): string[] | null {
  if (range.to <= range.from) return null;
  const leaders = mentionsIn(passage, range).filter(
    (mention) => mention.kind === 'leader' && !isOwner(passage, mention),
  );
  const ids = [...new Set(leaders.map(({ entity }) => entity))];
  return ids.length === 2 ? ids : null;
}

/** "*Merkel*'s policy" names her, but speaks of the policy. */
function isOwner({ tokens }: Passage, mention: Mention): boolean {
  return has(tokens, tokenAt(tokens, mention.end), flag.possessive);
}

function unitOf({ units }: Passage, token: number): number {
  return Math.max(0, firstFrom(units, token + 1, ({ from }) => from) - 1);
}

/** The last list of leaders in a range ("Abbas, Assad and Raisi"); null where it has none. */
export function lastGroup(passage: Passage, range: Range): string[] | null {
  if (range.to <= range.from) return null;
  const leaders = mentionsIn(passage, range).filter((mention) => mention.kind === 'leader');
  let group: Mention[] = [];
  let best: Mention[] = [];
  for (const mention of leaders) {
    const last = group.at(-1);
    group = last && isCoordinated(passage, last, mention) ? [...group, mention] : [mention];
    if (group.length > 1) best = group;
  }
  return best.length > 1 ? [...new Set(best.map((mention) => mention.entity))] : null;
}
