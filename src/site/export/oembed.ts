import type { Site } from '../../model/site.ts';
import { cardPath } from '../cards/card.ts';
import { size } from '../cards/layout.ts';
import { type LeaderEntity, pathOf } from '../corpus.ts';
import type { Addresses } from './addresses.ts';

/** A leader’s page as oEmbed (oembed.com, version 1.0) of the type link: its title, who offers it, and a picture. */
export function oembedOf(leader: LeaderEntity, site: Site, { page, file }: Addresses): object {
  return {
    version: '1.0',
    type: 'link',
    title: leader.name,
    provider_name: site.title,
    provider_url: page(),
    thumbnail_url: file(`${cardPath(pathOf(leader))}.png`),
    thumbnail_width: size.width,
    thumbnail_height: size.height,
  };
}

/** Path of that file for a page, e.g. `leaders/vladimir-putin`. */
export function oembedPath(page: string): string {
  return `oembed/${page}.json`;
}

/** The HTML that shows a leader’s card on somebody else’s page. */
export function frameOf(leader: LeaderEntity, { page }: Addresses): string {
  const title = leader.name.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${page(`${pathOf(leader)}/card`)}" title="${title}" width="420" height="180"></iframe>`;
}
