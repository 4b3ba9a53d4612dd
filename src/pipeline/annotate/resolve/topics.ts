import type { Topic } from '../../../model/entity.ts';
import { kindBit } from '../compile/sense.ts';
import { candidatesFrom, candidatesOf, type Desk, isFree, link, sensesOf } from '../desk.ts';
import type { Candidate } from '../match.ts';
import { officeOf } from '../titles.ts';

/** At most so many topics an article, and so much weight that one must have: few and right rather than many. */
const most = 7;
const least = 2;

type TopicEntity = Topic & { entity: 'topic'; id: string };

/** Links terms that join two places (`Israeli-Palestinian conflict`): the whole says more than its parts. */
export function resolvePairs(desk: Desk): void {
  for (const candidate of candidatesOf(desk, kindBit.topic)) {
    const [sense] = sensesOf(candidate, 'topic');
    if (sense && candidate.last - candidate.first > 3 && isFree(desk, candidate) && joinsPlaces(desk, candidate))
      link(desk, { ...candidate, entity: sense.entity, rule: 'term' });
  }
}

function joinsPlaces(desk: Desk, { first, last }: Candidate): boolean {
  let places = 0;
  for (let i = first; i < last; i++) {
    const inner = candidatesFrom(desk, i);
    if (inner.some((candidate) => candidate.last < last && sensesOf(candidate, 'place', 'organisation').length > 0))
      places++;
  }
  return places > 1;
}

/** Links the terms of the topics that an article is about. */
export function resolveTopics(desk: Desk): void {
  const terms = longestTerms(desk);
  const chosen = choose(weigh(terms));
  for (const { candidate, topics } of terms) {
    const topic = topics
      .filter(({ id }) => chosen.has(id))
      .sort((a, b) => (chosen.get(b.id) ?? 0) - (chosen.get(a.id) ?? 0))[0];
    if (topic) link(desk, { ...candidate, entity: topic, rule: 'term' });
  }
}

interface Term {
  candidate: Candidate;
  topics: TopicEntity[];
}

/** All terms in the text that overlap neither a name nor a longer term. */
function longestTerms(desk: Desk): Term[] {
  const terms: Term[] = [];
  let end = 0;
  for (const candidate of candidatesOf(desk, kindBit.topic)) {
    if (candidate.first < end || !isFree(desk, candidate) || officeOf(candidate)) continue;
    const topics = sensesOf(candidate, 'topic').map(({ entity }) => entity);
    if (topics.length === 0) continue;
    terms.push({ candidate, topics });
    end = candidate.last;
  }
  return terms;
}

/** Weight of each topic: a phrase says twice as much as a word, and a word shared by several topics is shared out. */
function weigh(terms: readonly Term[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { candidate, topics } of terms)
    for (const { id } of topics) {
      const weight = candidate.last - candidate.first > 1 ? 2 : 1;
      weights.set(id, (weights.get(id) ?? 0) + weight / topics.length);
    }
  return weights;
}

function choose(weights: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const ranked = [...weights].filter(([, weight]) => weight >= least);
  return new Map(ranked.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most));
}
