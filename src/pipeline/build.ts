import { join } from 'node:path';
import type { VFile } from 'vfile';
import type { Folders } from '../model/folders.ts';
import { type EntityPath, entityPath } from '../model/kind.ts';
import { recordedIds } from '../model/permanence/ledger.ts';
import type { ParsedSeed } from '../model/seed.ts';
import { compileIndex, type NameIndex } from './annotate/compile.ts';
import { isTown, placeOf } from './annotate/dateline.ts';
import { annotate } from './annotate.ts';
import { describeAll } from './describe.ts';
import { replaceFolder } from './emit/write.ts';
import { emitAll } from './emit.ts';
import { loadKnowledge } from './knowledge/load.ts';
import { parseSeeds } from './parse.ts';
import { checkPermanence } from './permanence/check.ts';
import { readPermanence } from './permanence/read.ts';
import { withdraw } from './permanence/withdraw.ts';
import { hasError } from './problem.ts';
import { readCorrections, readSeeds } from './read.ts';
import { tellStories } from './relate/stories.ts';

/**
 * Turns seeds into articles: read → parse → annotate → describe → relate → emit. Gives all files that were read, with
 * their messages; the articles are only written where none of these is an error, and then all at once.
 */
export async function build(folders: Folders): Promise<VFile[]> {
  const [seeds, corrections, knowledge, permanence] = await Promise.all([
    readSeeds(folders.seeds),
    readCorrections(join(folders.content, 'corrections')),
    loadKnowledge(folders.content),
    readPermanence(folders.ledger),
  ]);
  const { entities } = knowledge;
  const index = compileIndex(entities);

  const texts = parseSeeds(seeds, corrections, { isTown: (name) => isTown(index, name), entities });
  const annotated = texts.map((text) => ({ ...text, annotation: annotate(text.parsed, index) }));
  const described = describeAll(annotated, {
    entities,
    placeOf: (filed) => placePath(index, filed),
    recorded: recordedIds(permanence.ledger),
  });
  const articles = tellStories(withdraw(described, permanence.moved));
  checkPermanence(permanence, { articles, entities });
  const emitted = emitAll(articles, entities);

  const files = [...seeds, ...corrections, ...knowledge.files, ...Object.values(permanence.files)];
  if (!files.some(hasError)) await replaceFolder(folders.articles, emitted);
  return files;
}

/** The page of the place that a dateline or front matter names. */
function placePath(index: NameIndex, filed: Pick<ParsedSeed, 'place' | 'region'>): EntityPath | null {
  const found = placeOf(index, filed);
  return found && entityPath('place', found.entity.id);
}
