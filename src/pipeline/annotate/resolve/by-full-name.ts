import type { LeaderEntity } from '../compile/leaders.ts';
import { abstain, type Desk, link } from '../desk.ts';
import { sentenceOf } from '../document.ts';
import type { Candidate } from '../match.ts';
import { flag, has, wordAt } from '../tokens.ts';
import { isEverydayWord } from './everyday.ts';
import { fellowCandidate, isStanding } from './fellow-candidates.ts';
import { kinWords } from './kin.ts';
import { leadersIn } from './leaders-in.ts';
import { addressedAs, ofGender } from './namesakes.ts';
import { prefer } from './prefer.ts';
import { prominentNamesake } from './prominent.ts';
import { ofRank } from './ranks.ts';
import { settle } from './settle.ts';
import { isHead, isInOffice } from './standing.ts';
import { isAddressedPolitely } from './surname-signs.ts';

/** Whether somebody of this surname is named in full in the article; if so the surname is decided. */
export function byFullName(desk: Desk, candidate: Candidate): boolean {
  const bearers = leadersIn(candidate.senses).filter((leader) => desk.settled.has(leader));
  if (bearers.length === 0) return false;
  const ranked = ofRank(desk, candidate, leadersIn(candidate.senses));
  const fitting = ofGender(bearers, addressedAs(desk, candidate));
  const settled = ranked === undefined || ranked.length === 0 ? fitting : fitting.filter((one) => ranked.includes(one));
  if (settled.length === 0) return byRelative(desk, candidate, { bearers, ranked });
  const isPerson = isAddressedPolitely(desk, candidate) || isSetOff(desk, candidate);
  if (!isPerson && isEverydayWord(desk, candidate)) return true;
  const star = prominentNamesake(desk, candidate, settled);
  if (star) {
    link(desk, {
      ...candidate,
      entity: star,
      rule: isInOffice(star, desk.period) ? 'surname-at-date' : 'surname-beside',
    });
    return true;
  }
  const [leader, ...others] = prefer(settled, [
    (one) => isInOffice(one, desk.period),
    (one) => (desk.settled.get(one)?.token ?? 0) < candidate.first,
    (one) => !isIntroducedAsKin(desk, one),
    (one) => isStanding(desk, one) && isNamedFirst(desk, one, settled),
    (one) => isCalledSo(desk, candidate, one) && !isIntroducedBeside(desk, candidate, settled),
    (one) => isHeadAmongKin(one, settled) && isNamedFirst(desk, one, settled),
  ]);
  if (leader && others.length === 0 && !isOvershadowed(desk, candidate, leader))
    link(desk, { ...candidate, entity: leader, rule: 'surname', via: desk.settled.get(leader)?.surface });
  else abstain(desk, candidate, { reason: 'ambiguous', candidates: settled });
  return true;
}

/**
 * `Mr. Clinton` where only she is named, `Senator Clinton` where only he is: of those of the surname whom the form of
 * address can mean, the one who held the office of that rank, stands for one together with somebody who is named, or led a
 * country of theirs; else nobody who could be told.
 */
function byRelative(
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

/** `Brown, who …`, `Rice, speaking in Cairo, …`, `Bush: …`: a clause about the name that opens the sentence, or its words. */
function isSetOff({ tokens }: Desk, { first, last }: Candidate): boolean {
  if (!has(tokens, first, flag.sentenceStart)) return false;
  if (wordAt(tokens, last) === ':') return true;
  if (wordAt(tokens, last) !== ',') return false;
  const next = wordAt(tokens, last + 1);
  return clauseWords.has(next) || /(?:ing|ed)$/.test(next);
}

const clauseWords = new Set('who whose whom the a an his her then now himself herself'.split(' '));

/** Whether the article has called the person by the plain surname before: who then shares it is named in full. */
function isCalledSo({ tokens, mentions }: Desk, { first }: Candidate, leader: LeaderEntity): boolean {
  const before = tokens.start[first] ?? 0;
  return mentions.some(({ entity, rule, start }) => {
    if (entity !== leader.id || rule !== 'surname' || start >= before) return false;
    return !forms.has(
      /(\p{L}+)[. ]*$/u.exec(tokens.text.slice(Math.max(0, start - 6), start))?.[1]?.toLowerCase() ?? '',
    );
  });
}

/** Forms of address that tell relatives apart, so that the plain surname may mean another one. */
const forms = new Set(['mr', 'mrs', 'ms', 'miss']);

/** Whether somebody is introduced as a relative of somebody else: `quoted his brother John F. Kennedy`. */
function isIntroducedAsKin({ tokens, settled }: Desk, leader: LeaderEntity): boolean {
  const first = settled.get(leader)?.token ?? 0;
  for (let i = first - 1; i >= Math.max(0, first - 5) && !has(tokens, i + 1, flag.sentenceStart); i--)
    if (kinWords.has(wordAt(tokens, i))) return true;
  return false;
}

/** Whether somebody led a state, and those who share the surname were no more than relatives: Nancy and Ronald Reagan. */
function isHeadAmongKin(leader: LeaderEntity, others: readonly LeaderEntity[]): boolean {
  if (!leader.roles.some(isHead)) return false;
  return others.every((one) => one === leader || one.roles.every(({ office }) => office.startsWith('First ')));
}

function isNamedFirst({ settled }: Desk, leader: LeaderEntity, others: readonly LeaderEntity[]): boolean {
  const token = settled.get(leader)?.token ?? 0;
  return others.every((one) => (settled.get(one)?.token ?? 0) >= token);
}

/** Whether one of them is named in full for the first time in the candidate's own sentence. */
function isIntroducedBeside(desk: Desk, { first }: Candidate, leaders: readonly LeaderEntity[]): boolean {
  const sentence = sentenceOf(desk.text, first);
  return leaders.some((one) => sentenceOf(desk.text, desk.settled.get(one)?.token ?? 0) === sentence);
}

/** Whether an unknown namesake, named in full before the leader or after, is the one whom the article is about. */
function isOvershadowed(desk: Desk, { first, last }: Candidate, leader: LeaderEntity): boolean {
  const rivals = desk.rivals.get(wordAt(desk.tokens, last - 1)) ?? [];
  const { token: named, times } = desk.settled.get(leader) ?? { token: 0, times: 0 };
  const since = rivals.filter((token) => token < first && token > named);
  const sentence = sentenceOf(desk.text, first);
  const close = since.some((token) => sentenceOf(desk.text, token) === sentence);
  const earlier = rivals.some((token) => token < named) && rivals.length >= times;
  return (close || earlier || since.length > times) && !isInOffice(leader, desk.period);
}
