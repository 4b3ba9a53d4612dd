import { expect, test } from 'vitest';
import { buildCorpus, leadersOf } from '../corpus.ts';
import { articles, entities } from '../fixtures/corpus.ts';
import { addressesOf } from './addresses.ts';
import { frameOf, oembedOf } from './oembed.ts';

const addresses = addressesOf(new URL('https://example.org'));
const [putin] = leadersOf(buildCorpus(articles, entities));
const site = { title: 'Room', description: '', publisher: '', language: 'en' };

test('a leader as oEmbed is a link with all that the format asks of one', () => {
  expect(putin && oembedOf(putin, site, addresses)).toMatchInlineSnapshot(`
    {
      "provider_name": "Room",
      "provider_url": "https://example.org/",
      "thumbnail_height": 630,
      "thumbnail_url": "https://example.org/cards/leaders/vladimir-putin.png",
      "thumbnail_width": 1200,
      "title": "Vladimir Putin",
      "type": "link",
      "version": "1.0",
    }
  `);
});

test('a name cannot end the attribute that holds it', () => {
  expect(putin && frameOf({ ...putin, name: 'A "B" & C' }, addresses)).toContain(
    'src="https://example.org/leaders/vladimir-putin/card/" title="A &quot;B&quot; &amp; C"',
  );
});
