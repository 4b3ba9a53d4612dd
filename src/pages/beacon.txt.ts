import type { APIRoute } from 'astro';
import { addressesOf } from '../site/export/addresses.ts';
import { text } from '../site/export/answer.ts';
import { beacon } from '../site/export/beacon.ts';
import { loadCorpus } from '../site/load.ts';
import { settings } from '../site/settings.ts';

/** Which Wikidata items have a page here. */
export const GET: APIRoute = async ({ site }) =>
  text(beacon(await loadCorpus(), settings, addressesOf(site)), 'text/plain');
