import type { Mention } from '../../model/annotation.ts';
import { tokenAt } from '../annotate/tokens.ts';
import { type Description, describe, holdsNow, isDescription, isNewcomer, stands, suits } from './description.ts';
import type { Focus } from './focus.ts';
import { leadersBefore, leadersIn } from './leaders-named.ts';
import type { NamedSource } from './named.ts';
import { type Passage, wordAt } from './passage.ts';

/** Where a description stands, and who was spoken of last. */
interface Setting {
  focus: Focus;
  /** Number of the unit. */
  unit: number;
}

/** Units before the description in which the person has most likely been named. */
const reach = 2;

/**
 * The leader whom "the former secretary of state", "the Wisconsin Republican" or "the billionaire" describes: of those
 * just named, else of all named before, the only one whom it suits; of several the one in focus or whom the article
 * introduces by this word. Words that tell nothing ("the politician") take up the person in focus alone. Null where
 * that leaves nobody or more than one, and where somebody unknown was just called so ("one lawmaker … the lawmaker").
 */
export function describedPerson(passage: Passage, source: NamedSource, { focus, unit }: Setting): string[] | null {
  if (!isDescription(passage, source)) return null;
  const told = describe(passage, source);
  const [last] = focus;
  if (last?.speakers.length === 0 && last.at !== source.head && wordAt(passage, last.at) === told.noun) return null;
  const inFocus = last && last.speakers.length === 1 && unit - last.unit <= reach ? last.speakers[0] : undefined;
  const from = passage.units[Math.max(0, unit - reach)]?.from ?? source.from;
  const near = leadersIn(passage, { from, to: source.from });
  const chosen = isTelling(told)
    ? (pick(passage, near, { told, inFocus }) ?? pick(passage, leadersBefore(passage, source.from), { told, inFocus }))
    : bearer(passage, told, { near, inFocus });
  return chosen === undefined ? null : [chosen];
}

function isTelling({ office, region, party, candidate, outsider }: Description): boolean {
  return office !== null || region !== null || party !== null || candidate || outsider;
}

interface Context {
  told: Description;
  inFocus: string | undefined;
}

/** The only one of several whom the description suits, step by step: whom it suits, whose standing it names, who is in focus. */
function pick(passage: Passage, ids: readonly string[], { told, inFocus }: Context): string | undefined {
  const suited = ids.filter((id) => isSuited(passage, id, told));
  const held = suited.filter((id) => isHolder(passage, id, told));
  if (held.length === 0 && told.noun === 'president' && !told.former && passage.doc.parsed.date !== null)
    return undefined;
  const standing = held.length > 0 ? held : suited.filter((id) => isOf(passage, id, told));
  const fitting = standing.length > 0 ? standing : suited;
  if (fitting.length === 1) return isSure(passage, fitting[0], told) || fitting[0] === inFocus ? fitting[0] : undefined;
  const introduced = fitting.filter((id) => isIntroduced(passage, id, told.noun));
  return fitting.find((id) => id === inFocus) ?? (introduced.length === 1 ? introduced[0] : undefined);
}

/** A candidate of whom nothing tells that he is one may be somebody whom nobody knows. */
function isSure(passage: Passage, id: string | undefined, told: Description): boolean {
  if (id === undefined || told.office !== null || told.region !== null) return true;
  return !(told.candidate || told.outsider) || isOf(passage, id, told) || isIntroduced(passage, id, told.noun);
}

function isSuited(passage: Passage, id: string, told: Description): boolean {
  const entity = passage.doc.entities.get(id);
  return entity?.entity === 'leader' && suits(passage, entity, told);
}

/** Who holds the office now is likelier meant than who held it; not where the words say "former". */
function isHolder({ doc: { entities, parsed } }: Passage, id: string, told: Description): boolean {
  const entity = entities.get(id);
  if (told.office === null || told.former || parsed.date === null || entity?.entity !== 'leader') return false;
  return holdsNow(entity, told, parsed.date);
}

/** Whether a candidate or newcomer is one by his offices and candidacies. */
function isOf({ doc: { entities, parsed } }: Passage, id: string, told: Description): boolean {
  const entity = entities.get(id);
  if (entity?.entity !== 'leader') return false;
  return (told.candidate && stands(entity, parsed.date)) || (told.outsider && isNewcomer(entity, parsed.date));
}

/** The person in focus, unless others were just named whom the word could mean as well. */
function bearer(
  passage: Passage,
  { noun }: Description,
  { near, inFocus }: { near: readonly string[]; inFocus: string | undefined },
): string | undefined {
  if (inFocus === undefined) return undefined;
  return near.every((id) => id === inFocus) || isIntroduced(passage, inFocus, noun) ? inFocus : undefined;
}

/** Whether a mention of the person stands close to the word ("Democratic nominee Hillary Clinton"). */
function isIntroduced(passage: Passage, id: string, noun: string): boolean {
  return passage.doc.mentions.some((mention) => mention.entity === id && isBeside(passage, mention, noun));
}

const beside = 5;

function isBeside(passage: Passage, mention: Mention, noun: string): boolean {
  const first = tokenAt(passage.tokens, mention.start);
  const last = tokenAt(passage.tokens, mention.end - 1);
  if (wordAt(passage, first - 1) === noun) return true;
  if (wordAt(passage, last + 1) !== ',') return false;
  for (let i = last + 2; i < last + 2 + beside; i++) if (wordAt(passage, i) === noun) return true;
  return false;
}
