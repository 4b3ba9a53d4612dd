import { scaleUtc } from 'd3-scale';
import { type Contact, listedDay } from '../contacts.ts';
import { dateText } from '../dates.ts';
import { toTenth } from './tenth.ts';

/** A contact as it is drawn: a line at its day, with a dot on the row of each participant. In SVG units. */
export interface TimelineMark {
  x: number;
  dots: number[];
  planned: boolean;
  label: string;
}

/** A drawing of contacts over time, one row for each leader. In SVG units, origin at the upper left. */
export interface Timeline {
  width: number;
  height: number;
  rows: { y: number; path: string }[];
  ticks: { x: number; label: string }[];
  marks: TimelineMark[];
}

const WIDTH = 900;
const LEFT = 170;
const ROW = 30;
const APART = 9;
const DAY = 86_400_000;

/** Draws the contacts between the given leaders (paths, in the order of the rows); null where all fall on one day. */
export function timeline(contacts: readonly Contact[], leaders: readonly string[]): Timeline | null {
  const dated = contacts.flatMap((contact) => {
    const day = listedDay(contact);
    return day === undefined ? [] : [{ contact, date: new Date(`${day}T00:00:00Z`) }];
  });
  const times = dated.map(({ date }) => date.getTime());
  const [first, last] = [Math.min(...times), Math.max(...times)];
  if (dated.length === 0 || first === last) return null;
  const x = scaleUtc([new Date(first), new Date(last)], [LEFT + 20, WIDTH - 90]);
  const rowOf = new Map(leaders.map((path, index) => [path, ROW * (index + 0.75)]));
  return {
    width: WIDTH,
    height: ROW * (leaders.length + 1.2),
    rows: leaders.map((path) => ({ path, y: rowOf.get(path) ?? 0 })),
    ticks: x
      .ticks(5)
      .filter((date) => date.getTime() % DAY === 0)
      .map((date) => ({ x: toTenth(x(date)), label: tickLabel(date) })),
    marks: dated.flatMap(({ contact, date }, index) => {
      const dots = contact.participants.flatMap((path) => rowOf.get(path) ?? []);
      const day = dateText(date.toISOString().slice(0, 10));
      return dots.length < 2
        ? []
        : [
            {
              x: toTenth(x(date) + aside(index, times)),
              dots,
              planned: contact.status !== 'held',
              label: `${day}: ${contact.form}`,
            },
          ];
    }),
  };
}

/** Contacts of one day stand side by side, so that their lines do not lie on each other. */
function aside(index: number, times: readonly number[]): number {
  return APART * times.slice(0, index).filter((time) => time === times[index]).length;
}

function tickLabel(date: Date): string {
  const day = date.toISOString().slice(0, 10);
  if (day.endsWith('-01-01')) return day.slice(0, 4);
  return dateText(day.endsWith('-01') ? day.slice(0, 7) : day);
}
