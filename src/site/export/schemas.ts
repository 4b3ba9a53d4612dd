import { z } from 'zod';
import { articleDocument } from './schema/article.ts';
import { leaderDocument } from './schema/leader.ts';
import { storyDocument } from './schema/story.ts';

/** The documents that the site offers, each with its schema; `schemas/<name>.json` is the schema’s address. */
export const documentSchemas = { article: articleDocument, leader: leaderDocument, story: storyDocument } as const;

export type DocumentName = keyof typeof documentSchemas;

/** A document’s contract as JSON Schema (draft 2020-12), which names its own address. */
export function jsonSchemaOf(name: DocumentName, address: string): object {
  return { $id: address, ...z.toJSONSchema(documentSchemas[name]) };
}
