import type { Entity } from '../model/entity.ts';
import { shortNameOf } from './short-name.ts';

/** What a sentence calls an entity, with the article where the name takes one: `the United States`, `the Kremlin`, `NATO`. */
export function nameInText(entity: Entity): string {
  const name = shortNameOf(entity);
  return takesArticle(entity, name) ? `the ${name}` : name;
}

/** Places whose names are unions, kinds of state, or plurals of islands and the like. */
const placesWithArticle =
  /^(?:United |(?:Central African|Czech|Dominican|Democratic) Republic|Republic of|Isle of|(?:Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles|Vatican)$)|(?:Islands|Territor(?:y|ies)|Netherlands|Emirates|Strip|Bank|Heights|Sea|Strait|Gulf|River|Canal|Peninsula)$/;

/** Bodies that are called by a common noun, at the end of their names or before “of”, “for”, “to” and “on”. */
const bodiesWithArticle =
  /\b(?:Administration|Agency|Army|Assembly|Association|Authority|Bank|Brigades?|Bureau|Church|Coalition|Command|Commission|Committee|Commonwealth|Community|Conference|Congress|Convention|Corporation|Corps|Council|Court|Department|Federation|Forces?|Foundation|Front|Fund|Guards?|House|Institutes?|Institution|League|Movement|Nations|Office|Organi[sz]ation|Palace|Parliament|Party|Police|Reserve|See|Senate|Service|Treasury|Tribunal|Union)(?=$| (?:of|for|to|on|in|against)\b)/;

/** Bodies whose name is one word. */
const singleWithArticle = /^(?:Bundestag|Bundesrat|Bundesbank|Duma|KGB|Knesset|Kremlin|Kuomintang|Pentagon|Taliban)$/;

function takesArticle(entity: Entity, name: string): boolean {
  if (/^the /i.test(name)) return false;
  if (entity.entity === 'place') return placesWithArticle.test(name);
  if (entity.entity !== 'organisation' || isOutlet(entity.kind)) return false;
  return bodiesWithArticle.test(name) || singleWithArticle.test(name);
}

/** Newspapers and broadcasters write their own names, and agencies are named like firms. */
function isOutlet(kind: string): boolean {
  return kind === 'media' || kind === 'news-agency';
}
