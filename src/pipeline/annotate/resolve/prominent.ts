import { isCandidacy } from '../../../model/office.ts';
import type { LeaderEntity } from '../compile/leaders.ts';
import { candidatesLike, type Desk, styleAt } from '../desk.ts';
import type { Candidate } from '../match.ts';
import { flag, has } from '../tokens.ts';
import { fellowCandidate, isStanding } from './fellow-candidates.ts';
import { leadersIn } from './leaders-in.ts';
import { isEminent, isHead, isInOffice } from './standing.ts';

/**
 * Whom a surname means that the text uses before it names a bearer in full, if that one is no office-holder or candidate
 * and another bearer is: the Trump of an article that names only Melania in full, and her late. Undefined elsewhere.
 */
export function prominentNamesake(
  desk: Desk,
  candidate: Candidate,
  settled: readonly LeaderEntity[],
): LeaderEntity | undefined {
  if (settled.some((one) => isInOffice(one, desk.period) || isStanding(desk, one) || mayLead(desk, one)))
    return undefined;
  const unnamed = leadersIn(candidate.senses).filter((one) => !desk.settled.has(one));
  if (unnamed.length === 0) return undefined;
  const [leader, ...others] = unnamed.filter((one) => isHeadNow(desk, one));
  const star = leader && others.length === 0 ? leader : fellowCandidate(desk, unnamed);
  return star && isUsedBefore(desk, candidate, settled) ? star : undefined;
}

/** Without a date, whether somebody ever led a state or stood for that. */
function mayLead({ period }: Desk, { roles }: LeaderEntity): boolean {
  return period === null && roles.some((role) => isHead(role) || isCandidacy(role));
}

function isHeadNow(desk: Desk, leader: LeaderEntity): boolean {
  return leader.roles.some(isHead) && isInOffice(leader, desk.period) && isEminent(desk, leader);
}

/** Whether the surname stands by itself in the text, headings aside, before anybody of it is named in full. */
function isUsedBefore(desk: Desk, { senses }: Candidate, settled: readonly LeaderEntity[]): boolean {
  const named = Math.min(...settled.map((one) => desk.settled.get(one)?.token ?? 0));
  return candidatesLike(desk, senses).some(({ first }) => first < named && isInText(desk, first));
}

function isInText(desk: Desk, token: number): boolean {
  return styleAt(desk, token) === 'plain' && !has(desk.tokens, token - 1, flag.capitalised);
}
