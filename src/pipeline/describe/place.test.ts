import { expect, test } from 'vitest';
import type { Entity } from '../../model/entity.ts';
import { indexPlaces } from './place.ts';

type Place = Entity & { entity: 'place' };

const entities: Place[] = [
  place('london', 'London', { kind: 'capital', population: 8_000_000 }),
  place('london-canada', 'London', { kind: 'city', population: 380_000 }),
  place('gaza-city', 'Gaza City', { kind: 'city', aliases: ['Gaza'], population: 500_000 }),
  place('springfield-a', 'Springfield', { kind: 'city', population: 150_000 }),
  place('springfield-b', 'Springfield', { kind: 'city', population: 110_000 }),
  place('russia', 'Russia', { kind: 'country' }),
];
const { isTown, placeOf } = indexPlaces(new Map(entities.map((entity) => [entity.id, entity])));

test.each([
  ['GAZA CITY', true, 'places/gaza-city'],
  ['Gaza', true, 'places/gaza-city'],
  ['London', true, 'places/london'],
  ['Springfield', true, null],
  ['Russia', false, 'places/russia'],
  ['Nowhere', false, null],
])('%s', (printed, town, path) => {
  expect(isTown(printed)).toBe(town);
  expect(placeOf(printed)).toBe(path);
});

function place(id: string, name: string, more: Pick<Place, 'kind'> & Partial<Place>): Place {
  return { entity: 'place', id, name, aliases: [], demonyms: [], country: 'x', ...more };
}
