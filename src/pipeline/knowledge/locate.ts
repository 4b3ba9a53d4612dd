import type { Entity } from '../../model/entity.ts';
import type { Known } from './check/finding.ts';
import { readEntityFiles } from './read.ts';

/** The entities of a content folder with the paths of their files, for commands that write some of them. */
export function locate(content: string, entities: ReadonlyMap<string, Entity>): Known[] {
  return readEntityFiles(content).flatMap(({ id, path }) => {
    const entity = entities.get(id);
    return entity ? [{ entity, path }] : [];
  });
}
