import { expect, test } from 'vitest';
import { countDocuments } from './words.ts';

test('stems are counted once a text, and rare ones are left out', () => {
  const texts = [
    'The ferry sank.',
    'Two ferries sank; one ferry burned.',
    'A ferry sank off Samar.',
    'The ferry sank in Samar.',
  ];
  expect(countDocuments(texts, 'own')).toEqual({ source: 'own', documents: 4, stems: { '4': 'ferry sank' } });
});
