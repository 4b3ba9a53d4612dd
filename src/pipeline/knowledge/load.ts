import type { VFile } from 'vfile';
import { type Entity, entitySchemas } from '../../model/entity.ts';
import { addProblem } from '../problem.ts';
import { readYaml } from '../yaml.ts';
import { digestOf, readCompiled, writeCompiled } from './cache.ts';
import type { Finding, Known } from './check/finding.ts';
import { checkKnowledge } from './check.ts';
import { parseEntity } from './parse.ts';
import { type EntityFile, readEntityFiles, toVFile } from './read.ts';
import { digestUnder, keepDigest, stampOf } from './stamp.ts';

/** All that is known, and what is wrong with it. */
export interface Knowledge {
  /** Every entity by its id. */
  entities: ReadonlyMap<string, Entity>;
  /** The files that have messages. */
  files: VFile[];
}

/**
 * Reads and checks every entity under a content folder. Knowledge without messages is kept in compiled form under the
 * digest of its files, and the next call takes it from there; where the file system tells that no file was touched, it
 * does not read them again for their digest.
 */
export async function loadKnowledge(content: string): Promise<Knowledge> {
  const stamp = await stampOf(content);
  const untouched = await fromCache(await digestUnder(stamp));
  if (untouched) return untouched;
  const files = readEntityFiles(content);
  const digest = await digestOf(files);
  const knowledge = (await fromCache(digest)) ?? (await compileInto(digest, content, files));
  if (knowledge.files.length === 0) await keepDigest(stamp, digest);
  return knowledge;
}

async function fromCache(digest: string | undefined): Promise<Knowledge | undefined> {
  const entities = digest === undefined ? undefined : await readCompiled(digest);
  return entities && { entities: byId(entities), files: [] };
}

async function compileInto(digest: string, content: string, files: readonly EntityFile[]): Promise<Knowledge> {
  const knowledge = compile(content, files);
  if (knowledge.files.length === 0) await writeCompiled(digest, [...knowledge.entities.values()]);
  return knowledge;
}

function compile(content: string, files: readonly EntityFile[]): Knowledge {
  const shown = new Map(files.map((file) => [file.path, toVFile(content, file)]));
  const known = files.flatMap((file): Known[] => {
    const text = shown.get(file.path);
    const entity = text && parseEntity(text, file);
    return entity ? [{ entity, path: file.path }] : [];
  });
  for (const finding of checkKnowledge(known)) addFinding(shown.get(finding.at.path), finding);
  return {
    entities: byId(known.map(({ entity }) => entity)),
    files: [...shown.values()].filter(({ messages }) => messages.length > 0),
  };
}

function addFinding(file: VFile | undefined, { at, keys, rule, reason, mend }: Finding): void {
  if (!file) return;
  const schema = entitySchemas[at.entity.entity];
  const offset = readYaml(file, { text: String(file.value), offset: 0, schema })?.offsetOf(keys);
  addProblem(file, { level: 'error', rule, reason, mend, offset });
}

function byId(entities: readonly Entity[]): Map<string, Entity> {
  return new Map(entities.map((entity) => [entity.id, entity]));
}
