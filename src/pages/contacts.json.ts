import type { APIRoute } from 'astro';
import { contactRows } from '../site/contact-data.ts';
import { loadCorpus } from '../site/load.ts';

/** Every report of every contact as JSON. */
export const GET: APIRoute = async () => Response.json(contactRows(await loadCorpus()));
