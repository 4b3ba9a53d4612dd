import { officesAt } from '../../model/office.ts';
import type { Focus } from './focus.ts';
import type { NamedSource } from './named.ts';
import { type Passage, wordAt } from './passage.ts';

/** Units within which a person is still the one spoken of. */
const reach = 1;

/**
 * "The president", "the prime minister" or "the chancellor" right behind a sentence about one who holds that office at the article's date: it is he who is
 * meant, whatever country the article is on. Null otherwise.
 */
export function bareOffice(
  passage: Passage,
  source: NamedSource,
  { focus, unit }: { focus: Focus; unit: number },
): string[] | null {
  const office = offices.get(wordAt(passage, source.head));
  const [last] = focus;
  const { entities, parsed } = passage.doc;
  if (!office || !last || unit - last.unit > reach || parsed.date === null || !isBare(passage, source)) return null;
  const entity = entities.get(last.speakers[0] ?? '');
  if (entity?.entity !== 'leader') return null;
  return officesAt(entity.roles, parsed.date).some((role) => office.test(role.office)) ? last.speakers : null;
}

const offices: ReadonlyMap<string, RegExp> = new Map([
  ['president', /^President\b/],
  ['minister', /^Prime Minister\b/],
  ['chancellor', /^Chancellor\b/],
]);

function isBare(passage: Passage, { from, to, head }: NamedSource): boolean {
  if (wordAt(passage, from) !== 'the' || to !== head + 1) return false;
  return wordAt(passage, head) === 'minister'
    ? head === from + 2 && wordAt(passage, from + 1) === 'prime'
    : head === from + 1;
}
