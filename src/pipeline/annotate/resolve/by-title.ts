import type { LeaderEntity } from '../compile/leaders.ts';
import { abstain, type Desk, link } from '../desk.ts';
import type { Candidate } from '../match.ts';
import { fits, isStillHeld, type Title, titleOfName } from '../titles.ts';
import { flag, has } from '../tokens.ts';
import { titledContemporary } from './contemporaries.ts';
import { leaderOfCountry } from './country-leader.ts';
import { headedLately } from './former-head.ts';
import { leadersIn } from './leaders-in.ts';
import { prefer } from './prefer.ts';
import { settle } from './settle.ts';
import { isHead, isHome } from './standing.ts';

/** Decides for a surname by the title beside it: President Putin, Chancellor Merkel, King Abdullah. */
export function byTitle(desk: Desk, candidate: Candidate): void {
  const title = titleOfName(desk, candidate.first, candidate.last);
  if (!title || (title.office.wide && !isOwnTitle(desk, candidate, title))) {
    const leader = title && leaderBeside(desk, candidate, title);
    if (leader) accept(desk, candidate, leader);
    return;
  }
  const leaders = leadersIn(candidate.senses);
  const fitting = titledContemporary(
    desk,
    leaders.filter((leader) => fits(leader, title, desk) && !isStillHeld(desk, leader, title)),
    title.past,
  );
  const [leader, ...others] = prefer(fitting, [
    (one) => desk.settled.has(one),
    (one) => isHome(desk, one),
    (one) => title.past && headedLately(desk, one),
    (one) => title.owners.length === 0 && one.roles.some(isHead), // before the president of a league or court
  ]);
  if (leader && others.length === 0) accept(desk, candidate, leader);
  else if (leader) abstain(desk, candidate, { reason: 'ambiguous', candidates: fitting });
  else if (!title.office.wide && !leaders.some((one) => desk.settled.has(one) && isConceivable(desk, one, title)))
    desk.taken.fill(1, candidate.first, candidate.last);
}

/** `North Korean leader Kim`: the bearer who leads the country. */
function leaderBeside(desk: Desk, { senses }: Candidate, { office, owners, past }: Title): LeaderEntity | undefined {
  const [country] = owners;
  if (office.titles.length > 0 || past || !country) return undefined;
  const led = leaderOfCountry(desk, country) ?? [];
  return leadersIn(senses).find((one) => led.includes(one));
}

/** `Speaker Pelosi`, `FBI director Comey`: titles too wide to stand alone, but not beside a name. */
function isOwnTitle({ tokens }: Desk, { first }: Candidate, { office, owners }: Title): boolean {
  if (owners.length === 0 && !has(tokens, first - 1, flag.capitalised)) return false;
  return office.nouns.some((noun) => noun === office.titles[0]);
}

/** Of some offices the knowledge is never complete: one that is not recorded speaks against nobody. */
function isConceivable(desk: Desk, leader: LeaderEntity, title: Title): boolean {
  if (title.office.many || title.office.partial || title.office.wide) return true;
  return fits(leader, { ...title, past: true }, desk);
}

function accept(desk: Desk, candidate: Candidate, leader: LeaderEntity): void {
  const via = desk.settled.get(leader)?.surface;
  settle(desk, leader, candidate);
  link(desk, { ...candidate, entity: leader, rule: 'title-name', via });
}
