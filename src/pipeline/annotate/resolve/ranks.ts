import type { Role } from '../../../model/entity.ts';
import { heldInYears, isCandidacy, yearsOf } from '../../../model/office.ts';
import type { LeaderEntity } from '../compile/leaders.ts';
import type { Desk } from '../desk.ts';
import { commonSurnames } from '../lexicon/given-names.ts';
import type { Candidate } from '../match.ts';
import { isGovernmentOf } from '../neighbours.ts';
import { wordAt } from '../tokens.ts';
import { hasLedGreatState, isHead, isHome } from './standing.ts';
import { wordBefore } from './surname-signs.ts';

/** Words of the office that a rank before a name speaks of, by the rank. */
const offices = new Map(
  Object.entries({
    sen: 'senator',
    senator: 'senator',
    gov: 'governor',
    governor: 'governor',
    rep: 'representative',
    representative: 'representative',
    congressman: 'representative',
    congresswoman: 'representative',
    justice: 'justice',
    mayor: 'mayor',
    ambassador: 'ambassador',
    mrs: 'first lady',
    ayatollah: 'supreme leader',
  }),
);

/**
 * Those of several bearers of a surname who held the office that the rank before it speaks of (`Senator Clinton`, `Gov.
 * Bush`, and `Mrs. Bush` of a president's wife) when the article was written, or who ever led a state or government,
 * where that is named after them (`the Clinton administration`); undefined where neither stands there.
 */
export function ofRank(
  desk: Desk,
  candidate: Pick<Candidate, 'first' | 'last'>,
  leaders: readonly LeaderEntity[],
): readonly LeaderEntity[] | undefined {
  const rank = wordBefore(desk, candidate);
  const office = offices.get(rank);
  if (office === undefined) return isGovernmentOf(desk, candidate) ? headsAmong(desk, leaders) : undefined;
  const always = isForLife(rank);
  const held = leaders.filter(({ roles }) =>
    roles.some((role) => isOffice(role, office) && (always || isOfYear(desk, role))),
  );
  return (always || office === 'first lady') && held.length === 0 ? undefined : held;
}

/**
 * Those who led a state or government by the time of the article, which is a guess where it has no date: then also whom it
 * names in full. Undefined where nobody did: a state has governors.
 */
function headsAmong({ period, settled }: Desk, leaders: readonly LeaderEntity[]): readonly LeaderEntity[] | undefined {
  const heads = leaders.filter((leader) =>
    leader.roles.some((role) => isHead(role) && (period === null || role.from <= period.to || settled.has(leader))),
  );
  return heads.length > 0 ? heads : undefined;
}

/** Whether nobody who bears a surname besides the holder of its office is likely to be called by a rank: `Ayatollah Khomeini`. */
function isForLife(rank: string): boolean {
  return rank === 'ayatollah';
}

function isOffice(role: Role, word: string): boolean {
  return !isCandidacy(role) && role.office.toLowerCase().includes(word);
}

function isOfYear({ period }: Desk, role: Role): boolean {
  return period === null || heldInYears(role, yearsOf(period));
}

/**
 * `Senator McCain`, of a country that the article speaks of: the one bearer who held that office then; if the name is common,
 * where its state is named.
 */
export function rankedBearer(
  desk: Desk,
  places: readonly Candidate[],
  leaders: readonly LeaderEntity[],
): LeaderEntity | undefined {
  for (const place of places) {
    const [leader, ...others] = ofRank(desk, place, leaders) ?? [];
    const common = commonSurnames.has(wordAt(desk.tokens, place.last - 1));
    if (!leader || others.length > 0) continue;
    if (
      common
        ? namesStateOf(desk, leader) || isAmongItsHolders(desk, leader)
        : isHome(desk, leader) || isForLife(wordBefore(desk, place)) || leadsGreatGovernment(desk, place, leader)
    )
      return leader;
  }
  return undefined;
}

/** `the Thatcher government`: of a state that is in everyone’s news, which need not be named. */
function leadsGreatGovernment(desk: Desk, place: Candidate, leader: LeaderEntity): boolean {
  return isGovernmentOf(desk, place) && hasLedGreatState(desk, leader);
}

/** `Justice Thomas`, beside another justice whom the article names in full. */
function isAmongItsHolders({ settled }: Desk, { roles }: LeaderEntity): boolean {
  const offices = roles.flatMap(({ office }) =>
    /\bJustice\b/.test(office) ? [/ of (?:the )?(.+)$/.exec(office)?.[1]] : [],
  );
  return [...settled.keys()].some((one) =>
    one.roles.some(({ office }) => offices.some((court) => court !== undefined && office.endsWith(court))),
  );
}

/** Whether the text names the state or other part of a country whose office somebody held: `Gov. Walker of Wisconsin`. */
function namesStateOf({ tokens }: Desk, { roles }: LeaderEntity): boolean {
  const states = roles.flatMap(({ office }) => / (?:of|for) ([A-Z][\w ]+)$/.exec(office)?.[1] ?? []);
  return states.some((state) => state !== 'the United States' && tokens.text.includes(state));
}
