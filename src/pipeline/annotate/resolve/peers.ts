import type { Mention } from '../../../model/annotation.ts';
import { kindBit } from '../compile/sense.ts';
import { candidateFrom, candidateTo, type Desk, sensesOf } from '../desk.ts';
import { sentenceAround } from '../document.ts';
import { commonSurnames } from '../lexicon/given-names.ts';
import type { Candidate } from '../match.ts';
import { flag, has, wordAt } from '../tokens.ts';
import { leadersIn } from './leaders-in.ts';
import { servingIn } from './of-the-time.ts';
import { isInOffice } from './standing.ts';

/**
 * Whether a surname stands with another leader: one who is linked in the same sentence (unless the surname is common), or one joined to it whose
 * surname nobody else in the knowledge bears and who is in office too (`the Putin-Xi summit`, `Merkel and Macron`).
 */
export function isBesidePeer(desk: Desk, candidate: Candidate): boolean {
  const common = commonSurnames.has(wordAt(desk.tokens, candidate.last - 1));
  return (!common && isLinkedNear(desk, candidate)) || isJoined(desk, candidate);
}

function isLinkedNear(desk: Desk, { first }: Candidate): boolean {
  return leadersLinkedNear(desk, first).length > 0;
}

/** Mentions of leaders that are linked already in the sentence of a token. */
export function leadersLinkedNear({ text, tokens, mentions }: Desk, token: number): Mention[] {
  const { from, to } = sentenceAround(text, token);
  const [first, end] = [tokens.start[from] ?? 0, tokens.start[to] ?? tokens.text.length];
  return mentions.filter(({ kind, start }) => kind === 'leader' && start >= first && start < end);
}

/** `Bush and Merkel`. */
export function isJoined(desk: Desk, { first, last }: Pick<Candidate, 'first' | 'last'>): boolean {
  const { tokens } = desk;
  return (
    (joins.has(wordAt(tokens, first - 1)) && isLoneLeader(desk, candidateTo(desk, first - 1))) ||
    (joins.has(wordAt(tokens, last)) && isLoneLeader(desk, candidateFrom(desk, last + 1)))
  );
}

const joins = new Set(['and', '-', '–', '/', '&', ',']);

/** Whether a surname is joined to that of somebody whom the article names in full (`May and Major recalled her wit`). */
export function isJoinedToNamed(desk: Desk, { first, last }: Pick<Candidate, 'first' | 'last'>): boolean {
  const { tokens } = desk;
  return (
    (joins.has(wordAt(tokens, first - 1)) && isNamed(desk, candidateTo(desk, first - 1))) ||
    (joins.has(wordAt(tokens, last)) && isNamed(desk, candidateFrom(desk, last + 1)))
  );
}

function isNamed(desk: Desk, candidate: Candidate | undefined): boolean {
  if (!candidate || !has(desk.tokens, candidate.first, flag.capitalised)) return false;
  return sensesOf(candidate, 'leader').some(({ entity, naming }) => naming === 'short' && desk.settled.has(entity));
}

/** A surname that is that of one leader in office, and of nobody else who is; no title or other name may be read into it. */
function isLoneLeader(desk: Desk, candidate: Candidate | undefined): boolean {
  if (!candidate || (candidate.kinds & kindBit.named) !== 0) return false;
  if (!has(desk.tokens, candidate.first, flag.capitalised)) return false;
  const [bearer, ...others] = servingIn(leadersIn(candidate.senses), desk.period);
  return bearer !== undefined && others.length === 0 && isInOffice(bearer, desk.period);
}
