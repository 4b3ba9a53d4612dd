import { type LeaderEntity, surnameOf } from '../compile/leaders.ts';
import type { Desk } from '../desk.ts';
import type { Candidate } from '../match.ts';
import { wordAt } from '../tokens.ts';

/** `Bill and Hillary Clinton`: a first name joined to the full name of somebody with the bearer's surname. */
export function isFirstOfPair({ tokens, mentions }: Desk, { last }: Candidate, bearer: LeaderEntity): boolean {
  const join = wordAt(tokens, last);
  if (join !== 'and' && join !== '&') return false;
  const start = tokens.start[last + 1] ?? -1;
  const named = mentions.find((one) => one.start === start && one.kind === 'leader' && one.entity !== bearer.id);
  return named !== undefined && tokens.text.slice(named.start, named.end).endsWith(` ${surnameOf(bearer)}`);
}
