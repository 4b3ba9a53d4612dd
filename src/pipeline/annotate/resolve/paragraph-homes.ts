import { lastStart } from '../../../model/last-start.ts';
import { kindBit } from '../compile/sense.ts';
import { candidatesOf, type Desk, type ParagraphHomes } from '../desk.ts';
import { homesIn } from '../homes.ts';
import { flag, has, tokenAt } from '../tokens.ts';
import { isChief } from './body-homes.ts';
import { homesOfLeader } from './led.ts';

/** Whether the paragraph of a token names a leader of one of the homes, and no other as often: in a digest each item has its own. */
export function isOfParagraph(desk: Desk, token: number, homes: readonly string[]): boolean {
  desk.paragraphs ??= readParagraphs(desk);
  const own = desk.paragraphs.homes.get(lastStart(desk.paragraphs.starts, token));
  return own !== undefined && homes.some((home) => own.led.has(home)) && isChief(homes, 1, own.counts);
}

/** All at once, since each is asked for many times; when all leaders are linked. */
function readParagraphs(desk: Desk): ParagraphHomes {
  const { tokens, mentions, settled } = desk;
  const starts = paragraphStarts(desk);
  const names = Map.groupBy(candidatesOf(desk, kindBit.named), ({ first }) => lastStart(starts, first));
  const leaders = Map.groupBy(
    mentions.filter(({ kind }) => kind === 'leader'),
    ({ start }) => lastStart(starts, tokenAt(tokens, start)),
  );
  const homes = new Map<number, { led: ReadonlySet<string>; counts: ReadonlyMap<string, number> }>();
  for (const [paragraph, named] of leaders) {
    const ids = new Set(named.map(({ entity }) => entity));
    const led = [...settled.keys()].flatMap((leader) => (ids.has(leader.id) ? [...homesOfLeader(leader)] : []));
    const counts = homesIn(desk, names.get(paragraph) ?? []);
    for (const home of led) counts.set(home, (counts.get(home) ?? 0) + 1);
    homes.set(paragraph, { led: new Set(led), counts });
  }
  return { starts, homes };
}

function paragraphStarts({ tokens }: Desk): number[] {
  const starts: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (i === 0 || has(tokens, i, flag.paragraphStart)) starts.push(i);
  return starts;
}
