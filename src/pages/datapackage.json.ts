import type { APIRoute } from 'astro';
import { addressesOf } from '../site/export/addresses.ts';
import { json } from '../site/export/answer.ts';
import { dataPackage } from '../site/export/datapackage.ts';
import { loadCorpus } from '../site/load.ts';
import { settings } from '../site/settings.ts';

/** The whole collection as a Frictionless data package. */
export const GET: APIRoute = async ({ site }) => json(dataPackage(await loadCorpus(), settings, addressesOf(site)));
