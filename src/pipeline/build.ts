import { join } from 'node:path';
import type { VFile } from 'vfile';
import type { Annotation } from '../model/annotation.ts';
import type { Entity } from '../model/entity.ts';
import type { Folders } from '../model/folders.ts';
import { entityPath } from '../model/kind.ts';
import { articleIds } from './describe/ids.ts';
import { indexSources } from './describe/source.ts';
import { describe } from './describe.ts';
import { proveSeed } from './emit/prove-seed.ts';
import { replaceFolder } from './emit/write.ts';
import { emitArticle } from './emit.ts';
import { parseSeeds } from './parse.ts';
import { addProblem, hasError } from './problem.ts';
import { readCorrections, readSeeds } from './read.ts';

export async function build({ seeds, content, articles: folder }: Folders): Promise<VFile[]> {
  const [seedFiles, correctionFiles] = await Promise.all([
    readSeeds(seeds),
    readCorrections(join(content, 'corrections')),
  ]);
  const entities: ReadonlyMap<string, Entity> = new Map();
  const texts = parseSeeds(seedFiles, correctionFiles);
  const annotation: Annotation = { mentions: [], unresolved: [], statements: [], contacts: [] };
  const drafts = texts.map(({ file, parsed }) => ({
    file,
    parsed,
    annotation,
    sha256: file.data.sha256 ?? '',
    headline: { text: parsed.title ?? parsed.body.slice(0, 80), derived: parsed.title === null },
  }));
  const ids = articleIds(
    drafts.map(({ parsed, headline }) => ({ seed: parsed.name, date: parsed.date, title: headline.text })),
    new Map(),
  );
  const directory = {
    idOf: (seed: string) => ids.get(seed) ?? seed,
    pathOf: (id: string) => {
      const entity = entities.get(id);
      return entity && entityPath(entity.entity, id);
    },
    sourceOf: indexSources(entities),
    placeOf: () => null,
  };
  const files = new Map<string, string>();
  for (const draft of drafts) {
    const article = describe(draft, directory);
    const { mdx, refutations } = emitArticle(article, {
      paragraphs: draft.parsed.paragraphs,
      annotation,
      pathOf: directory.pathOf,
    });
    for (const { rule, reason } of [...refutations, ...proveSeed(String(draft.file.value), draft.parsed)]) {
      addProblem(draft.file, {
        level: 'error',
        rule,
        reason,
        mend: 'This is a fault of the program: please report it with the seed.',
      });
    }
    files.set(`${article.id}.mdx`, mdx);
  }
  const all = [...seedFiles, ...correctionFiles];
  if (!all.some(hasError)) await replaceFolder(folder, files);
  return all;
}
