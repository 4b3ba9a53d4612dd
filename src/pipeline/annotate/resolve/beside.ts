import type { Entity } from '../../../model/entity.ts';
import { candidateFrom, type Desk, sensesOf } from '../desk.ts';
import type { Office } from '../lexicon/offices.ts';
import { personTitles, plainWords } from '../lexicon/words.ts';
import type { Candidate } from '../match.ts';
import { fits } from '../titles.ts';
import { flag, has, tokenAt, wordAt } from '../tokens.ts';
import type { Owned } from './owned.ts';

/** Whether the name of the holder, known or not, stands beside an office: then the name is the mention. */
export function isBesideName(desk: Desk, noun: Candidate, about: { owned: Owned; office: Office }): boolean {
  const end = Math.max(noun.last, about.owned.last);
  return startsName(desk, end) || startsAfterComma(desk, end) || endsBefore(desk, noun, about);
}

/** A capitalised word that goes on directly: `Israeli Prime Minister Yair Lapid`. */
function startsName(desk: Desk, i: number): boolean {
  const { tokens } = desk;
  if (wordAt(tokens, i) === '@') return true; // an account
  if (!has(tokens, i, flag.capitalised) || has(tokens, i, flag.sentenceStart | flag.paragraphStart)) return false;
  return !plainWords.has(wordAt(tokens, i)) && !isPlaceOrOffice(desk, i);
}

function isPlaceOrOffice(desk: Desk, i: number): boolean {
  const candidate = candidateFrom(desk, i);
  return (
    candidate !== undefined &&
    desk.taken[i] === 1 &&
    sensesOf(candidate, 'place', 'organisation').length > 0 &&
    leaderAt(desk, i) === undefined
  );
}

/** `the Israeli prime minister, Benjamin Netanyahu,`: two capitalised words, or a known name, after a comma. */
function startsAfterComma(desk: Desk, i: number): boolean {
  const { tokens } = desk;
  const isEntry = wordAt(tokens, i) === ':' && has(tokens, i - 1, flag.allCaps); // PRIME MINISTER: Edouard Philippe
  if (wordAt(tokens, i) !== ',' && !isEntry) return false;
  if (leaderAt(desk, i + 1)) return true;
  const title = personTitles.has(wordAt(tokens, i + 1));
  return (startsName(desk, i + 1) || title) && has(tokens, i + 2, flag.capitalised) && desk.taken[i + 1] === 0;
}

/** `Raisi, the Iranian president,`: a name that may hold the office, a comma, and the office up to the next mark. */
function endsBefore(desk: Desk, noun: Candidate, { owned, office }: { owned: Owned; office: Office }): boolean {
  const { tokens } = desk;
  const start = startOfPhrase(desk, Math.min(owned.first, noun.first));
  if (isRelative(desk, start)) return true;
  if (wordAt(tokens, start - 1) !== ',' && wordAt(tokens, start - 1) !== '(') return false;
  const leader = leaderAt(desk, start - 2);
  const title = { office, owners: owned.owners };
  if (leader) return fits(leader, { ...title, past: closes(desk, Math.max(noun.last, owned.last)) }, desk);
  const name =
    has(tokens, start - 2, flag.capitalised) && has(tokens, start - 3, flag.capitalised) && desk.taken[start - 2] === 0;
  return name && closes(desk, Math.max(noun.last, owned.last));
}

/** First token of the noun phrase: `the long-serving Sultan`. */
function startOfPhrase({ tokens }: Desk, first: number): number {
  for (
    let i = first - 1;
    i > first - 5 && i >= 0 && (!has(tokens, i, flag.punctuation) || wordAt(tokens, i) === '-');
    i--
  )
    if (wordAt(tokens, i) === 'the') return i;
  return first;
}

/** `Mike Pompeo, who is the secretary of state`. */
function isRelative({ tokens }: Desk, start: number): boolean {
  const verb = wordAt(tokens, start - 1);
  return (verb === 'is' || verb === 'was') && wordAt(tokens, start - 2) === 'who';
}

function closes({ tokens }: Desk, i: number): boolean {
  return (
    i >= tokens.length || has(tokens, i, flag.punctuation) || wordAt(tokens, i) === 'who' || wordAt(tokens, i) === 'and'
  );
}

function leaderAt(desk: Desk, i: number): Extract<Entity, { entity: 'leader' }> | undefined {
  const start = desk.tokens.start[i] ?? -1;
  const mention = desk.mentions.find((one) => one.kind === 'leader' && one.start <= start && start < one.end);
  const entity =
    mention && tokenAt(desk.tokens, mention.start) <= i ? desk.index.entities.get(mention.entity) : undefined;
  return entity?.entity === 'leader' ? entity : undefined;
}
