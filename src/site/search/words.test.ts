import { describe, expect, test } from 'vitest';
import { judgeWord } from './judge.ts';
import { shardVocabulary } from './vocabulary.ts';

const shards = shardVocabulary([
  'Raisi warned that the ceasefire would end; Raisi’s office raised the price to 20,000.',
  'Abdel Fattah el-Sisi met the president. Ebrahim Raïsi spoke of the Presidents and of Øresund.',
]);

describe('the vocabulary', () => {
  test('has each word once, as it is most often printed, the most frequent first', () => {
    expect(shards.get('r')).toEqual(['Raisi', 'raised']);
  });
  test('has a compound’s parts and the whole', () => {
    expect(shards.get('e')).toEqual(['Ebrahim', 'el', 'elSisi', 'end']);
    expect(shards.get('s')).toEqual(['Sisi', 'spoke']);
  });
  test('keeps numbers, and words of other letters, apart', () => {
    expect(shards.get('0')).toEqual(['000', '20']);
    expect(shards.get('other')).toEqual(['Øresund']);
  });
});

describe('judging a word', () => {
  const words = ['president', 'Putin', 'Raisi', 'raised', 'ceasefire', 'warned', 'Gaza', 'Johnson', 'Johns', 'Russia'];
  test.each(['putin', 'PUTIN', 'put', 'Raïsi', 'presidency', 'presidents', 'warn', 'warning', 'cease', 'Russians'])(
    '%s is known',
    (word) => {
      expect(judgeWord(word, words)).toEqual({ word, known: true });
    },
  );
  test.each([
    ['raissi', 'Raisi'],
    ['riasi', 'Raisi'],
    ['putinx', 'Putin'],
    ['gazza', 'Gaza'],
    ['ceasfire', 'ceasefire'],
    ['johnsn', 'Johnson'],
  ])('%s is unknown; nearest is %s', (word, nearest) => {
    expect(judgeWord(word, words)).toEqual({ word, known: false, nearest });
  });
  test.each(['xyzzy', 'pax', 'rainbow'])('%s is unknown and nothing is near', (word) => {
    expect(judgeWord(word, words)).toEqual({ word, known: false });
  });
});
