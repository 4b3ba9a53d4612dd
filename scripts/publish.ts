/** `npm run publish`: records in `content/permalinks.json` what the built site serves. Run it when that build goes public. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { readArticleFiles } from '../src/integrations/article-files.ts';
import { entityFiles } from '../src/integrations/entity-files.ts';
import { readPast } from '../src/integrations/permanence.ts';
import { readSite } from '../src/integrations/site.ts';
import { siteAddress } from '../src/model/address.ts';
import { foldersFrom } from '../src/model/folders.ts';
import { writeLedger } from '../src/model/permanence/ledger.ts';
import { parseBody } from '../src/site/body.ts';
import { recordSite } from '../src/site/permanence/record.ts';
import { addressesIn } from '../src/site/permanence/served.ts';

const folders = foldersFrom(process.env);
if (folders.ledger === '') throw new Error('These seeds have no ledger: LEDGER=<file> SEEDS=<folder> npm run publish');
const past = readPast(folders.ledger);
const ledger = recordSite(past.ledger, { ...(await servedPages()), ...(await servedArticles()), moved: past.moved });
await writeFile(folders.ledger, writeLedger(ledger));
const added = Object.keys(ledger).length - Object.keys(past.ledger).length;
console.log(`${folders.ledger}: ${Object.keys(ledger).length} addresses, ${added} of them new. Commit it.`);

async function servedPages() {
  const files = (await readdir(folders.out, { recursive: true })).map((file) => file.split(sep).join('/'));
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
