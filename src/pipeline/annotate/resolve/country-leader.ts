import type { Entity } from '../../../model/entity.ts';
import { leadingOffice } from '../../../model/office.ts';
import { holdersAt } from '../compile/holders.ts';
import type { LeaderEntity } from '../compile/leaders.ts';
import { isOffice, kindBit } from '../compile/sense.ts';
import type { Desk } from '../desk.ts';
import { sentenceAround } from '../document.ts';
import type { Candidate } from '../match.ts';
import { wordAt } from '../tokens.ts';

/**
 * Whom news means by the leader of a country at the article's date (`the South Korean leader`); nobody at a time when
 * its system of government did not tell, undefined where it never does.
 */
export function leaderOfCountry({ index, period }: Desk, country: Entity): LeaderEntity[] | undefined {
  if (country.entity !== 'place' || country.ledBy === undefined || period === null) return undefined;
  const office = leadingOffice(country, period.from);
  return office ? holdersAt(index.holders.get(`${office}|${country.id}`) ?? [], period).leaders : [];
}

/** Whether the words between a country and `leader` leave it the country's: `Israel's embattled leader`, not `rebel leader`. */
export function areOfLeader({ tokens }: Desk, from: number, noun: Candidate): boolean {
  for (let i = from; i < noun.first; i++) if (!epithets.has(wordAt(tokens, i))) return false;
  return true;
}

const epithets = new Set(
  `- new current embattled beleaguered longtime long time veteran ageing aging autocratic authoritarian strongman defiant
   besieged wartime elected reclusive young mercurial reformist popular unpopular powerful top paramount outgoing`.split(
    /\s+/,
  ),
);

/** Whether a `leader` leads a race or a league, as far as the sentence and the rest of the article tell. */
export function leadsInSport(desk: Desk, { first }: Candidate): boolean {
  const { from, to } = sentenceAround(desk.text, first);
  for (let i = from; i < to; i++) if (sportWords.has(wordAt(desk.tokens, i))) return !speaksOfPolitics(desk);
  return false;
}

const sportWords = new Set(
  'race races stage lap laps round tour golf title championship shot shots stroke strokes points cup match hole'.split(
    ' ',
  ),
);

/** Asked once of an article, however many leaders it has. */
function speaksOfPolitics(desk: Desk): boolean {
  const known = political.get(desk) ?? namesPolitics(desk);
  political.set(desk, known);
  return known;
}

const political = new WeakMap<Desk, boolean>();

function namesPolitics({ mentions, candidates }: Desk): boolean {
  if (mentions.some(({ kind }) => kind === 'leader')) return true;
  return candidates.some(
    ({ kinds, senses }) =>
      (kinds & kindBit.office) !== 0 && senses.some((sense) => isOffice(sense) && !sense.office.wide),
  );
}
