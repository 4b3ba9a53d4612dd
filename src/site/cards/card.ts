import type { Site } from '../../model/site.ts';
import { type Corpus, type LeaderEntity, pathOf } from '../corpus.ts';
import { spanText } from '../dates.ts';
import { lastMentioned, noteOf } from '../links.ts';
import { daysOf, type Story, storyPath } from '../stories.ts';
import { shownElsewhere } from '../thrift/thrift.ts';

/** What stands on the picture that others show beside a link to a page. */
export interface Card {
  /** Path of the picture without `.png`. */
  path: string;
  /** What kind of page it is, in a word. */
  over: string;
  title: string;
  note: string;
  site: string;
}

/** Path of the picture for pages that have none of their own. */
export const siteCardPath = 'cards/site';

/** Path of the picture of a page, e.g. `leaders/vladimir-putin`. */
export function cardPath(page: string): string {
  return `cards/${page}`;
}

/** Every picture of the site: one for the site itself, and one for each story and each leader who is shown elsewhere. */
export function cardsOf(corpus: Corpus, site: Site): Card[] {
  const own = { path: siteCardPath, over: site.publisher, title: site.title, note: site.description, site: '' };
  const stories = corpus.stories.map((story) => storyCard(story, site));
  return [own, ...stories, ...shownElsewhere(corpus).map((leader) => leaderCard(leader, corpus, site))];
}

function storyCard(story: Story, site: Site): Card {
  const days = daysOf(story);
  const note = days ? spanText(days.first, days.last).replace(/^on /, '') : '';
  return { path: cardPath(storyPath(story)), over: 'Story', title: story.title, note, site: site.title };
}

/** A leader’s name and office; nothing that each new article would change. */
function leaderCard(leader: LeaderEntity, corpus: Corpus, site: Site): Card {
  const path = pathOf(leader);
  const note = noteOf(corpus, leader, lastMentioned(corpus, path));
  return { path: cardPath(path), over: 'Leader', title: leader.name, note, site: site.title };
}
