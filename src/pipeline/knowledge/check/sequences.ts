import { daysBetween } from '../../../model/date.ts';
import type { Role } from '../../../model/entity.ts';
import { isOfSequence } from '../../../model/office.ts';
import type { Finding, Known } from './finding.ts';

interface Term {
  at: Known;
  n: number;
  role: Role;
}

/** Days for which an office may be vacant, or led by somebody who is not recorded, between two holders of a sequence. */
const longestGap = 130;

/**
 * A sequence of holders is unbroken: its days are full dates, no two hold the office at once, and between one holder and
 * the next there is no time for another one; acting holders count.
 */
export function checkSequences(known: readonly Known[]): Finding[] {
  const terms = [...Map.groupBy(known.flatMap(termsOf), ({ role }) => officeOf(role)).values()];
  return terms.flatMap((sequence) =>
    sequence.flatMap((term) => (isOfSequence(term.role) ? broken(term, sequence) : [])),
  );
}

function termsOf(at: Known): Term[] {
  return at.entity.entity === 'leader' ? at.entity.roles.map((role, n) => ({ at, n, role })) : [];
}

/** The office that acting holders fill too. */
function officeOf({ office }: Role): string {
  return office.replace(/^Acting /, '');
}

function broken(term: Term, sequence: readonly Term[]): Finding[] {
  const { at, role } = term;
  const imprecise = (['from', 'until'] as const).find((end) => role[end] !== undefined && role[end].length < 10);
  if (imprecise) return [finding(term, imprecise, `“${role.office}” of a sequence has no full date in ${at.path}`)];
  const others = sequence.filter((other) => other !== term);
  const rival = others.find((other) => overlaps(role, other.role));
  if (rival)
    return [finding(term, 'from', `“${role.office}” (from ${role.from}) is held by ${rival.at.path} at the same time`)];
  const { until } = role;
  const later = others.filter((other) => other.role.from > role.from);
  if (later.length === 0) return [];
  if (until !== undefined && later.some((other) => daysBetween(until, other.role.from) <= longestGap)) return [];
  return [finding(term, 'until', `nobody follows “${role.office}” in ${at.path} within ${longestGap} days of its end`)];
}

/** Whether two terms share more than the day of the hand-over. */
function overlaps(role: Role, other: Role): boolean {
  return (
    role.from < (other.until ?? '9999') && other.from < (role.until ?? '9999') && role.from.length <= other.from.length
  );
}

function finding({ at, n }: Term, key: 'from' | 'until', reason: string): Finding {
  const mend =
    'Complete the sequence of holders, acting ones included, or take `+sequence` off and mark the role `unchecked`.';
  return { at, keys: ['roles', n, key], rule: 'sequence', reason, mend };
}
