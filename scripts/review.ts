/** `npm run review`: what an editor should look at, over all seeds (`SEEDS=<folder>` takes another folder). */
import { join } from 'node:path';
import { foldersFrom } from '../src/model/folders.ts';
import { compileIndex } from '../src/pipeline/annotate/compile.ts';
import { loadKnowledge } from '../src/pipeline/knowledge/load.ts';
import { parseSeeds } from '../src/pipeline/parse.ts';
import { readCorrections, readSeeds } from '../src/pipeline/read.ts';
import { report } from '../src/pipeline/report.ts';
import { formatReview } from '../src/pipeline/review/format.ts';
import { review } from '../src/pipeline/review.ts';
import { complain } from './complain.ts';

try {
  const { seeds: folder, content } = foldersFrom(process.env);
  const [seeds, corrections, { entities, files }] = await Promise.all([
    readSeeds(folder),
    readCorrections(join(content, 'corrections')),
    loadKnowledge(content),
  ]);
  const texts = parseSeeds(seeds, corrections);
  const { text, failed } = report([...seeds, ...corrections, ...files]);
  if (text !== '') console.error(text);
  process.exitCode = failed ? 1 : 0;
  process.stdout.write(formatReview(review(texts, compileIndex(entities))));
} catch (error) {
  process.exitCode = complain(error);
}
