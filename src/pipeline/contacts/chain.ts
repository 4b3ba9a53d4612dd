import { flag, has } from '../annotate/tokens.ts';
import { type NamedSource, namedIn } from '../statements/named.ts';
import { type Passage, wordAt } from '../statements/passage.ts';
import { groupAt } from './groups.ts';
import { joins } from './joins.ts';
import type { Presence } from './present.ts';
import { pronounAt } from './references.ts';
import type { Setting } from './setting.ts';

/** The leaders whom a subject names or takes up, all of them where it is a list; empty where it is anybody else. */
export function leadersIn(passage: Passage, setting: Setting, subject: NamedSource): string[] {
  const alone = pronounAt(passage, setting, subject.head);
  if (alone && subject.to - subject.from === 1) return alone;
  const inside = setting.presences.filter((one) => one.from < subject.to && subject.from < one.to);
  const list = listedIn(passage, subject, inside);
  if (list.length > 0) return list;
  if (isOther(passage, subject) || wordAt(passage, subject.head + 1) === 'of') return listedOrNamed(passage, subject);
  const ids = namedIn(passage, subject) ?? groupAt(passage, setting, subject) ?? [];
  return ids.filter((id) => passage.doc.entities.get(id)?.entity === 'leader');
}

/** "the foreign ministers of Korea": never those of whom was spoken before. */
function listedOrNamed(passage: Passage, subject: NamedSource): string[] {
  return (namedIn(passage, subject) ?? []).filter((id) => passage.doc.entities.get(id)?.entity === 'leader');
}

/** "the other leaders": not those just named. */
function isOther(passage: Passage, { from, to }: NamedSource): boolean {
  for (let i = from; i < to; i++) if (wordAt(passage, i) === 'other') return true;
  return false;
}

/** The presences that are the subject itself or elements of its list; not those that only tell of whom it speaks. */
function listedIn(passage: Passage, subject: NamedSource, inside: readonly Presence[]): string[] {
  const ids: string[] = [];
  let at = subject.from;
  for (const one of inside) {
    if (has(passage.tokens, one.to, flag.possessive)) {
      if (ids.length === 0 && wordAt(passage, one.to + 1) !== 'and') return [];
      continue;
    }
    const open = ids.length === 0;
    if (one.from > at && !joins(passage, at, one.from, !open)) {
      if (open) return [];
      continue;
    }
    ids.push(...one.ids);
    at = one.to;
  }
  return [...new Set(ids)];
}
