import { daysBetween, type Period, shiftDay } from '../../model/date.ts';
import type { Role } from '../../model/entity.ts';
import { compareText } from '../../model/order.ts';
import { kindBit } from './compile/sense.ts';
import { candidatesOf, type Desk, sensesOf } from './desk.ts';
import type { Candidate } from './match.ts';
import { fitsOwner, titleOfName } from './titles.ts';

/**
 * When an undated article was written, as far as the offices tell that it gives to people: the days on which most of
 * them (at least two in three) were in office together. Null where there are several such times, or none: an older text
 * may be quoted, a predecessor be called `President` still; or where the time is so long (`King Hussein`) that it tells nothing.
 */
export function inferPeriod(desk: Desk): Period | null {
  const tenures = [...tenuresByPerson(desk).values()];
  if (tenures.length === 0) return null;
  const days = [...new Set(tenures.flat().flatMap(({ from, to }) => [from, to]))].sort(compareText);
  const spans = days.slice(1).map((to, n) => ({ from: days[n] ?? to, to }));
  const counted = spans.map((span) => ({ span, count: tenures.filter((own) => own.some(covers(span))).length }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  const [best, ...others] = counted.filter(({ count }) => count === most);
  if (!best || others.length > 0 || 3 * most < 2 * tenures.length) return null;
  return daysBetween(best.span.from, best.span.to) <= longest ? inside(best.span) : null;
}

/** Days up to which a time tells who is meant by a surname. */
const longest = 365 * 12;

/** Without the days of the hand-over, which the one before and the one after have a share in. */
function inside(span: Period): Period | null {
  const [from, to] = [shiftDay(span.from, 1), shiftDay(span.to, -1)];
  return from <= to ? { from, to } : null;
}

/** For each person, or group of namesakes, with a title beside the name: the times at which one of them held that office. */
function tenuresByPerson(desk: Desk): Map<string, Period[]> {
  const found = new Map<string, Period[]>();
  for (const candidate of candidatesOf(desk, kindBit.full | kindBit.short)) {
    const { key, tenures } = tenuresOf(desk, candidate);
    const known = found.get(key);
    const both = known?.filter((one) => tenures.some(({ from, to }) => one.from === from && one.to === to));
    if (tenures.length > 0) found.set(key, both && both.length > 0 ? both : tenures);
  }
  return found;
}

function tenuresOf(desk: Desk, candidate: Candidate): { key: string; tenures: Period[] } {
  const title = titleOfName(desk, candidate.first, candidate.last);
  if (!title || title.past || title.office.titles.length === 0) return { key: '', tenures: [] };
  const holders = sensesOf(candidate, 'leader')
    .map(({ entity: { id, roles } }) => ({ id, held: roles.filter((role) => fitsOwner(role, title, desk.index)) }))
    .filter(({ held }) => held.length > 0);
  const tenures = holders.flatMap(({ held }) => held.map(tenureOf));
  const known = tenures.filter((tenure) => tenure !== null);
  return { key: holders.map(({ id }) => id).join(' '), tenures: known.length === tenures.length ? known : [] };
}

/** The days that a tenure has for certain; null where its end is not known, or nothing of it was checked. */
function tenureOf({ from, until = lastDay, unchecked }: Role): Period | null {
  if (unchecked || until === 'unknown') return null;
  const tenure = {
    from: `${from}${from.length === 4 ? '-12-31' : '-31'}`.slice(0, 10),
    to: `${until}-01-01`.slice(0, 10),
  };
  return tenure.from < tenure.to ? tenure : null;
}

const lastDay = '9999-12-31';

function covers(span: Period): (tenure: Period) => boolean {
  return ({ from, to }) => from <= span.from && span.to <= to;
}
