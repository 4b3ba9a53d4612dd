import type { Rule } from '../../../model/rule.ts';
import { type LeaderEntity, secondHalf } from '../compile/leaders.ts';
import { abstain, type Desk, link, surfaceOf } from '../desk.ts';
import { sentenceOf } from '../document.ts';
import type { Candidate } from '../match.ts';
import { flag, has, wordAt } from '../tokens.ts';
import { meantAmong } from './among-named.ts';
import { byRelative } from './by-relative.ts';
import { isEverydayWord } from './everyday.ts';
import { leadersIn } from './leaders-in.ts';
import { addressedAs, ofGender } from './namesakes.ts';
import { prominentNamesake } from './prominent.ts';
import { ofRank } from './ranks.ts';
import { isInOffice } from './standing.ts';
import { isAddressedPolitely } from './surname-signs.ts';

/** Whether somebody of this surname is named in full in the article; if so the surname is decided. */
export function byFullName(desk: Desk, candidate: Candidate): boolean {
  const bearers = leadersIn(candidate.senses).filter((leader) => isNamedSo(desk, candidate, leader));
  if (bearers.length === 0) return false;
  const ranked = ofRank(desk, candidate, leadersIn(candidate.senses));
  const fitting = ofGender(bearers, addressedAs(desk, candidate));
  const settled = ranked === undefined || ranked.length === 0 ? fitting : fitting.filter((one) => ranked.includes(one));
  if (settled.length === 0) return byRelative(desk, candidate, { bearers, ranked });
  const isPerson = isAddressedPolitely(desk, candidate) || isSetOff(desk, candidate);
  if (!isPerson && isEverydayWord(desk, candidate)) return true;
  const star = prominentNamesake(desk, candidate, settled);
  const [leader, ...others] = star ? [star] : meantAmong(desk, candidate, settled);
  if (leader && others.length === 0 && (star || !isOvershadowed(desk, candidate, leader)))
    link(desk, { ...candidate, entity: leader, rule: ruleFor(desk, leader), via: desk.settled.get(leader)?.surface });
  else abstain(desk, candidate, { reason: 'ambiguous', candidates: settled });
  return true;
}

/** Whether somebody is named in full, and not by a compound surname of which this is the second half (`Madikizela-Mandela`). */
function isNamedSo(desk: Desk, candidate: Candidate, leader: LeaderEntity): boolean {
  const naming = desk.settled.get(leader);
  if (!naming?.surface.includes('-')) return naming !== undefined;
  const half = secondHalf(naming.surface);
  return surfaceOf(desk, candidate.first, candidate.last) !== half || isAddressedPolitely(desk, candidate);
}

function ruleFor(desk: Desk, leader: LeaderEntity): Rule {
  if (desk.settled.has(leader)) return 'surname';
  return isInOffice(leader, desk.period) ? 'surname-at-date' : 'surname-beside';
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
