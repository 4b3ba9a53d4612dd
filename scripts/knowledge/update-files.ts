import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { showDiff } from '../../src/pipeline/knowledge/diff.ts';
import { loadKnowledge } from '../../src/pipeline/knowledge/load.ts';
import { locate } from '../../src/pipeline/knowledge/locate.ts';
import { querySparql, wikidataEndpoint } from '../../src/pipeline/knowledge/sparql.ts';
import { findUpdates, type Update } from '../../src/pipeline/knowledge/update.ts';
import { ask, canAsk } from './ask.ts';

const options = {
  content: { type: 'string', default: 'content' },
  endpoint: { type: 'string', default: wikidataEndpoint.url },
  yes: { type: 'boolean', default: false },
} as const;

/** Shows what Wikidata knows more than the leaders' files, and writes it once somebody agrees; gives the exit code. */
export async function updateFiles(args: readonly string[]): Promise<number> {
  const { content, endpoint, yes } = parseArgs({ args: [...args], options }).values;
  const { entities } = await loadKnowledge(content);
  const updates = await findUpdates(locate(content, entities), {
    ask: (query) => querySparql(query, { ...wikidataEndpoint, url: endpoint }),
    textOf: (path) => readFileSync(join(content, path), 'utf8'),
  });
  for (const { path, before, after } of updates) console.log(`${showDiff(join(content, path), before, after)}\n`);
  console.log(updates.length === 0 ? 'Wikidata knows nothing more.' : `${updates.length} files would change.`);
  if (updates.length > 0 && (yes || (await agreed()))) await write(content, updates);
  return 0;
}

async function agreed(): Promise<boolean> {
  if (!canAsk()) {
    console.log('Nothing is written without --yes.');
    return false;
  }
  const { answer } = await ask([['answer', 'Write these changes? [y/N]']]);
  return answer?.toLowerCase() === 'y';
}

async function write(content: string, updates: readonly Update[]): Promise<void> {
  await Promise.all(updates.map(({ path, after }) => writeFile(join(content, path), after)));
  console.log(`Wrote ${updates.length} files. Check them: npm run knowledge -- check`);
}
