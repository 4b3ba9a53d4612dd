import { expect, test } from 'vitest';
import type { Entity } from '../model/entity.ts';
import { nameInText } from './name-in-text.ts';

const base = { id: 'x', aliases: [] };
const country = (name: string): Entity => ({ ...base, entity: 'place', name, kind: 'country', demonyms: [] });
const body = (name: string, kind: 'igo' | 'media' | 'party' = 'igo'): Entity => ({
  ...base,
  entity: 'organisation',
  name,
  kind,
});

test.each([
  [country('United States'), 'the United States'],
  [country('United Arab Emirates'), 'the United Arab Emirates'],
  [country('Netherlands'), 'the Netherlands'],
  [country('Caribbean Netherlands'), 'the Caribbean Netherlands'],
  [country('Democratic Republic of the Congo'), 'the Democratic Republic of the Congo'],
  [country('Faroe Islands'), 'the Faroe Islands'],
  [country('Gaza Strip'), 'the Gaza Strip'],
  [country('Russia'), 'Russia'],
  [country('Barbados'), 'Barbados'],
  [country('Vatican City'), 'Vatican City'],
  [body('Kremlin'), 'the Kremlin'],
  [body('White House'), 'the White House'],
  [body('United Nations'), 'the United Nations'],
  [body('United Nations Security Council'), 'the United Nations Security Council'],
  [body('Bank of England'), 'the Bank of England'],
  [body('Ba’ath Party', 'party'), 'the Ba’ath Party'],
  [body('Hamas'), 'Hamas'],
  [body('Amnesty International'), 'Amnesty International'],
  [body('Australian Broadcasting Corporation', 'media'), 'Australian Broadcasting Corporation'],
])('%j', (entity, expected) => {
  expect(nameInText(entity)).toBe(expected);
});
