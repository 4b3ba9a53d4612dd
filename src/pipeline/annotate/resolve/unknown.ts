import { kindBit } from '../compile/sense.ts';
import { candidatesOf, type Desk, isFree, surfaceOf } from '../desk.ts';
import { plainWords } from '../lexicon/words.ts';
import { officeOf } from '../titles.ts';
import { flag, has, wordAt } from '../tokens.ts';

/** Lists people who bear the title of a recorded office but are not known: candidates for the knowledge. */
export function listUnknownPeople(desk: Desk): void {
  for (const candidate of candidatesOf(desk, kindBit.office)) {
    const office = officeOf(candidate);
    if (!office || office.wide || !has(desk.tokens, candidate.last - 1, flag.capitalised)) continue;
    const last = endOfName(desk, candidate.last);
    if (last - candidate.last < 2 || !isFree(desk, { first: candidate.last, last })) continue;
    desk.unresolved.push({
      start: desk.tokens.start[candidate.last] ?? 0,
      end: (desk.tokens.start[candidate.last] ?? 0) + surfaceOf(desk, candidate.last, last).length,
      reason: 'unknown-person',
      candidates: [],
    });
    desk.taken.fill(1, candidate.last, last);
  }
}

/** Token after the run of capitalised words that starts at `first`. */
function endOfName({ tokens }: Desk, first: number): number {
  let i = first;
  while (i < tokens.length && has(tokens, i, flag.capitalised) && !plainWords.has(wordAt(tokens, i))) {
    if (i > first && (has(tokens, i, flag.paragraphStart) || !has(tokens, i, flag.spaceBefore))) break;
    i++;
  }
  return i;
}
