import { expect, test } from 'vitest';
import { buildCorpus } from './corpus.ts';
import { anArticle, articles, entities } from './fixtures/corpus.ts';
import { articleLd, embeddable, leaderLd } from './jsonld.ts';

test('no text can end the script element that holds it', () => {
  const article = anArticle({ id: 'x', title: '</script><script>alert(1)</script>' });
  const text = embeddable(articleLd(buildCorpus([article], []), article, 'https://example.org/articles/x/'));
  expect(text).not.toContain('<');
  expect(JSON.parse(text).headline).toBe(article.title);
});

test('an article says what it mentions and what it is about', () => {
  const corpus = buildCorpus(articles, entities);
  const article = corpus.articles[0] ?? anArticle({ id: 'none' });
  expect(articleLd(corpus, article, 'https://example.org/')).toMatchObject({
    '@type': 'NewsArticle',
    datePublished: '2023-10-17',
    publisher: { name: 'MENAFN' },
    about: [{ '@type': 'Thing', name: 'Ceasefire' }],
    mentions: [
      { '@type': 'Person', name: 'Vladimir Putin' },
      { name: 'Ebrahim Raisi' },
      { name: 'Abdel Fattah el-Sisi' },
    ],
  });
});

test('a leader is a person with offices and a Wikidata item', () => {
  const data = leaderLd({ id: 'x', name: 'X', aliases: ['Y'], wikidata: 'Q1', roles: [] }, 'https://example.org/x/');
  expect(data).toMatchObject({ mainEntity: { name: 'X', sameAs: 'https://www.wikidata.org/entity/Q1' } });
});
