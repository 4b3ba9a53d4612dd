import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { addressesOf } from '../../site/export/addresses.ts';
import { json } from '../../site/export/answer.ts';
import { type DocumentName, documentSchemas, jsonSchemaOf } from '../../site/export/schemas.ts';

/** The contracts of the documents, as JSON Schema. */
export const getStaticPaths = (() => {
  const names = Object.keys(documentSchemas) as DocumentName[]; // Object.keys loses the literal names
  return names.map((name) => ({ params: { name }, props: { name } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { name }, site }) =>
  json(jsonSchemaOf(name, addressesOf(site).file(`schemas/${name}.json`)), 'application/schema+json');
