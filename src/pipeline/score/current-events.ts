import { z } from 'zod';
import type { Entity } from '../../model/entity.ts';
import type { NameIndex } from '../annotate/compile.ts';
import { isSame, type Target } from './known.ts';
import { Located, type Outcome, overlaps } from './outcome.ts';
import { type LinkedMention, linksIn } from './read-text.ts';

/** A record of current-events-2025.jsonl: only first mentions are linked, so a missing link is no negative. */
export const eventSchema = z.object({
  id: z.string(),
  date: z.string(),
  category: z.string(),
  text: z.string(),
  links: z.array(
    z.object({
      start: z.int(),
      end: z.int(),
      surface: z.string(),
      target: z.string(),
      kind: z.string().optional(),
      wikidata: z.string().optional(),
      holder: z.object({ link: z.int(), target: z.string(), wikidata: z.string().optional() }).optional(),
    }),
  ),
});

export type Event = z.infer<typeof eventSchema>;
type Link = Event['links'][number];

export interface Judge {
  index: NameIndex;
  /** Whether the knowledge has a target. */
  known: (target: Target) => boolean;
}

/** Judges every link to a leader, country, city or organisation that the knowledge has; others count where we link them. */
export function judgeEvent(event: Event, { index, known }: Judge): Outcome[] {
  const found = linksIn(event.text, event.date, index);
  const located = new Located(event.id, event.text);
  return event.links.flatMap((link) => {
    const kind = kindOf(link, known);
    const ours = found.find((one) => overlaps(one, link) && one.kind !== 'topic');
    if (kind === null || (!ours && !known(link))) return [];
    return [outcome(link, { kind, ours, located, entities: index.entities })];
  });
}

/** The sharp test of offices: the holder's name is cut out, and the office words have to say who is meant. */
export function judgeOffices(event: Event, { index, known }: Judge): Outcome[] {
  return event.links.flatMap((office, n) => {
    const { holder } = office;
    const person = holder && event.links[holder.link];
    if (!holder || !person || isOver(event, office) || !known(holder)) return [];
    const points = Array.from(event.text);
    const text = [...points.slice(0, office.end), ...points.slice(person.end)].join('');
    const found = linksIn(text, event.date, index).find((one) => one.kind === 'leader' && overlaps(one, office));
    const located = new Located(`${event.id}#${n}`, text);
    return [outcome({ ...office, ...holder }, { kind: 'office', ours: found, located, entities: index.entities })];
  });
}

const countedKinds = new Set(['leader', 'country', 'place', 'organisation']);

/** Things without a kind count only as something that a link of ours must not be put on, or as what we know by name. */
function kindOf(link: Link, known: Judge['known']): string | null {
  if (link.kind === 'office') return null;
  if (link.kind && countedKinds.has(link.kind)) return link.kind;
  return known(link) ? 'other known' : 'inside another';
}

interface Judged {
  kind: string;
  ours: LinkedMention | undefined;
  located: Located;
  entities: ReadonlyMap<string, Entity>;
}

function outcome(link: Link, { kind, ours, located, entities }: Judged): Outcome {
  const right = ours !== undefined && isSame(entities.get(ours.entity), link);
  return {
    verdict: right ? 'right' : ours ? 'wrong' : 'missed',
    kind,
    rule: ours?.rule ?? null,
    text: located.id,
    surface: link.surface,
    expected: `${link.target}${link.wikidata ? ` ${link.wikidata}` : ''}`,
    found: ours ? `${ours.entity} on "${ours.surface}"` : null,
    context: located.context(link.start, link.end),
  };
}

function isOver(event: Event, { start, end }: Link): boolean {
  const words = Array.from(event.text)
    .slice(Math.max(0, start - 25), end + 8)
    .join('');
  return /former|deputy|vice|elect|acting|interim|ex-/i.test(words);
}
