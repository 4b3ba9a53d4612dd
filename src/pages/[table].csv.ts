import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { addressesOf } from '../site/export/addresses.ts';
import { text } from '../site/export/answer.ts';
import { tableCsv, tableNames } from '../site/export/tables.ts';
import { loadCorpus } from '../site/load.ts';

/** The collection as tables; `/datapackage.json` says what their fields mean. */
export const getStaticPaths = (() =>
  tableNames.map((table) => ({ params: { table }, props: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { table }, site }) =>
  text(tableCsv(table, await loadCorpus(), addressesOf(site)), 'text/csv');
