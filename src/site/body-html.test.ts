import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { build } from 'astro';
import { toHtml } from 'hast-util-to-html';
import { htmlToHast } from 'satteri';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BodyParagraph, parseBody } from './body.ts';
import { bodyHtml } from './body-html.ts';

const root = fileURLToPath(new URL('fixtures/rendered', import.meta.url));
const golden = fileURLToPath(new URL('../pipeline/fixtures', import.meta.url));
const names = (await readdir(golden)).filter((name) => name.endsWith('.mdx'));

let outDir: string;
let page: string;
beforeAll(async () => {
  outDir = await mkdtemp(fileURLToPath(new URL('../../node_modules/.cache/rendered-', import.meta.url)));
  const markdown = { processor: satteri({ features: { gfm: false, smartPunctuation: false } }) };
  const cacheDir = join(outDir, 'cache');
  await build({
    root,
    outDir,
    cacheDir,
    configFile: false,
    logLevel: 'error',
    compressHTML: true,
    markdown,
    integrations: [mdx()],
  });
  page = await readFile(join(outDir, 'index.html'), 'utf8');
});
afterAll(() => rm(outDir, { recursive: true, force: true }));

describe('the golden articles, through @astrojs/mdx', () => {
  test.each(names)('%s gives the HTML of its page', async (name) => {
    const [, rendered = ''] = page.split(`<article id="${name}">`);
    const body = parseBody(await readFile(join(golden, name), 'utf8'));
    expect(same(rendered.slice(0, rendered.indexOf('</article>')))).toBe(same(withAllLinks(body)));
  });
});

/** The page's HTML, with the two things that only a view of the whole article can know undone: which demonyms are not links. */
function withAllLinks(body: readonly BodyParagraph[]): string {
  const html = bodyHtml(body, (path) => `/${path}/`);
  return html.replace(
    /<span data-of="([^"]+)" data-why="demonym">([^<]*)<\/span>/g,
    '<a class="mention place" href="/$1/" data-why="demonym">$2</a>',
  );
}

/** One way of writing the same HTML; the id of a statement stands only on its first piece. */
function same(html: string): string {
  return toHtml(htmlToHast(html.trim().replace(/ id="s\d+"/g, ''), { fragment: true }));
}

describe('a paragraph', () => {
  const paragraph: BodyParagraph = {
    anchor: 'p-1',
    text: 'Russian President Putin said Iran & Iraq agreed.',
    mentions: [
      { start: 0, end: 7, of: 'places/russia', why: 'demonym' },
      { start: 18, end: 23, of: 'leaders/vladimir-putin', why: 'surname', via: 'Vladimir "V." Putin' },
      { start: 29, end: 33, of: 'places/iran', why: 'name' },
    ],
    statements: [{ start: 29, end: 47, id: 's1', by: ['leaders/vladimir-putin', 'places/russia'], cue: 'said' }],
  };

  test('has an anchor, links that explain themselves, and statements with their speakers', () => {
    expect(bodyHtml([paragraph], (path) => `/base/${path}/`)).toMatchInlineSnapshot(
      `"<p id="p-1"><a class="anchor" href="#p-1" aria-label="Link to this paragraph"></a><span data-of="places/russia" data-why="demonym">Russian</span> President <a class="mention leader" href="/base/leaders/vladimir-putin/" data-why="surname" data-via="Vladimir &#x22;V.&#x22; Putin">Putin</a> said <span class="statement" id="s1" data-statement="s1" data-by="leaders/vladimir-putin places/russia" data-cue="said"><a class="mention place" href="/base/places/iran/" data-why="name">Iran</a> &#x26; Iraq agreed</span>.</p>"`,
    );
  });

  test('does not link what has no page', () => {
    expect(bodyHtml([paragraph], () => undefined)).not.toContain('<a class="mention');
  });
});
