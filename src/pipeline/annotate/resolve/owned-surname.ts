import { heldInYears, yearsOf } from '../../../model/office.ts';
import type { LeaderEntity } from '../compile/leaders.ts';
import { type Desk, possessorBefore, sensesOf } from '../desk.ts';
import type { Candidate } from '../match.ts';
import { hasBegun } from './of-the-time.ts';
import { prefer } from './prefer.ts';
import { isPolitical, isRare } from './surname-signs.ts';

/**
 * `India's Jaishankar`: the one bearer of a rare surname who had an office of the country or body whose word owns it, in the years of
 * the article if there is one, else before. Undefined where none or several did.
 */
export function ownedBearer(
  desk: Desk,
  places: readonly Candidate[],
  leaders: readonly LeaderEntity[],
): LeaderEntity | undefined {
  if (leaders.length === 0) return undefined;
  for (const place of places) {
    const owners = possessorsOf(desk, place);
    if (owners.length === 0 || !isRare(desk, place)) continue;
    const known = leaders.filter(({ roles }) =>
      roles.some(({ country, organisation }) => owners.includes(organisation ?? country ?? '')),
    );
    const [leader, ...others] = prefer(known, [(one) => isOfYears(desk, one)]);
    if (leader && others.length === 0 && hasBegun(desk, leader) && isPolitical(desk)) return leader;
  }
  return undefined;
}

function isOfYears({ period }: Desk, { roles }: LeaderEntity): boolean {
  return period === null || roles.some((role) => heldInYears(role, yearsOf(period)));
}

/** The countries and bodies that a possessive directly before a name can mean. */
function possessorsOf(desk: Desk, { first }: Candidate): string[] {
  const owner = possessorBefore(desk, first);
  const senses = owner ? sensesOf(owner, 'place', 'organisation') : [];
  return senses.flatMap(({ entity }) => (entity.entity === 'place' && entity.kind !== 'country' ? [] : [entity.id]));
}
