import type { APIRoute } from 'astro';
import { contactCsv, contactRows } from '../site/contactData.ts';
import { loadCorpus } from '../site/load.ts';

/** Every report of every contact as CSV. */
export const GET: APIRoute = async () =>
  new Response(contactCsv(contactRows(await loadCorpus())), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
