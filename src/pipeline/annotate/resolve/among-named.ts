import { formOf } from '../compile/form.ts';
import type { LeaderEntity } from '../compile/leaders.ts';
import { candidateFrom, type Desk } from '../desk.ts';
import { sentenceOf } from '../document.ts';
import type { Candidate } from '../match.ts';
import { flag, has, wordAt } from '../tokens.ts';
import { isStanding } from './fellow-candidates.ts';
import { kinWords } from './kin.ts';
import { prefer } from './prefer.ts';
import { isHead, isInOffice } from './standing.ts';

/**
 * Of several of a surname whom the article names in full, whom the plain surname means: who is in office, is named before,
 * is not introduced as a relative, stands for an office and is named first, is called so already, or led the state; before
 * all of them, in a heading, whom the text names first.
 */
export function meantAmong(
  desk: Desk,
  candidate: Candidate,
  settled: readonly LeaderEntity[],
): readonly LeaderEntity[] {
  return prefer(settled, [
    (one) => isInOffice(one, desk.period),
    (one) => (desk.settled.get(one)?.token ?? 0) < candidate.first,
    (one) => isOwnShortName(desk, candidate, one),
    (one) => !isIntroducedAsKin(desk, one),
    (one) => isStanding(desk, one) && isNamedFirst(desk, one, settled),
    (one) => isCalledSo(desk, candidate, one) && !isIntroducedBeside(desk, candidate, settled),
    (one) => isHeadAmongKin(one, settled) && isNamedFirst(desk, one, settled),
    (one) => (desk.settled.get(one)?.token ?? 0) > candidate.first && isNamedFirst(desk, one, settled),
  ]);
}

/** `Hussein`, beside Saddam Hussein, who is called by his first name: whether nobody's own short name is another one. */
function isOwnShortName({ tokens }: Desk, { last }: Candidate, { name, shortName, aliases }: LeaderEntity): boolean {
  const called = shortName ?? aliases.find((alias) => name.startsWith(`${alias} `));
  return called === undefined || formOf(called).words.includes(wordAt(tokens, last - 1));
}

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

/** Whether somebody is introduced as a relative of somebody else: `quoted his brother John F. Kennedy`, `Jeb Bush, the candidate’s brother`. */
function isIntroducedAsKin(desk: Desk, leader: LeaderEntity): boolean {
  const { tokens, settled } = desk;
  const first = settled.get(leader)?.token ?? 0;
  if (isCalledKin(desk, first)) return true;
  for (let i = first - 1; i >= Math.max(0, first - 5) && !has(tokens, i + 1, flag.sentenceStart); i--)
    if (kinWords.has(wordAt(tokens, i))) return true;
  return false;
}

/** A word of kinship within a few words behind the comma that closes a name. */
function isCalledKin(desk: Desk, first: number): boolean {
  const { tokens } = desk;
  const comma = candidateFrom(desk, first)?.last ?? first;
  if (wordAt(tokens, comma) !== ',') return false;
  for (let i = comma + 1; i < comma + 6 && !has(tokens, i, flag.punctuation); i++)
    if (kinWords.has(wordAt(tokens, i)) && wordAt(tokens, i + 1) !== 'of') return true;
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
