/** `npm run publish`: records in `content/permalinks.json` what the built site serves. Run it when that build goes public. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { readArticleFiles } from '../src/integrations/article-files.ts';
import { entityFiles } from '../src/integrations/entity-files.ts';
import { readPast } from '../src/integrations/permanence.ts';
import { readSite } from '../src/integrations/site.ts';
import { siteAddress } from '../src/model/address.ts';
import { Fault } from '../src/model/fault.ts';
import { foldersFrom } from '../src/model/folders.ts';
import { writeLedger } from '../src/model/permanence/ledger.ts';
import { parseBody } from '../src/site/body.ts';
import { recordSite } from '../src/site/permanence/record.ts';
import { addressesIn } from '../src/site/permanence/served.ts';
import { complain } from './complain.ts';

const folders = foldersFrom(process.env);
try {
  await publish();
} catch (error) {
  process.exitCode = complain(error);
}

async function publish(): Promise<void> {
  if (folders.ledger === '')
    throw new Fault('These seeds have no ledger', { hint: 'Name one: LEDGER=<file> SEEDS=<folder> npm run publish' });
  const past = readPast(folders.ledger);
  const ledger = recordSite(past.ledger, { ...(await servedPages()), ...(await servedArticles()), moved: past.moved });
  await writeFile(folders.ledger, writeLedger(ledger));
  const added = Object.keys(ledger).length - Object.keys(past.ledger).length;
  console.log(`${folders.ledger}: ${Object.keys(ledger).length} addresses, ${added} of them new. Commit it.`);
}

async function servedPages() {
  const built = await readdir(folders.out, { recursive: true }).catch((cause: unknown) => {
    throw new Fault(`${folders.out} holds no built site`, { hint: 'Build it first: npm run build', cause });
  });
  const files = built.map((file) => file.split(sep).join('/'));
  const { base } = siteAddress(readSite(new URL('../content/site.yaml', import.meta.url)).address, process.env);
  const plain = (address: string) => address.slice(base.length - 1);
  const ways: Record<string, string[]> = JSON.parse(await readFile(join(folders.out, 'redirects.json'), 'utf8'));
  const paths = (addresses: string[]) =>
    addresses.map((address) =>
      plain(address)
        .slice(1)
        .replace(/\/(?=$|#)/, ''),
    );
  const entries = Object.entries(ways).map(([from, to]) => [plain(from), paths(to)] as const);
  return { addresses: addressesIn(files), ways: new Map(entries) };
}

async function servedArticles() {
  const [files, known] = await Promise.all([readArticleFiles(folders.articles), entityFiles(folders.content)]);
  const articles = new Map<string, { article: (typeof files)[number]['article']; anchors: string[] }>();
  const madeUp = new Map<string, string>();
  for (const { article, path } of files) {
    const anchors = parseBody(await readFile(path, 'utf8')).map(({ anchor }) => anchor);
    articles.set(`articles/${article.id}`, { article, anchors });
    const { source } = article;
    if (source && !known.has(source.of as Parameters<typeof known.has>[0])) madeUp.set(source.of, source.printed); // the schema holds such paths only
  }
  return { articles, madeUp };
}
