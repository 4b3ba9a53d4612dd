import { officesAt } from '../../model/office.ts';
import { describedPerson } from './described.ts';
import { type Focus, onlyLeaderIn, personFor } from './focus.ts';
import type { NamedSource } from './named.ts';
import { is, isCapital, isMark, type Passage, wordAt, wordTest } from './passage.ts';
import { isSpokesperson } from './spokesperson.ts';
import { kind } from './words.ts';

/**
 * Who speaks in "his spokesman", "her office" and "his ministry": the person whom the pronoun takes up (the one leader of its
 * gender whom the sentence has named, else who is in focus), for a government or ministry that person's country. Null for all other sources, and where either is not known.
 */
export function possessedBody(
  passage: Passage,
  source: NamedSource,
  { focus, unit }: { focus: Focus; unit: number },
): string[] | null {
  const sender = senderOf(passage, source);
  if (sender) return describedPerson(passage, sender, { focus, unit });
  const pronoun = wordAt(passage, source.from);
  const own = isSpokesperson(passage, source.head) || isOffice(passage, source.head);
  if (!/^(his|her)$/.test(pronoun) || !(own || isBody(passage, source.head))) return null;
  const others = focus.filter(({ at }) => at !== source.head);
  const told = onlyLeaderIn(passage, { from: passage.units[unit]?.from ?? source.from, to: source.from }, pronoun);
  const speakers = told.length > 0 ? told : (personFor(passage, others, { pronoun, unit })?.speakers ?? []);
  return own ? speakers : countryOf(passage, speakers[0]);
}

/** "a spokeswoman for *the senator*, Michawn Rich": who is described by an office alone. */
function senderOf(passage: Passage, { head }: NamedSource): NamedSource | null {
  if (!isSpokesperson(passage, head) || !/^(for|to|of)$/.test(wordAt(passage, head + 1))) return null;
  if (wordAt(passage, head + 2) !== 'the') return null;
  let to = head + 4;
  while (
    !isMark(passage, to - 1) &&
    !is(passage, to, kind.preposition | kind.verb | kind.auxiliary) &&
    to < head + longestTitle &&
    !isMark(passage, to) &&
    isCapital(passage, to - 1)
  )
    to++;
  return { from: head + 2, to, head: to - 1 };
}

const longestTitle = 8;

const isOffice = wordTest(/^(office|statement|tweet|letter)$/);
const isBody = wordTest(/^(ministry|government|cabinet)$/);

function countryOf({ doc: { entities, parsed } }: Passage, id: string | undefined): string[] | null {
  const entity = entities.get(id ?? '');
  if (entity?.entity !== 'leader' || parsed.date === null) return null;
  const countries = new Set(officesAt(entity.roles, parsed.date).flatMap(({ country }) => country ?? []));
  return countries.size === 1 ? [...countries] : null;
}
