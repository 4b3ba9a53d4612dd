import { testMarked } from './marked.ts';

const tables: Record<string, string[]> = {
  'topics by their terms': [
    'A [ceasefire](ceasefire term) was agreed; the [ceasefire](ceasefire term) held.',
    'Both sides broke the [truce](ceasefire). Another [truce](ceasefire) followed.',
    'The [humanitarian crisis](humanitarian-crisis) deepened.',
    'Trucks with [humanitarian aid](humanitarian-aid) waited.',
    'Russia tabled a [draft resolution](un-resolution).',
    'The [Israeli-Palestinian conflict](israeli-palestinian-conflict) goes on.',
    'The [Palestine-Israel conflict](israeli-palestinian-conflict) goes on.',
    'The [Israeli–Palestinian conflict](israeli-palestinian-conflict) goes on.',
    'Months of [diplomatic efforts](diplomacy) failed.',
    '[Diplomatic Efforts](diplomacy) Failed Again',
  ],
  'a word alone makes no topic': [
    'There was a truce.',
    'He spoke of diplomacy.',
    'The weather was fine.',
    'Nobody came.',
  ],
};

testMarked(tables, ['topic']);
