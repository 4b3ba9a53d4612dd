import { expect, test } from 'vitest';
import type { Entity } from '../../model/entity.ts';
import type { Contact } from '../contacts.ts';
import { buildCorpus, leadersOf } from '../corpus.ts';
import { addressesOf } from '../export/addresses.ts';
import { anArticle, articles, entities } from '../fixtures/corpus.ts';
import { articleLd } from './article.ts';
import { crumbsLd } from './crumbs.ts';
import { eventsLd } from './event.ts';
import { embeddable, graphOf } from './graph.ts';
import { leaderLd } from './leader.ts';

const addresses = addressesOf(new URL('https://example.org'));
const corpus = buildCorpus(articles, entities);
const setting = { corpus, addresses, language: 'en' };

test('no text can end the script element that holds it', () => {
  const article = anArticle({ id: 'x', title: '</script><script>alert(1)</script>' });
  const text = embeddable(graphOf([articleLd(article, setting)]));
  expect(text).not.toContain('<');
  expect(JSON.parse(text)['@graph'][0].headline).toBe(article.title);
});

test('an article says what it mentions, what it is about and what it is based on', () => {
  const article = anArticle({ ...articles[2], id: '2023-10-17-a', url: 'https://example.com/first' });
  expect(articleLd(article, setting)).toMatchObject({
    '@type': 'NewsArticle',
    '@id': 'https://example.org/articles/2023-10-17-a/#article',
    datePublished: '2023-10-17',
    isBasedOn: 'https://example.com/first',
    publisher: { name: 'MENAFN' },
    about: [{ '@type': 'Thing', name: 'Ceasefire', url: 'https://example.org/topics/ceasefire/' }],
    mentions: [
      { '@type': 'Person', '@id': 'https://example.org/leaders/vladimir-putin/#person', name: 'Vladimir Putin' },
      { name: 'Ebrahim Raisi' },
      { name: 'Abdel Fattah el-Sisi' },
    ],
  });
});

test('a leader is one node with a Wikidata item and dated offices', () => {
  const source = { class: 'other', source: 'wikidata' } as const;
  const leader: Entity = {
    ...{ entity: 'leader', id: 'x', name: 'X', aliases: ['Y'], wikidata: 'Q1' },
    roles: [
      { ...source, office: 'Envoy', from: '2001', until: 'unknown' },
      { ...source, office: 'President of Russia', country: 'russia', from: '2008-05-07', until: '2012-05-07' },
      { ...source, office: 'Adviser', from: '2012-06' },
    ],
  };
  const known = buildCorpus(articles, [...entities, leader]);
  const [x] = leadersOf(known).filter(({ id }) => id === 'x');
  expect(x && leaderLd(x, known, addresses)).toMatchObject({
    '@type': 'ProfilePage',
    mainEntity: {
      '@id': 'https://example.org/leaders/x/#person',
      sameAs: 'https://www.wikidata.org/entity/Q1',
      alternateName: ['Y'],
      jobTitle: ['Adviser'],
      hasOccupation: [
        { roleName: 'Envoy', startDate: '2001', description: 'End not known.' },
        {
          '@type': 'Role',
          startDate: '2008-05-07',
          endDate: '2012-05-07',
          hasOccupation: { name: 'President of Russia', occupationLocation: { name: 'Russia' } },
        },
        { roleName: 'Adviser', startDate: '2012-06' },
      ],
    },
  });
});

test.each([
  ['held', [{ name: 'Call: Vladimir Putin and Ebrahim Raisi, 16 October 2023', startDate: '2023-10-16' }]],
  ['planned', [{ eventStatus: 'https://schema.org/EventScheduled' }]],
  ['cancelled', [{ eventStatus: 'https://schema.org/EventCancelled' }]],
  ['proposed', []],
  ['denied', []],
] as const)('of a contact that is %s the events are %j', (status, events) => {
  const contact: Contact = {
    ...{ id: 'c', form: 'call' as const, status, date: '2023-10-16', topics: ['topics/ceasefire'], reports: [] },
    participants: ['leaders/vladimir-putin', 'leaders/ebrahim-raisi'],
  };
  expect(eventsLd([contact], corpus, addresses)).toMatchObject(events);
});

test('the way to a page ends with the page', () => {
  const steps = [
    { name: 'Home', path: '' },
    { name: 'Leaders', path: 'leaders' },
  ];
  expect(crumbsLd(steps, addresses)).toMatchObject({
    itemListElement: [
      { position: 1, item: 'https://example.org/' },
      { position: 2, name: 'Leaders', item: 'https://example.org/leaders/' },
    ],
  });
});
