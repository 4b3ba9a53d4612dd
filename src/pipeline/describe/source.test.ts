import { expect, test } from 'vitest';
import type { Entity } from '../../model/entity.ts';
import { indexSources } from './source.ts';

const entities: Entity[] = [
  { entity: 'outlet', id: 'the-diplomatic-insight', name: 'The Diplomatic Insight', abbreviation: 'TDI', aliases: [] },
  { entity: 'organisation', id: 'reuters', name: 'Reuters', kind: 'news-agency', aliases: ['Thomson Reuters'] },
  { entity: 'organisation', id: 'nato', name: 'NATO', kind: 'igo', aliases: [] },
];
const sourceOf = indexSources(new Map(entities.map((entity) => [entity.id, entity])));

test.each([
  ['TDI', 'outlets/the-diplomatic-insight'],
  ['the diplomatic insight', 'outlets/the-diplomatic-insight'],
  ['REUTERS', 'organisations/reuters'],
  ['Thomson Reuters', 'organisations/reuters'],
  ['Daily Planet', 'outlets/daily-planet'],
  ['NATO', 'outlets/nato-outlet'],
  ['Ведомости', 'outlets/unnamed'],
])('%s is %s', (printed, path) => {
  expect(sourceOf(printed)).toBe(path);
});
