import type { Role } from '../../../model/entity.ts';
import { heldInYears, tenureYears } from '../../../model/office.ts';
import type { LeaderEntity } from '../compile/leaders.ts';
import { isHead } from './standing.ts';

/** Whether two held offices of one state or body, or on the world's stage, at one time, or nearly. */
export function arePeers(leader: LeaderEntity, other: LeaderEntity): boolean {
  if (areColleagues(leader, other)) return true;
  const known = other.roles.filter(isOfStage);
  return leader.roles.filter(isOfStage).some((role) => {
    const years = tenureYears(role, 'surely');
    return known.some((one) => heldInYears(one, years, 'surely'));
  });
}

/** The heads of states, governments and bodies of many states, and foreign ministers: they meet one another. */
function isOfStage(role: Role): boolean {
  return isHead(role) || role.class === 'head-of-organisation' || role.class === 'foreign-minister';
}

/** Whether two held offices of one state or body at one time, give or take the years for which news remembers them. */
export function areColleagues(leader: LeaderEntity, other: LeaderEntity): boolean {
  return leader.roles.some((role) => {
    const { from, to } = tenureYears(role, 'surely');
    const years = { from: from - remembered, to: to + remembered };
    return other.roles.some((one) => isOfOne(role, one) && heldInYears(one, years, 'surely'));
  });
}

function isOfOne(role: Role, other: Role): boolean {
  if (role.country !== undefined && role.country === other.country) return true;
  return role.organisation !== undefined && role.organisation === other.organisation;
}

/** Years between two offices of people whom news names together. */
const remembered = 4;
