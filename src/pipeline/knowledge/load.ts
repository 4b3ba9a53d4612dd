import type { VFile } from 'vfile';
import type { Entity } from '../../model/entity.ts';
import { digestOf, readCompiled, writeCompiled } from './cache.ts';
import { parseEntity } from './parse.ts';
import { type EntityFile, readEntityFiles, toVFile } from './read.ts';

/** All that is known, and what is wrong with it. */
export interface Knowledge {
  /** Every entity by its id. */
  entities: ReadonlyMap<string, Entity>;
  /** The files that have messages. */
  files: VFile[];
}

/**
 * Reads and checks every entity under a content folder. Knowledge without messages is kept in compiled form under the
 * digest of its files, and the next call takes it from there.
 */
export async function loadKnowledge(content: string): Promise<Knowledge> {
  const files = await readEntityFiles(content);
  const digest = await digestOf(files);
  const compiled = await readCompiled(digest);
  if (compiled) return { entities: byId(compiled), files: [] };
  const { entities, files: bad } = compile(content, files);
  if (bad.length === 0) await writeCompiled(digest, entities);
  return { entities: byId(entities), files: bad };
}

function compile(content: string, files: readonly EntityFile[]): { entities: Entity[]; files: VFile[] } {
  const parsed = files.map((file) => {
    const shown = toVFile(content, file);
    return { shown, entity: parseEntity(shown, file) };
  });
  return {
    entities: parsed.flatMap(({ entity }) => entity ?? []),
    files: parsed.map(({ shown }) => shown).filter(({ messages }) => messages.length > 0),
  };
}

function byId(entities: readonly Entity[]): Map<string, Entity> {
  return new Map(entities.map((entity) => [entity.id, entity]));
}
