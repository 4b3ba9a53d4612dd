import type { LeaderEntity } from '../compile/leaders.ts';
import { abstain, type Desk, link } from '../desk.ts';
import type { Candidate } from '../match.ts';
import { fellowCandidate } from './fellow-candidates.ts';
import { leadersIn } from './leaders-in.ts';
import { addressedAs, ofGender } from './namesakes.ts';
import { prefer } from './prefer.ts';
import { settle } from './settle.ts';
import { isHead } from './standing.ts';

/**
 * `Mr. Clinton` where only she is named, `Senator Clinton` where only he is: of those of the surname whom the form of
 * address can mean, the one who held the office of that rank, stands for one together with somebody who is named, or led a
 * country of theirs; else nobody who could be told.
 */
export function byRelative(
  desk: Desk,
  candidate: Candidate,
  { bearers, ranked }: { bearers: readonly LeaderEntity[]; ranked: readonly LeaderEntity[] | undefined },
): boolean {
  const countries = new Set(bearers.flatMap(({ roles }) => roles.map(({ country }) => country)));
  const meant = ofGender(ranked ?? leadersIn(candidate.senses), addressedAs(desk, candidate));
  const leads = ({ roles }: LeaderEntity) => roles.some((role) => isHead(role) && countries.has(role.country));
  const [leader, ...others] = prefer(meant, [leads]);
  const one = leader && others.length === 0 && (ranked || leads(leader)) ? leader : fellowCandidate(desk, meant);
  if (one) accept(desk, candidate, one);
  else abstain(desk, candidate, { reason: 'ambiguous', candidates: meant });
  return true;
}

function accept(desk: Desk, candidate: Candidate, leader: LeaderEntity): void {
  settle(desk, leader, candidate);
  link(desk, { ...candidate, entity: leader, rule: 'title-name' });
}
