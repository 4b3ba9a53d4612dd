import type { APIRoute } from 'astro';
import { loadCorpus } from '../../site/load.ts';
import { suggestionsOf } from '../../site/search/suggestions.ts';

/** What search fields suggest while one types; loaded when the first of them gets the focus. */
export const GET: APIRoute = async () => Response.json(suggestionsOf(await loadCorpus()));
