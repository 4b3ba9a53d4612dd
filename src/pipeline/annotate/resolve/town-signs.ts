import { isOffice } from '../compile/sense.ts';
import { candidateFrom, candidateTo, type Desk } from '../desk.ts';
import type { Candidate } from '../match.ts';
import { nameAfter } from '../neighbours.ts';
import { flag, has, wordAt } from '../tokens.ts';
import { isTown } from './called-after.ts';

/** `Homs and Hama`, `Milan and Madrid gained`: a town beside one whose name is nothing else. */
export function isJoinedToTown(desk: Desk, { first, last }: Candidate): boolean {
  const { tokens } = desk;
  const before = wordAt(tokens, first - 1) === 'and' ? candidateTo(desk, first - 1) : undefined;
  const after = wordAt(tokens, last) === 'and' ? candidateFrom(desk, last + 1) : undefined;
  return [before, after].some((one) => one?.senses.every(isPlainTown) && !nameAfter(desk, one.last));
}

function isPlainTown(sense: Candidate['senses'][number]): boolean {
  return !isOffice(sense) && !sense.ambiguous && isTown(sense);
}

/** `VIENNA - Ministers meet.`: in a diary each item begins with its town. */
export function isHeadOfItem({ tokens }: Desk, { first, last }: Candidate): boolean {
  return (
    has(tokens, first, flag.paragraphStart) && has(tokens, first, flag.allCaps) && /^[-–—]$/.test(wordAt(tokens, last))
  );
}
